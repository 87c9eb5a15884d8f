import { groupBy } from '../../../kernel/groupBy';
import { cellText } from '../../../workbook/CellIndex';
import { foundInCells } from '../../../workbook/foundInCells';
import type { RawSheet } from '../../../workbook/RawWorkbook';
import type { CellPosition } from './CellPosition';

/** A code of the plan that stands in a cell. */
export interface CodeFound extends CellPosition {
  readonly code: string;
}

/** The column in which codes stand, and the rows in which each of them does. */
export interface CodeColumn {
  readonly column: number;
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

/** Characters of a code with the spaces that may have got round it. */
const LONGEST_CODE = 24;

/** Finds the cells of a sheet in which one of these codes stands, from above. */
export const codeFinder = (codes: ReadonlySet<string>): ((sheet: RawSheet) => readonly CodeFound[]) =>
  foundInCells((cell) => {
    const { row, column, value } = cell;
    // Longer texts are captions and notes; most cells are passed over here.
    if (typeof value === 'string' && value.length > LONGEST_CODE) return null;
    const code = cellText(cell);
    return codes.has(code) ? { row, column, code } : null;
  });

/** The codes that stand in one column. */
export function codesInColumn(found: readonly CodeFound[], column: number): CodeColumn {
  const inColumn = groupBy(
    found.filter((each) => each.column === column),
    ({ code }) => code,
  );
  return { column, rows: new Map([...inColumn].map(([code, cells]) => [code, cells.map(({ row }) => row)])) };
}

/** The column in which most of the codes stand; null if none does anywhere. */
export function fullestColumn(found: readonly CodeFound[]): CodeColumn | null {
  let fullest: CodeColumn | null = null;
  for (const column of new Set(found.map((each) => each.column))) {
    const here = codesInColumn(found, column);
    if (here.rows.size > (fullest?.rows.size ?? 0)) fullest = here;
  }
  return fullest;
}

/** Whether the same codes stand in the same cells. */
export function isSameCodes(some: readonly CodeFound[], others: readonly CodeFound[]): boolean {
  return some.length === others.length && some.every((one, i) => one === others[i] || isSame(one, others[i]));
}

const isSame = (one: CodeFound, other: CodeFound | undefined): boolean =>
  one.row === other?.row && one.column === other.column && one.code === other.code;
