import type { NumberContext } from '../numbers/NumberContext';
import type { NumberReading } from '../numbers/NumberReading';
import type { CellState } from '../numbers/cellState';
import { readNumber } from '../numbers/readNumber';
import { readNumericCell } from '../numbers/readNumericCell';
import type { RawCell } from '../workbook/RawWorkbook';
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
 */
export function readCell(cell: RawCell | undefined, context: NumberContext): CellContent {
  if (cell === undefined) return BLANK;
  const content: CellContent = { ...BLANK, raw: cell.value, formula: cell.formula };
  switch (cell.kind) {
    case 'uncached':
      return { ...content, uncached: true, state: 'unreadable' };
    case 'error':
      return { ...content, error: String(cell.value), state: 'unreadable' };
    case 'boolean':
      return { ...content, state: 'unreadable' };
    case 'number':
      return fromReading(
        content,
        readNumericCell(Number(cell.value), cell.format, context),
        typeof cell.value === 'number',
      );
    case 'text':
      return fromReading(content, readNumber(String(cell.value), context), false);
  }
}

/** @param plain the cell holds a number: a reading without remarks then needs no word */
function fromReading(content: CellContent, reading: NumberReading, plain: boolean): CellContent {
  const state: CellState = ((): CellState => {
    if (reading.kind === 'blank') return 'blank';
    if (reading.kind === 'number') return 'number';
    if (reading.kind === 'state') return reading.state;
    return 'unreadable';
  })();
  const silent =
    reading.kind === 'blank' ||
    (reading.kind === 'number' && plain && reading.notes.length === 0) ||
    (reading.kind === 'state' && reading.notes.length === 0);
  return {
    ...content,
    state,
    value: reading.kind === 'number' ? reading.value : null,
    reading: silent ? null : reading,
  };
}
