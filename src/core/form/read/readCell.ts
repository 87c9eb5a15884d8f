import type { NumberContext } from '../../numbers/NumberContext';
import type { NumberNote, NumberReading } from '../../numbers/NumberReading';
import type { CellState } from '../../numbers/cellState';
import { readNumber } from '../../numbers/readNumber';
import { readNumericCell } from '../../numbers/readNumericCell';
import { textShownBy } from '../../numbers/textShownBy';
import type { RawCell } from '../../workbook/RawWorkbook';
import { strokesOf } from '../../workbook/strokesOf';
import { withoutStrokes } from '../../workbook/withoutStrokes';
import { linksToOtherFile } from './linksToOtherFile';
import type { Entry } from './Submission';

/** The part of an {@link Entry} that the cell alone decides. */
export type CellContent = Pick<Entry, 'raw' | 'error' | 'formula' | 'uncached' | 'state' | 'value' | 'reading'>;

const BLANK: CellContent = {
  raw: null,
  error: null,
  formula: null,
  uncached: false,
  state: 'blank',
  value: null,
  reading: null,
};

/**
 * What a cell says in its row's unit of measure. Text is read the Vietnamese way; what has two readings, or none, is
 * `unreadable` and keeps its reading so that a finding can offer it. Nothing is guessed.
 *
 * @param date1904 the workbook counts dates from 1904
 */
export function readCell(cell: RawCell | undefined, context: NumberContext, date1904 = false): CellContent {
  if (cell === undefined) return BLANK;
  switch (cell.kind) {
    case 'uncached':
      return { ...unreadable(cell), uncached: true };
    case 'error':
      return { ...unreadable(cell), error: String(cell.value) };
    case 'boolean':
      return unreadable(cell);
    case 'number':
      return fromReading(
        cell,
        withDoubts(readNumericCell(Number(cell.value), cell.format, context, date1904), cell),
        typeof cell.value === 'number',
      );
    case 'text': {
      const text = String(cell.value);
      const read = strokesOf(text) === 'all' ? null : readNumber(text, context);
      if (read !== null) return fromReading(cell, withDoubts(asShown(read, cell, context), cell), false);
      return fromReading(cell, withDoubts(readNumber(withoutStrokes(text), context), { ...cell, struck: true }), false);
    }
  }
}

/** Says of a text that its format shows with other digits beside it, as another text or not at all, what is seen. */
function asShown(reading: NumberReading, { value, format }: RawCell, context: NumberContext): NumberReading {
  if (reading.kind !== 'number') return reading;
  const shown = textShownBy(format, String(value));
  if (shown === value) return reading;
  const seen = readNumber(shown, context);
  if (seen.kind === 'number' && seen.value === reading.value) return reading;
  return { ...reading, notes: [...reading.notes, { kind: 'disguised', shown: shown.trim() }] };
}

/** What the file leaves open of a number or sign: whether it was computed anew, how its cell shows it, and whether it holds. */
function withDoubts(
  reading: NumberReading,
  { formula, isLinked, mayBeStale, formatUnknown, struck, unseen }: RawCell,
): NumberReading {
  if (reading.kind !== 'number' && reading.kind !== 'state') return reading;
  // Rows outside a unit's scope are often struck through as a whole.
  if (reading.kind === 'state' && reading.state === 'outOfScope') return reading;
  const doubts: NumberNote[] = [];
  if (struck === true) doubts.push({ kind: 'struck' });
  if (reading.kind === 'number') {
    if (unseen === true) doubts.push({ kind: 'disguised', shown: '' });
    if (formula !== null && (isLinked === true || linksToOtherFile(formula))) doubts.push({ kind: 'linked' });
    if (mayBeStale === true) doubts.push({ kind: 'mayBeStale' });
    if (formatUnknown === true) doubts.push({ kind: 'formatUnknown' });
  }
  return doubts.length === 0 ? reading : { ...reading, notes: [...reading.notes, ...doubts] };
}

function unreadable({ value: raw, formula }: RawCell): CellContent {
  return { raw, error: null, formula, uncached: false, state: 'unreadable', value: null, reading: null };
}

/** @param plain the cell holds a number: a reading without remarks then needs no word */
function fromReading({ value: raw, formula }: RawCell, reading: NumberReading, plain: boolean): CellContent {
  const silent =
    reading.kind === 'blank' ||
    (reading.kind === 'number' && plain && reading.notes.length === 0) ||
    (reading.kind === 'state' && reading.notes.length === 0);
  return {
    raw,
    error: null,
    formula,
    uncached: false,
    state: stateOf(reading),
    value: reading.kind === 'number' ? reading.value : null,
    reading: silent ? null : reading,
  };
}

function stateOf(reading: NumberReading): CellState {
  if (reading.kind === 'blank' || reading.kind === 'number') return reading.kind;
  return reading.kind === 'state' ? reading.state : 'unreadable';
}
