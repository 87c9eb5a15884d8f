import { dateOfSerial, type CalendarDate } from './dateOfSerial';
import { decideReading } from './decideReading';
import { disguisedAs } from './disguisedAs';
import { formatScale } from './formatScale';
import { formatSection } from './formatSection';
import { isDateFormat } from './isDateFormat';
import { isPercentFormat } from './isPercentFormat';
import { isPercentUnit } from './isPercentUnit';
import { isWithin } from '../catalogue/isWithin';
import type { NumberContext } from './NumberContext';
import type { NumberNote, NumberReading } from './NumberReading';
import type { Numeral } from './parseNumeral';
import { withoutFloatNoise } from '../kernel/withoutFloatNoise';

/** Before 1910 a date in a form is no date that anybody meant, but a number in a cell formatted as a date. */
const FIRST_MEANT_YEAR = 1910;

/**
 * Reads a cell that already holds a number.
 *
 * Decided (with a note): binary noise behind the fifteenth digit is dropped; in a percent row a cell formatted as a
 * percentage says what it shows (0.95 is 95) up to 100%, and above where that is expected; in other rows such a cell
 * says what it shows or what it stores, whichever the row alone allows.
 * Asked: a percent cell that shows more than 100% (usually a 95 that was there before the format and now shows as
 * 9500%), or something else than expected where the stored number is what is expected.
 * Said: a format that shows something else than the number (`0"000"`, `;;;`).
 * Only proposed: what may have been typed where Excel made a date of `3-8` or `1.2`.
 * Not looked at here: 0.95 in an unformatted cell of a percent row is the number 0.95, and 60.195 that an English
 * Excel took for sixty and a bit is 60.195; `slipOfMagnitude` compares them with what is known otherwise.
 *
 * @param value as stored
 * @param format the cell's number format code, null for General
 * @param date1904 the workbook counts dates from 1904
 */
export function readNumericCell(
  value: number,
  format: string | null,
  context: NumberContext,
  date1904 = false,
): NumberReading {
  if (!Number.isFinite(value)) return { kind: 'unreadable', reason: 'notFinite', proposals: [] };
  const section = format === null ? null : formatSection(format, value).code;
  if (isDateFormat(section)) {
    const date = dateOfSerial(value, date1904);
    if (date === null) return { kind: 'unreadable', reason: 'date', proposals: [] };
    return { kind: 'unreadable', reason: 'date', proposals: proposalsForDate(value, date, context), date };
  }
  const stored = withoutFloatNoise(value);
  const notes: NumberNote[] = stored === value ? [] : [{ kind: 'floatNoise', stored: value }];
  if (isPercentFormat(section)) return readPercentCell(stored, notes, context);
  const factor = formatScale(section);
  if (factor !== 1) notes.push({ kind: 'scaledFormat', factor });
  else {
    const shown = disguisedAs(stored, format, context);
    if (shown !== null) notes.push({ kind: 'disguised', shown });
  }
  return { kind: 'number', value: stored === 0 ? 0 : stored, convention: 'plain', notes };
}

function readPercentCell(stored: number, notes: readonly NumberNote[], context: NumberContext): NumberReading {
  const shown = withoutFloatNoise(stored * 100);
  const numeral = (value: number): Numeral => ({ value, convention: 'plain', grouped: false });
  const withNote: NumberNote[] = [...notes, { kind: 'percentFormat', stored }];
  const isExpected = (value: number): boolean => context.expected !== null && isWithin(value, context.expected);

  if (isPercentUnit(context.unitOfMeasure)) {
    if (Math.abs(stored) <= 1 ? isExpected(shown) || !isExpected(stored) : isExpected(shown) && !isExpected(stored))
      return { kind: 'number', value: shown, convention: 'plain', notes: withNote };
    return {
      kind: 'ambiguous',
      readings: [
        { value: stored, convention: 'plain' },
        { value: shown, convention: 'plain' },
      ],
      reason: 'percentFormat',
      notes: withNote,
    };
  }
  return decideReading([numeral(stored), numeral(shown)], 'percentFormat', withNote, context);
}

/** What may have been typed where the cell shows a date; possible values only, likeliest first. */
function proposalsForDate(serial: number, { year, month, day }: CalendarDate, context: NumberContext): number[] {
  const twoDigits = (n: number): string => String(n).padStart(2, '0');
  const typed = [
    `${day}.${month}`,
    `${month}.${day}`,
    `${day}.${twoDigits(month)}`,
    `${month}.${twoDigits(day)}`,
    ...(day === 1 ? [`${month}.${twoDigits(year % 100)}`] : []),
  ].map(Number);
  const numbers = year < FIRST_MEANT_YEAR ? [serial, ...typed] : [...typed, serial];
  const possible = [...new Set(numbers)].filter(
    (value) => isWithin(value, context.hardRange) && (!context.wholeNumber || Number.isInteger(value)),
  );
  const { expected } = context;
  if (expected === null) return possible;
  return [
    ...possible.filter((value) => isWithin(value, expected)),
    ...possible.filter((value) => !isWithin(value, expected)),
  ];
}
