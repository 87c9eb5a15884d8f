import { cellAddress } from '../../core/kernel/cellAddress';
import { parseCellRange } from '../../core/kernel/parseCellRange';
import type { DrawnValidation } from '../../core/workbook/DrawnValidation';
import { addressLists } from '../parts/addressLists';
import { equalAreas } from './equalAreas';
import { rectangleAddress, type Rectangle } from '../../core/kernel/Rectangle';

export type RuleAndAlert = Pick<DrawnValidation, 'rule' | 'error'>;
export type Prompt = NonNullable<DrawnValidation['prompt']>;

/** What is said of some cells at once; `address` is what `getRanges` takes. */
export interface SharedValidation {
  readonly address: string;
  readonly rule: RuleAndAlert | null;
  readonly prompt: Prompt | null;
}

/** A reference that moves with the cell, wholly or in part. */
const OTHER_CELL = /(?<![\w.$])(?:[A-Z]{1,3}\$?\d+|\$[A-Z]{1,3}\d+)(?![\w(.])/;

/** Stands in a formula for the cell that it is about. */
const OWN_CELL = '\u0000';

/**
 * What many cells have in common, said once for all of them: rules with their alerts, and then the prompts, of which a
 * form has one for nearly every cell. A formula is written for the first cell of a rectangle, and Excel counts from there.
 */
export function sharedValidations(validations: readonly DrawnValidation[]): readonly SharedValidation[] {
  const areas = validations.map(({ range }) => rectangleOf(range));
  const rules = areasOf(areas, ({ top, left }, i) => {
    const drawn = validations[i];
    return drawn && ruleKey(drawn, cellAddress(top, left));
  });
  // A prompt is given to cells of one rule alone: what Excel does with several is said nowhere.
  const prompts = areasOf(areas, ({ top, left }, i) => {
    const drawn = validations[i];
    return drawn?.prompt ? JSON.stringify([drawn.prompt, ruleKey(drawn, cellAddress(top, left))]) : null;
  });
  const shared = new Map<string, SharedValidation>();
  for (const [key, rectangles] of rules) {
    const common = JSON.parse(key) as RuleAndAlert;
    // A formula that Excel would count on from its first cell is written for each rectangle by itself.
    if (common.rule.kind === 'custom' && common.rule.formula.includes(OWN_CELL)) {
      for (const area of rectangles) {
        const address = rectangleAddress(area);
        shared.set(address, { address, rule: aboutCell(common, cellAddress(area.top, area.left)), prompt: null });
      }
    } else for (const address of lists(rectangles)) shared.set(address, { address, rule: common, prompt: null });
  }
  for (const [key, rectangles] of prompts) {
    const [prompt] = JSON.parse(key) as [Prompt, string];
    for (const address of lists(rectangles)) {
      shared.set(address, { address, rule: shared.get(address)?.rule ?? null, prompt });
    }
  }
  return [...shared.values()];
}

function lists(rectangles: readonly Rectangle[]): readonly string[] {
  return addressLists(rectangles.map(rectangleAddress));
}

function ruleKey({ rule, error }: RuleAndAlert, cell: string): string {
  if (rule.kind !== 'custom') return JSON.stringify({ rule, error });
  const own = new RegExp(`(?<![\\w$!.])${cell}(?![\\w(.])`, 'g');
  // Every other piece is a text in quotes, which says nothing of cells.
  const pieces = rule.formula.split(/("(?:[^"]|"")*")/);
  const said = pieces.map((piece, i) => (i % 2 === 0 ? piece.replace(own, OWN_CELL) : piece));
  // What is said of a cell beside it would be of another for the next.
  const isAboutOthers = said.some((piece, i) => i % 2 === 0 && OTHER_CELL.test(piece));
  const formula = isAboutOthers ? rule.formula : said.join('');
  return JSON.stringify({ rule: { ...rule, formula }, error });
}

function aboutCell({ rule, error }: RuleAndAlert, cell: string): RuleAndAlert {
  return rule.kind === 'custom'
    ? { rule: { ...rule, formula: rule.formula.replaceAll(OWN_CELL, cell) }, error }
    : { rule, error };
}

function rectangleOf(range: string): Rectangle {
  const rectangle = parseCellRange(range);
  if (rectangle === null) throw new Error(`not a range: ${range}`);
  return rectangle;
}

/** Cells by what is said of the area that they are in. */
function areasOf(
  areas: readonly Rectangle[],
  keyOf: (area: Rectangle, i: number) => string | null | undefined,
): ReadonlyMap<string, readonly Rectangle[]> {
  const rows: (string | null)[][] = [];
  areas.forEach((area, i) => {
    const key = keyOf(area, i);
    if (key === null || key === undefined) return;
    for (let row = 0; row < area.bottom; row += 1) rows[row] ??= [];
    for (let row = area.top - 1; row < area.bottom; row += 1) {
      for (let column = area.left - 1; column < area.right; column += 1) {
        const cells = rows[row] ?? [];
        while (cells.length < column) cells.push(null);
        cells[column] = key;
      }
    }
  });
  return equalAreas(rows);
}
