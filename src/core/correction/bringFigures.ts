import { isResult } from '../form/contract/isResult';
import type { Catalogue } from '../catalogue/Catalogue';
import { nameKey } from '../catalogue/nameKey';
import type { Roster } from '../catalogue/Roster';
import { formSlots, type EntrySlot } from '../form/read/formSlots';
import type { Submission } from '../form/read/Submission';
import { STATE_SIGNS } from '../numbers/cellState';
import { readNumber } from '../numbers/readNumber';
import { correctionsTo } from '../validation/correctionsTo';
import type { FormRow } from '../validation/FormRows';
import { inputsOf } from '../validation/inputsOf';
import { layRows } from '../validation/layRows';
import type { CorrectionStep } from './CorrectionBatch';

/** Rows and cells as they were pasted, or as another form has them; a number needs no reading. */
export type BroughtTable = readonly (readonly (string | number)[])[];

/** Why a row of a table brings no figure into the form. */
export type NotBrought =
  /** No row of the form has its code or caption. */
  | 'noRow'
  /** Two readings, or a text that is no plain number: the user enters it in the form, where it is asked about. */
  | 'notPlain'
  /** The form computes the figure from its two parts. */
  | 'computed';

export interface BroughtFigures {
  /** Cells of the form that would change, in the order of the table; each cell once. */
  readonly steps: readonly (CorrectionStep & { readonly rowCode: string; readonly unitOfMeasure: string })[];
  /** Cells that hold the same already. */
  readonly same: number;
  readonly left: readonly { readonly text: string; readonly reason: NotBrought }[];
}

/** Columns of a table with figures in them, counted from 0; the likeliest is null where there are none. */
export interface FigureColumns {
  readonly likeliest: number | null;
  readonly all: readonly number[];
}

/** Where the figures of a table stand: under a caption that says so, else where most are. A column of codes is none. */
export function figureColumns(table: BroughtTable, catalogue: Catalogue): FigureColumns {
  const codes = new Set(formSlots(catalogue).flatMap(({ entries }) => entries.map(({ code }) => code)));
  const width = Math.max(0, ...table.map((row) => row.length));
  const counts = Array.from({ length: width }, (_item, column) => {
    const cells = table.map((row) => row[column]);
    const count = cells.filter(isFigure).length;
    const isCodes = cells.filter((cell) => codes.has(String(cell).trim().toUpperCase())).length * 2 > count;
    return isCodes && width > 1 ? 0 : count;
  });
  const all = counts.flatMap((count, column) => (count > 0 ? [column] : []));
  const titled = table
    .flatMap((row) => row.map((cell, column) => ({ key: nameKey(String(cell)), column })))
    .find(({ key, column }) => HEADS.has(key) && all.includes(column));
  const most = Math.max(0, ...counts);
  return { likeliest: titled?.column ?? (most > 0 ? counts.lastIndexOf(most) : null), all };
}

/** Captions over the figures of a report. */
const HEADS: ReadonlySet<string> = new Set([
  'thực hiện',
  'kết quả',
  'kết quả thực hiện',
  'số liệu',
  'result',
  'actual',
]);

function isFigure(cell: string | number | undefined): boolean {
  return (
    typeof cell === 'number' || /^[^\p{L}]*\d/u.test(cell ?? '') || Object.values(STATE_SIGNS).includes(cell as never)
  );
}

/**
 * What a table of figures would bring into a form: its rows are known by code (`5.1`, `15.1.TU`) or caption, a column
 * alone by its order where it has as many figures as the form has cells for the unit to fill. Nothing is guessed: what
 * is no plain number or sign is left, and said.
 *
 * @param column where the figures stand, from 0
 */
