import { quoteSheetName } from '../../src/embedded/book/address';

// Excel quotes no plain word, in the letters of any language, and whatever could be a cell (A1, R1C1).
test.each([
  ['Sheet1', 'Sheet1'],
  ['Nháp', 'Nháp'],
  ['Đơn_vị.2026', 'Đơn_vị.2026'],
  ['Tổng hợp', "'Tổng hợp'"],
  ['2026', "'2026'"],
  ['a-b', "'a-b'"],
  ["Feuille d'été", "'Feuille d''été'"],
  ['A1', "'A1'"],
  ['xfd1048576', "'xfd1048576'"],
  ['R1C1', "'R1C1'"],
  ['rc', "'rc'"],
  ['C', "'C'"],
])('the sheet %s stands in an address as %s', (name, written) => {
  expect(quoteSheetName(name)).toBe(written);
});
