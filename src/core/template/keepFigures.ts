import { fillPlan } from '../plan/fillPlan';
import { parseCellAddress } from '../plan/parseCellAddress';
import type { CellPlan, CellValue } from '../plan/SheetPlan';
import type { DefinedNamePlan, WorkbookPlan } from '../plan/WorkbookPlan';
import type { Submission } from '../submission/Submission';
import type { Words } from '../words/Words';
import { entryName, remarkName } from './cellNames';

/** A form's plan into which an earlier form's contents were put. */
export interface KeptFigures {
  readonly plan: WorkbookPlan;
  /** Cells that were taken over. */
  readonly kept: number;
  /** Indicators whose formula the unit had overwritten with a figure: the formula is back, that figure is not. */
  readonly recomputed: readonly string[];
}

/**
 * Puts what a unit has entered into a new form of the same plan, cell by cell through their names, as it was stored:
 * nothing is converted or judged. Formulas of the template stay, and a formula that the unit wrote into an input cell
 * comes over as the value that it showed.
 */
export function keepFigures(plan: WorkbookPlan, submission: Submission, words: Words): KeptFigures {
  const contents = contentsOf(submission, words);
  const inputs = plan.names.filter((name) => contents.has(name.name) && cellOf(plan, name)?.formula === undefined);
  const kept = new Map(inputs.map(({ name }) => [name, contents.get(name) ?? null]));
  const recomputed = submission.damage.flatMap((damage) =>
    damage.kind === 'formulaReplaced' ? [damage.indicator] : [],
  );
  return { plan: fillPlan(plan, kept), kept: kept.size, recomputed };
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

function cellOf(plan: WorkbookPlan, name: DefinedNamePlan): CellPlan | null {
  const at = parseCellAddress(name.range);
  const sheet = plan.sheets.find((candidate) => candidate.name === name.sheet);
  return (at && sheet?.rows[at.row - 1]?.cells[at.column - 1]) ?? null;
}