export function bringFigures(
  table: BroughtTable,
  column: number,
  submission: Submission,
  catalogue: Catalogue,
  roster: Roster,
): BroughtFigures {
  const { rows } = layRows(submission, catalogue, roster);
  const targets = targetsOf(rows, catalogue);
  const byOrder = orderOf(table, targets);
  const steps: BroughtFigures['steps'][number][] = [];
  const left: BroughtFigures['left'][number][] = [];
  const cells = new Set<string>();
  let same = 0;
  table.forEach((line, index) => {
    const content = line[column] ?? '';
    if (content === '') return;
    const target = byOrder === null ? keyOf(line, column, targets) : byOrder[index];
    const text = line.filter((cell) => cell !== '').join(' · ');
    if (target === undefined) {
      // A caption over the figures is nothing that is left out.
      if (isFigure(content)) left.push({ text, reason: 'noRow' });
      return;
    }
    if (target.isComputed) {
      left.push({ text, reason: 'computed' });
      return;
    }
    const { row, slot } = target;
    const entry = inputsOf(row).find(({ part }) => part === slot.part);
    const to = typeof content === 'number' ? content : plainContent(content, slot, row);
    if (entry === undefined || to === null) {
      left.push({ text, reason: 'notPlain' });
      return;
    }
    const [correction] = correctionsTo(catalogue, row, entry, [to]);
    if (correction === undefined || cells.has(correction.cell)) return;
    cells.add(correction.cell);
    if (entry.raw === to) same += 1;
    else
      steps.push({
        code: null,
        indicator: row.indicator.id,
        correction,
        formulaBefore: entry.formula,
        rowCode: slot.code,
        unitOfMeasure: slot.unitOfMeasure,
      });
  });
  return { steps, same, left };
}

interface Target {
  readonly row: FormRow;
  readonly slot: EntrySlot;
  readonly isComputed: boolean;
}

function targetsOf(rows: readonly FormRow[], catalogue: Catalogue): readonly Target[] {
  const byId = new Map(rows.map((row) => [row.indicator.id, row]));
  return formSlots(catalogue).flatMap(({ indicator, entries }) => {
    const row = byId.get(indicator.id);
    if (row === undefined) return [];
    return entries
      .filter(({ part }) => isResult(part))
      .map((slot) => ({ row, slot, isComputed: indicator.method.kind === 'ratio' && slot.part === 'value' }));
  });
}

/** A column alone: its figures in the order of the cells that are the unit's to fill. Null if it is no such column. */
function orderOf(table: BroughtTable, targets: readonly Target[]): readonly (Target | undefined)[] | null {
  if (table.some((line) => line.length !== 1)) return null;
  const toFill = targets.filter(({ row, isComputed }) => !isComputed && row.role !== 'outside');
  return table.length === toFill.length ? toFill : table.map(() => undefined);
}

function keyOf(line: BroughtTable[number], column: number, targets: readonly Target[]): Target | undefined {
  const keys = line.flatMap((cell, place) => (place === column ? [] : [String(cell).trim()]));
  const byCode = targets.find(({ slot }) => keys.some((key) => key.toUpperCase() === slot.code));
  if (byCode !== undefined) return byCode;
  const captions = new Set(keys.filter((key) => key !== '').map(nameKey));
  const named = targets.filter(({ row, slot }) => slot.part === 'value' && captions.has(nameKey(row.indicator.label)));
  return named.length === 1 ? named[0] : undefined;
}

function plainContent(text: string, slot: EntrySlot, row: FormRow): number | string | null {
  const reading = readNumber(text, slot.contexts[row.role ?? 'reports']);
  if (reading.kind === 'number') return reading.value;
  return reading.kind === 'state' ? STATE_SIGNS[reading.state] : null;
}

/** The figures of an earlier form as a table: code and content. */
export function tableOf(earlier: Submission, catalogue: Catalogue): BroughtTable {
  const codes = new Map(
    formSlots(catalogue).flatMap(({ entries }) =>
      entries.map(({ indicator, part, code }) => [`${indicator.id} ${part}`, code]),
    ),
  );
  return earlier.entries.flatMap(({ indicator, part, value, state, formula }) => {
    const code = codes.get(`${indicator} ${part}`);
    if (code === undefined || !isResult(part) || formula !== null) return [];
    if (value !== null) return [[code, value]];
    return state === 'none' || state === 'notCollected' || state === 'outOfScope' ? [[code, STATE_SIGNS[state]]] : [];
  });
}
