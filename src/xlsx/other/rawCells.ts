import { isDateFormat } from '../../core/numbers/isDateFormat';
import type { RawCell } from '../../core/workbook/RawWorkbook';
import type { CellLook } from '../../core/workbook/lookOf';
import type { PaintedRun } from '../read/PaintedRun';
import { Refused } from '../read/Refused';
import { byWorth } from '../read/byWorth';
import { PAPER } from '../read/paper';
import { resultKind } from '../read/resultKind';
import { textOnGround } from '../read/textOnGround';
import { MAX_COLUMN, MAX_ROW } from '../sheetSize';
import type { Marks } from './Marks';
import type { SheetSight } from './SheetSight';
import { SHOWN_OTHERWISE, UNCOMPUTED } from './plainOdsCell';
import { filledBy, shownFormat, textFormat } from './shownFormat';
import { textOf } from './textOf';
import type { CellObject, WorkSheet } from '@e965/xlsx';

/** The cells of a sheet as the other library gives them, with what else is known of them. */
export function rawCells(sheet: WorkSheet | undefined, place: number, marks: Marks): RawCell[] {
  const rows = sheet?.['!data'] ?? [];
  const cells: RawCell[] = [];
  // Rows and cells that hold nothing are gaps in these lists, which can be as wide as a damaged file says.
  for (const [rowPlace, row] of Object.entries(rows)) {
    for (const [columnPlace, cell] of Object.entries(row)) {
      const found = rawCell(cell, place, Number(rowPlace) + 1, Number(columnPlace) + 1, marks);
      if (found === null) continue;
      const worth = byWorth(found, marks.results);
      const sight = marks.sights[place];
      const isUnseen = sight?.hidesZeros === true && worth.kind === 'number' && worth.value === 0;
      const look = isUnseen ? 'unseen' : (sight?.lookAt(found.row, found.column) ?? null);
      const runs =
        worth.kind === 'text' ? marks.runsAt(place, found.row, found.column, String(worth.value), look) : null;
      cells.push(runs === null ? withLook(worth, look) : painted(worth, runs, look, sight));
    }
  }
  return cells;
}

const withLook = (cell: RawCell, look: CellLook | null): RawCell => (look === null ? cell : { ...cell, [look]: true });

/** A cell whose text has these runs; without sights every ground is paper. */
function painted(
  cell: RawCell,
  runs: readonly PaintedRun[],
  look: CellLook | null,
  sight: SheetSight | undefined,
): RawCell {
  const shown = textOnGround(runs, look, sight === undefined ? PAPER : sight.groundAt(cell.row, cell.column));
  return withLook({ ...cell, value: shown.text }, shown.look);
}

function rawCell(
  { t, v, w: shownText, f, z }: CellObject,
  sheet: number,
  row: number,
  column: number,
  marks: Marks,
): RawCell | null {
  if (row > MAX_ROW || column > MAX_COLUMN) throw new Refused('XML_DAMAGED', { part: 'content' });
  const text = (value: unknown): string => marks.decode(textOf(value));
  const w = shownText === undefined ? undefined : (marks.withoutRuns?.(shownText) ?? shownText);
  const formula = f === undefined ? null : text(f);
  const format = z === undefined || z === 'General' ? null : text(z);
  const isLinked = formula !== null && marks.isLinked(sheet, row, column);
  const place = { row, column, formula, format, ...(isLinked && { isLinked }) };
  if (t === 'e') return { ...place, kind: 'error', value: w === undefined ? '#N/A' : text(w) };
  if (formula !== null && ((v === '' && marks.isBare === true) || (v === 0 && marks.isUncomputed(sheet, row, column))))
    return { ...place, kind: 'uncached', value: null };
  // A library that reads bytes gives what is no number as one.
  if (typeof v === 'number' && !Number.isFinite(v)) return { ...place, kind: 'error', value: '#NUM!' };
  if (v === 0 && !marks.zeroOfText && formula !== null && resultKind(formula) !== 'number')
    return { ...place, kind: 'uncached', value: null };
  // LibreOffice writes a truth value as a number that is shown as one.
  if (marks.saysShown && (v === 0 || v === 1) && /^\s*(TRUE|FALSE)\s*$/.test(w ?? ''))
    return { ...place, kind: 'boolean', value: v === 1 };
  if (typeof v === 'number') {
    const isColored = v < 0 && marks.sights[sheet]?.colorsNegativeAt(row, column) === true;
    const shown = marks.saysShown && !isDateFormat(format) ? shownFormat(v, w, format, isColored) : format;
    const filling = marks.sights[sheet]?.fillingAt(row, column, v) ?? null;
    const number = {
      ...place,
      kind: 'number',
      value: v,
      format: filling === null ? shown : filledBy(filling),
    } as const;
    // Of a cell whose number format it does not find, the other library names none, not even General.
    return z === undefined && !marks.saysShown ? { ...number, formatUnknown: true } : number;
  }
  if (typeof v === 'boolean') return { ...place, kind: 'boolean', value: v };
  if (v === UNCOMPUTED && formula !== null) return { ...place, kind: 'uncached', value: null };
  if (typeof v === 'string' && (v !== '' || formula !== null)) {
    const [value = '', shown] = marks.saysShown ? text(v).split(SHOWN_OTHERWISE) : [text(v)];
    return { ...place, ...(shown !== undefined && { format: textFormat(shown) }), kind: 'text', value };
  }
  if (formula === null) return null;
  // An .ods formula whose result is the empty text comes as a cell without a value.
  return t === 'z' ? { ...place, kind: 'text', value: '' } : { ...place, kind: 'uncached', value: null };
}
