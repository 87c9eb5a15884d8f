import { fillCells } from '../../workbook/fillCells';
import { withoutFloatNoise } from '../../kernel/withoutFloatNoise';
import { parseCellAddress } from '../../kernel/parseCellAddress';
import type { DrawnCell, CellValue } from '../../workbook/DrawnSheet';
import type { DrawnName, DrawnWorkbook } from '../../workbook/DrawnWorkbook';
import type { Entry, Submission } from '../read/Submission';
import type { Words } from '../../words/shape/Words';
import { carryAnswers } from './questions/carryAnswers';
import { showRowsOf } from './showRowsOf';
import { entryName, remarkName, type RemarkField } from '../contract/cellNames';
import { ENTRY_PARTS } from '../contract/EntryPart';

/** A form's plan into which an earlier form's contents were put. */
export interface CarriedFigures {
  readonly drawn: DrawnWorkbook;
  /** Cells that were taken over. */
  readonly kept: number;
  /** Indicators whose formula the unit had overwritten with a figure: the formula is back, that figure is not. */
  readonly recomputed: readonly string[];
}

/**
 * Puts what a unit has entered into a new form of the same plan, cell by cell through their names, as it was stored:
 * nothing is judged, what the template brings and the unit has cleared stays cleared, and no row that the unit has said
 * something in is hidden. Only where the cell's own number format gave a number its meaning (95% stored as 0.95, a date), and
 * the new cell has another format, it comes over as it was shown. Formulas of the template stay, and a formula that the
 * unit wrote into an input cell comes over as the value that it showed.
 */
export function carryFigures(drawn: DrawnWorkbook, submission: Submission, words: Words): CarriedFigures {
  const contents = contentsOf(submission, words);
  const inputs = drawn.names.filter((name) => contents.has(name.name) && cellOf(drawn, name)?.formula === undefined);
  const kept = new Map(inputs.map(({ name }) => [name, contents.get(name) ?? null]));
  const recomputed = submission.damage.flatMap((damage) =>
    damage.kind === 'formulaReplaced' ? [damage.indicator] : [],
  );
  const filled = fillCells(showRowsOf(drawn, indicatorsSaid(drawn, kept, submission)), kept);
  const carried = submission.answers === undefined ? filled : carryAnswers(filled, submission.answers);
  const filledCells = [...kept.values()].filter((content) => content !== null);
  return { drawn: carried, kept: filledCells.length, recomputed };
}

/**
 * What stands in the form, by the name of its cell: null for a cell that is there and blank. Those that are not there
 * are left to the template.
 */
function contentsOf(submission: Submission, words: Words): ReadonlyMap<string, CellValue> {
  const contents = new Map<string, CellValue>();
  for (const entry of submission.entries) {
    const { indicator, part, raw, error } = entry;
    const name = entryName(indicator, part);
    if (isCleared(entry)) contents.set(name, null);
    else if (raw !== null && raw !== '' && error === null) contents.set(name, shownContent(entry));
  }
  for (const indicator of submission.blankLastYear ?? []) contents.set(entryName(indicator, 'lastYear'), null);
  for (const { indicator, status, statusText, source, note } of submission.remarks) {
    const shown = status === null ? statusText : words.dataStatus[status];
    if (shown !== '') contents.set(remarkName(indicator, 'status'), shown);
    if (source !== '') contents.set(remarkName(indicator, 'source'), source);
    if (note !== '') contents.set(remarkName(indicator, 'note'), note);
  }
  return contents;
}

/** Indicators of which the unit said what the template does not. */
function indicatorsSaid(
  drawn: DrawnWorkbook,
  kept: ReadonlyMap<string, CellValue>,
  { remarks }: Submission,
): readonly string[] {
  const said = new Set(
    drawn.names
      .filter((name) => kept.has(name.name) && kept.get(name.name) !== (cellOf(drawn, name)?.value ?? null))
      .map(({ name }) => name),
  );
  return remarks.map(({ indicator }) => indicator).filter((id) => cellNamesOf(id).some((name) => said.has(name)));
}

function cellNamesOf(id: string): readonly string[] {
  return [...ENTRY_PARTS.map((part) => entryName(id, part)), ...FIELDS.map((field) => remarkName(id, field))];
}

const FIELDS: readonly RemarkField[] = ['status', 'source', 'note'];

/** Blank, and not for want of a formula's result. */
function isCleared({ cell, raw, error, formula }: Entry): boolean {
  return cell !== null && (raw === null || raw === '') && error === null && formula === null;
}

/** A number without the format that gave it its meaning would be another number. */
function shownContent({ raw, reading }: Entry): CellValue {
  if (typeof raw !== 'number' || reading === null) return raw;
  if (reading.kind === 'number') return reading.value;
  if (reading.kind === 'ambiguous' && reading.reason === 'percentFormat') return `${withoutFloatNoise(raw * 100)}%`;
  if (reading.kind === 'unreadable' && reading.date) {
    const { day, month, year } = reading.date;
    return `${day}/${month}/${year}`;
  }
  return raw;
}

function cellOf(drawn: DrawnWorkbook, name: DrawnName): DrawnCell | null {
  const at = parseCellAddress(name.range);
  const sheet = drawn.sheets.find((candidate) => candidate.name === name.sheet);
  return (at && sheet?.rows[at.row - 1]?.cells[at.column - 1]) ?? null;
}
