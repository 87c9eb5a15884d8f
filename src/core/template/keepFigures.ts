import type { CellPlan, CellValue, SheetPlan } from '../plan/SheetPlan';
import { parseCellAddress } from '../plan/parseCellAddress';
import type { WorkbookPlan } from '../plan/WorkbookPlan';
import type { Submission } from '../submission/Submission';
import type { Words } from '../words/Words';
import { entryName, remarkName } from './cellNames';

/** A form's plan into which an earlier form's contents were put. */
export interface KeptFigures {
  readonly plan: WorkbookPlan;
  /** Cells that were taken over. */
  readonly kept: number;
}

/**
 * Puts what a unit has entered into a new form of the same plan, cell by cell through their names, as it was stored:
 * nothing is converted or judged. Formulas of the template stay, and a formula that the unit wrote into an input cell
 * comes over as the value that it showed.
 */
export function keepFigures(plan: WorkbookPlan, submission: Submission, words: Words): KeptFigures {
  const contents = contentsOf(submission, words);
  let kept = 0;
  const changes = new Map<string, Map<string, CellValue>>();
  for (const { name, sheet, range } of plan.names) {
    const value = contents.get(name);
    if (value === undefined) continue;
    const cells = changes.get(sheet) ?? new Map<string, CellValue>();
    changes.set(sheet, cells.set(range, value));
  }
  const sheets = plan.sheets.map((sheet) => {
    const cells = changes.get(sheet.name);
    if (!cells) return sheet;
    const filled = fill(sheet, cells);
    kept += filled.kept;
    return filled.sheet;
  });
  return { plan: { ...plan, sheets }, kept };
}

/** What stands in the form, by the name of its cell. Blank cells are left to the template. */
function contentsOf(submission: Submission, words: Words): ReadonlyMap<string, CellValue> {
  const contents = new Map<string, CellValue>();
  for (const { indicator, part, raw, error } of submission.entries) {
    if (raw !== null && raw !== '' && error === null) contents.set(entryName(indicator, part), raw);
  }
  for (const { indicator, status, statusText, source, note } of submission.remarks) {
    const shown = status === null ? statusText : words.dataStatus[status];
    if (shown !== '') contents.set(remarkName(indicator, 'status'), shown);
    if (source !== '') contents.set(remarkName(indicator, 'source'), source);
    if (note !== '') contents.set(remarkName(indicator, 'note'), note);
  }
  return contents;
}

function fill(
  sheet: SheetPlan,
  contents: ReadonlyMap<string, CellValue>,
): { readonly sheet: SheetPlan; readonly kept: number } {
  let kept = 0;
  const rows = sheet.rows.map((row) => ({ ...row, cells: [...row.cells] }));
  for (const [address, value] of contents) {
    const at = parseCellAddress(address);
    const row = at === null ? undefined : rows[at.row - 1];
    if (!at || !row) continue;
    const cell: CellPlan | null = row.cells[at.column - 1] ?? null;
    if (cell?.formula !== undefined) continue;
    row.cells[at.column - 1] = { ...cell, value };
    kept += 1;
  }
  return { sheet: { ...sheet, rows }, kept };
}
