import { CellIndex } from '../../../src/core/workbook/CellIndex';
import type { RawCell } from '../../../src/core/workbook/RawWorkbook';

const cell = (row: number, column: number, value: string): RawCell => ({
  row,
  column,
  kind: 'text',
  value,
  formula: null,
  format: null,
});
const sheet = (...cells: RawCell[]) => ({ name: 'S', visibility: 'visible' as const, cells });

describe('cells by row and column', () => {
  const inOrder = [cell(2, 1, 'a'), cell(2, 4, 'b'), cell(3, 2, ' c '), cell(9, 1, 'd')];

  it.each([
    ['as files have them', inOrder],
    ['backwards', [...inOrder].reverse()],
    ['rows backwards', [cell(9, 1, 'd'), cell(3, 2, ' c '), cell(2, 1, 'a'), cell(2, 4, 'b')]],
    ['a row in two places', [cell(2, 1, 'a'), cell(3, 2, ' c '), cell(2, 4, 'b'), cell(9, 1, 'd')]],
    ['a row from right to left', [cell(2, 4, 'b'), cell(2, 1, 'a'), cell(3, 2, ' c '), cell(9, 1, 'd')]],
  ])('are found: %s', (_, cells) => {
    const index = new CellIndex(sheet(...cells));
    expect([index.text(2, 1), index.text(2, 4), index.text(3, 2), index.text(9, 1)]).toEqual(['a', 'b', 'c', 'd']);
    expect([index.at(2, 2), index.at(2, 5), index.at(4, 1), index.at(10, 1), index.at(1, 1)]).toEqual(
      Array(5).fill(undefined),
    );
  });

  it.each([
    ['beside each other', [cell(2, 1, 'first'), cell(2, 1, 'last'), cell(2, 2, 'x')], 'last'],
    ['apart', [cell(2, 1, 'first'), cell(2, 2, 'x'), cell(2, 1, 'last')], 'last'],
    ['in two rows of one number', [cell(2, 1, 'first'), cell(3, 1, 'x'), cell(2, 1, 'last')], 'last'],
  ])('of cells given twice the last counts: %s', (_, cells, text) => {
    expect(new CellIndex(sheet(...cells)).text(2, 1)).toBe(text);
  });
});
