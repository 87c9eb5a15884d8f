import { readAnswer } from '../../../src/core/form/read/questions/readAnswer';
import { dayOfText } from '../../../src/core/numbers/dayOfText';
import type { RawCell } from '../../../src/core/workbook/RawWorkbook';

// A month with a zero before it, as letters are dated, is “months ago” to dateparser 1.1.6, and a day before which is
// yesterday to chrono-node 2.10.3 (findings/dateparser-zero-month-is-months-ago.sh, chrono-before-a-day-is-yesterday.sh).
const DAYS: readonly (readonly [text: string, day: string | null])[] = [
  ['14/12/2026', '2026-12-14'],
  [' 5-2-2026 ', '2026-02-05'],
  ['05.02.2026', '2026-02-05'],
  ['2026-12-14', '2026-12-14'],
  ['ngày 18/02/2026', '2026-02-18'],
  ['ngày 05 tháng 02 năm 2026', '2026-02-05'],
  ['Ngày 1 tháng 7 năm 2025', '2025-07-01'],
  ['18  tháng 02 năm 2026', '2026-02-18'],
  ['18 tháng 2, 2026', '2026-02-18'],
  ['ngày 15 tháng 12 năm 2026'.normalize('NFD'), '2026-12-15'],
  ['ngày 31 tháng 02 năm 2026', null],
  ['31/02/2026', null],
  ['ngày 00 tháng 02 năm 2026', null],
  ['trước ngày 15/12/2026', null],
  ['ngày … tháng … năm 2026', null],
  ['tháng 02 năm 2026', null],
  ['ngày 18 tháng 02', null],
  ['12/14/2026', null],
  ['', null],
];

test.each(DAYS)('%j is the day %s', (text, day) => {
  expect(dayOfText(text)).toBe(day);
});

test('an answer that asks for a day is read as letters are dated', () => {
  const value = 'ngày 05 tháng 02 năm 2026';
  const cell: RawCell = { row: 1, column: 1, kind: 'text', value, formula: null, format: null };
  const answer = { kind: 'date', from: '2026-01-01', to: '2026-12-31' } as const;
  expect(readAnswer(cell, answer, false)).toEqual({
    raw: value,
    formula: null,
    value: '2026-02-05',
    state: 'answered',
  });
});
