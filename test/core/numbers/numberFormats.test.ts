import { dateOfSerial } from '../../../src/core/numbers/dateOfSerial';
import { formatScale } from '../../../src/core/numbers/formatScale';
import { isDateFormat } from '../../../src/core/numbers/isDateFormat';
import { isPercentFormat } from '../../../src/core/numbers/isPercentFormat';

test.each([
  'dd/mm/yyyy',
  'd-m',
  'd-mmm',
  'mmm-yy',
  'm/d/yy h:mm',
  'yyyy\\-mm\\-dd',
  '[$-42A]dd mmmm yyyy;@',
  '[$-1010000]d/m/yyyy;@',
  '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
  'h:mm AM/PM',
  '[h]:mm:ss',
  '[mm]',
  'mm:ss.0',
  '"Ngày" dd "tháng" mm',
  'DD/MM/YYYY',
])('%s is a date', (code) => {
  expect([isDateFormat(code), isPercentFormat(code)]).toEqual([true, false]);
});

test.each([
  'General',
  'general',
  'GENERAL',
  '0',
  '0.00',
  '#,##0.00',
  '@',
  '0.00E+00',
  '##0.0E+0',
  '# ?/?',
  '#,##0 "đồng"',
  '#,##0 "tỷ đ"',
  '#,##0\\ \\đ',
  '#,##0\\d',
  '[Red]-#,##0;[Blue]0',
  '[$đ-42A] #,##0',
  '#,##0 [$₫-42A]',
  '[>=1000]#,##0;0.0',
  '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  '_-* #,##0.00\\ _d_-',
  '#,##0_);[Red]\\(#,##0\\)',
  'General" m"',
  '',
  null,
])('%s is neither date nor percentage', (code) => {
  expect([isDateFormat(code), isPercentFormat(code)]).toEqual([false, false]);
});

test.each(['0%', '0.00%', '0.0 %', '#,##0.00%;[Red]-0.00%', '0_)%'])('%s is a percentage', (code) => {
  expect([isDateFormat(code), isPercentFormat(code)]).toEqual([false, true]);
});

test.each(['0"%"', '0\\%', '0.00"% KH"'])('%s only shows the sign', (code) => {
  expect(isPercentFormat(code)).toBe(false);
});

test.each([
  ['#,##0', 1],
  ['0,000', 1],
  ['#,##0,', 1000],
  ['#,##0,,', 1e6],
  ['0.0,', 1000],
  ['0,.0', 1000],
  ['0.00,,"tr"', 1e6],
  ['#,##0.00_);(#,##0.00)', 1],
  ['#,##0,_);(#,##0,)', 1000],
  ['General', 1],
  [null, 1],
])('%s divides by %p', (code, factor) => {
  expect(formatScale(code)).toBe(factor);
});

test.each([
  [1, false, '1/1/1900'],
  [59, false, '28/2/1900'],
  [61, false, '1/3/1900'],
  [45658, false, '1/1/2025'],
  [46237.75, false, '3/8/2026'],
  [0, true, '1/1/1904'],
  [44775, true, '3/8/2026'],
])('serial %p (from 1904: %p) is %s', (serial, date1904, date) => {
  const found = dateOfSerial(serial, date1904);
  expect(found && `${found.day}/${found.month}/${found.year}`).toBe(date);
});

test.each([-1, 0, 2958466, 1e300])('serial %p is no date', (serial) => {
  expect(dateOfSerial(serial)).toBeNull();
});
