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

const rowOf = (cells: readonly RawCell[]) => ({ row: cells[0]?.row ?? 0, cells });

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

  test('of a sheet that is told by what is other in it than in one before', () => {
    const base = [[cell(2, 1, 'a'), cell(2, 4, 'b')], [cell(3, 2, 'c')], [cell(9, 1, 'd')]].map(rowOf);
    const own = [[cell(3, 3, 'other')], [cell(5, 1, 'new')]].map(rowOf);
    const cells = [...(base[0]?.cells ?? []), ...own.flatMap((row) => row.cells)];
    const difference = { cells, base, own, gone: [3, 9], changed: [3, 5, 9] };
    const index = new CellIndex({ ...sheet(...cells), cells, difference });
    expect([index.text(2, 4), index.text(3, 3), index.text(5, 1)]).toEqual(['b', 'other', 'new']);
    expect([index.at(3, 2), index.at(9, 1), index.at(4, 1)]).toEqual([undefined, undefined, undefined]);
    expect(index.rows.map(([row]) => row)).toEqual([2, 3, 5]);
    // Cells that were changed since are told by themselves.
    const changed = new CellIndex({ ...sheet(cell(2, 1, 'z')), difference });
    expect([changed.text(2, 1), changed.text(2, 4), changed.rows.length]).toEqual(['z', '', 1]);
  });

  it.each([
    ['beside each other', [cell(2, 1, 'first'), cell(2, 1, 'last'), cell(2, 2, 'x')], 'last'],
    ['apart', [cell(2, 1, 'first'), cell(2, 2, 'x'), cell(2, 1, 'last')], 'last'],
    ['in two rows of one number', [cell(2, 1, 'first'), cell(3, 1, 'x'), cell(2, 1, 'last')], 'last'],
  ])('of cells given twice the last counts: %s', (_, cells, text) => {
    expect(new CellIndex(sheet(...cells)).text(2, 1)).toBe(text);
  });
});
