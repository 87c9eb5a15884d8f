import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { consolidate } from '../../support/consolidate';
import type { CellState } from '../../../src/core/numbers/cellState';
import type { CellValue } from '../../../src/core/workbook/DrawnSheet';
import { lineValue } from '../../../src/core/city/contract/data/lineValue';
import { receiveFile } from '../../../src/xlsx/receiveFile';
import { xlsxOf } from '../../support/xlsxOf';
import { filledForm } from '../../support/rawForm';

const context = { catalogues: bundledCatalogues, roster: bundledRoster };

/** A form with this in one cell of a sum, from the file that was sent to the line of the compilation. */
async function compiled(typed: CellValue) {
  const content = xlsxOf(filledForm('10525', { CT_21_1: typed }));
  const files = await receiveFile({ name: 'a.xlsx', content }, context);
  const report = consolidate({ catalogue: bundledCatalogues[0], roster: bundledRoster, period: '2026', files });
  const line = report.lines.find(({ indicator }) => indicator === '21.1')!;
  return {
    line,
    codes: report.findings.flatMap(({ finding }) => (finding.indicator === '21.1' ? [finding.code] : [])),
  };
}

test.each<[CellValue, CellState, string | number | null, boolean]>([
  ['-', 'none', '-', false],
  ['–', 'none', '-', false],
  ['không', 'none', '-', true],
  ['Không phát sinh'.normalize('NFD'), 'none', '-', true],
  ['khong co', 'none', '-', true],
  ['…', 'notCollected', '…', false],
  ['...', 'notCollected', '…', false],
  ['chưa có', 'notCollected', '…', true],
  ['Chưa\u00a0có số liệu ', 'notCollected', '…', true],
  ['x', 'outOfScope', 'x', false],
  [' X\u00a0', 'outOfScope', 'x', false],
  ['không thuộc phạm vi', 'outOfScope', 'x', true],
  [0, 'number', 0, false],
  ['0', 'number', 0, true],
  [null, 'blank', null, true],
  ['kh«ng ph¸t sinh', 'unreadable', '?', true],
  ['không có số liệu', 'unreadable', '?', true],
])('%j arrives as %s and is shown as %j', async (typed, state, shown, isFlagged) => {
  const { line, codes } = await compiled(typed);
  expect([line.state, lineValue(line)]).toEqual([state, shown]);
  const said = codes.filter((code) => code !== 'STATUS_MISSING');
  expect(said).toHaveLength(isFlagged ? 1 : 0);
  // Nothing occurred: the unit has answered, as with a figure.
  expect(line.use !== 'none').toBe(state === 'number' || state === 'none');
});
