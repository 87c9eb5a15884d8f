import type { Catalogue } from '../catalogue/Catalogue';
import { STATE_SIGNS } from '../numbers/cellState';
import type { CalendarDate } from '../numbers/dateOfSerial';
import type { NumberNote, NumberReading } from '../numbers/NumberReading';
import type { Entry } from '../form/read/Submission';
import { UNSEEN_MARK } from '../workbook/unseenMark';
import { withoutStrokes } from '../workbook/withoutStrokes';
import { correctionsTo } from './correctionsTo';
import { faultOf } from './faultOf';
import type { Finding } from './Finding';
import type { FormRow } from './FormRows';
import { makeFinding } from './makeFinding';
import { inputScope } from '../form/contract/inputScope';
import { placeOf } from './placeOf';

/** What stands in an input cell that is not plainly a number, a sign or nothing: at most one finding. */
export function checkContent(catalogue: Catalogue, row: FormRow, entry: Entry): Finding | null {
  const place = placeOf(row, entry);
  const fault = faultOf(row, entry.part);
  const text = entry.raw === null ? '' : String(entry.raw);

  if (entry.error !== null) return makeFinding('ERROR_CELL', fault, place, { error: entry.error });
  if (entry.uncached) return makeFinding('FORMULA_WITHOUT_RESULT', fault, place, { formula: entry.formula ?? '' });
  if (typeof entry.raw === 'boolean') return makeFinding('BOOLEAN_CELL', fault, place, { text: text.toUpperCase() });
  if (entry.reading !== null) return checkReading(catalogue, row, entry, entry.reading, text);
  return entry.state === 'unreadable'
    ? makeFinding('NOT_A_NUMBER', fault, place, { text, reason: 'words', decoded: '' })
    : null;
}

function checkReading(
  catalogue: Catalogue,
  row: FormRow,
  entry: Entry,
  reading: NumberReading,
  text: string,
): Finding | null {
  const place = placeOf(row, entry);
  const fault = faultOf(row, entry.part);
  const to = (...contents: (number | string)[]) => correctionsTo(catalogue, row, entry, contents);
  // Written over in the same cell it would be struck through again, so nothing is offered.
  if ('notes' in reading && noteOf(reading.notes, 'struck'))
    return makeFinding('STRUCK_OUT', fault, place, { text: withoutStrokes(text) });

  switch (reading.kind) {
    case 'blank':
      return null;
    case 'number':
      return checkNumberReading(catalogue, row, entry, reading, text);
    case 'ambiguous': {
      const [{ value: first }, { value: second }] = reading.readings;
      const params = { text: typeof entry.raw === 'string' ? text : '', first, second, reason: reading.reason };
      return makeFinding('AMBIGUOUS_NUMBER', fault, place, params, to(first, second));
    }
    case 'range':
      return makeFinding('RANGE_TYPED', fault, place, { text, low: reading.low, high: reading.high });
    case 'otherUnit': {
      const { unit: found, inUnit, alternative } = reading;
      const { unitOfMeasure: expected } = inputScope(row.indicator, entry.part);
      const proposals = alternative === null ? [inUnit] : [inUnit, alternative.inUnit];
      return makeFinding('OTHER_UNIT', fault, place, { text, found, expected, value: inUnit }, to(...proposals));
    }
    case 'state': {
      if (!reading.notes.some((note) => note.kind === 'stateWord')) return null;
      const sign = STATE_SIGNS[reading.state];
      return makeFinding('STATE_AS_WORDS', 'warning', place, { text, sign }, to(sign));
    }
    case 'unreadable': {
      const { reason, proposals, legacy } = reading;
      if (reason === 'date')
        return makeFinding('DATE_CELL', fault, place, { text: dateText(entry, reading.date) }, to(...proposals));
      // The sign that stands for strokes is known to all; that for letters which can't be seen is our own.
      const shown = text.replaceAll(UNSEEN_MARK, '');
      const meant = legacy?.state ? [STATE_SIGNS[legacy.state]] : proposals;
      return makeFinding(
        'NOT_A_NUMBER',
        fault,
        place,
        { text: shown, reason, decoded: legacy?.decoded ?? '' },
        to(...meant),
      );
    }
  }
}

/** A number that was understood, but does not stand in the cell as one. */
function checkNumberReading(
  catalogue: Catalogue,
  row: FormRow,
  entry: Entry,
  { value, notes }: Extract<NumberReading, { kind: 'number' }>,
  text: string,
): Finding | null {
  const place = placeOf(row, entry);
  const corrections = correctionsTo(catalogue, row, entry, [value]);
  const disguised = noteOf(notes, 'disguised');
  if (typeof entry.raw === 'string' && !disguised) {
    const passedOver = notes.flatMap((note) => (note.kind === 'approximation' ? [note.text] : [])).join(' ');
    const decidedBy = noteOf(notes, 'decidedBy')?.by ?? 'nothing';
    return makeFinding('TEXT_NUMBER', 'warning', place, { text, value, passedOver, decidedBy }, corrections);
  }

  const percent = noteOf(notes, 'percentFormat');
  if (percent) return makeFinding('PERCENT_CELL', 'warning', place, { stored: percent.stored, value }, corrections);
  const scaled = noteOf(notes, 'scaledFormat');
  if (scaled) return makeFinding('SCALED_CELL', 'warning', place, { shown: value / scaled.factor, value }, corrections);
  if (disguised) return makeFinding('DISGUISED_CELL', 'warning', place, { shown: disguised.shown, value }, corrections);
  // The template's own formula is held against its parts.
  if (entry.part === 'value' && row.numerator !== null) return null;
  if (noteOf(notes, 'formatUnknown')) return makeFinding('FORMAT_UNKNOWN', 'warning', place, { value }, corrections);
  if (noteOf(notes, 'linked')) return makeFinding('FORMULA_LINKED', 'warning', place, { value }, corrections);
  return noteOf(notes, 'mayBeStale') ? makeFinding('FORMULA_MAY_BE_STALE', 'warning', place, { value }) : null;
}

function noteOf<K extends NumberNote['kind']>(
  notes: readonly NumberNote[],
  kind: K,
): Extract<NumberNote, { kind: K }> | undefined {
  return notes.find((note): note is Extract<NumberNote, { kind: K }> => note.kind === kind);
}

/** A date as it shows. */
function dateText({ raw }: Entry, date: CalendarDate | undefined): string {
  if (date === undefined) return String(raw);
  const { year, month, day } = date;
  return [String(day).padStart(2, '0'), String(month).padStart(2, '0'), String(year)].join('/');
}
