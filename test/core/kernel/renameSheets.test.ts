import { renameSheets } from '../../../src/core/kernel/renameSheets';

const NAMES = new Map([
  ['Sheet1', 'Data'],
  ['Số liệu', "Cụm 'Bắc'"],
  ['Data', 'A1'],
  ['Bang', 'rc'],
]);

test.each([
  // A plain word stands as it is, whatever stood before; anything else in quotes, with a quote in it twice.
  ["SUM('Sheet1'!A1:B2)+Sheet1!C3", 'SUM(Data!A1:B2)+Data!C3'],
  ["'Số liệu'!$G$12*2", "'Cụm ''Bắc'''!$G$12*2"],
  // Names that would be read as a cell.
  ['Data!B2', "'A1'!B2"],
  ['Bang!B2', "'rc'!B2"],
  // Texts and other sheets stay.
  ['IF(Sheet2!A1="Sheet1!A1",Sheet1!A1,"")', 'IF(Sheet2!A1="Sheet1!A1",Data!A1,"")'],
])('%s becomes %s', (before, after) => {
  expect(renameSheets(before, NAMES)).toBe(after);
});
