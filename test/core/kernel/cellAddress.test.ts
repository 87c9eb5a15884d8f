import { cellAddress } from '../../../src/core/kernel/cellAddress';

describe('address of a cell', () => {
  it.each([
    [1, 1, 'A1'],
    [500, 26, 'Z500'],
    [500, 27, 'AA500'],
    [501, 26, 'Z501'],
    [12, 702, 'ZZ12'],
    [12, 703, 'AAA12'],
    [1_048_576, 16_384, 'XFD1048576'],
  ])('of row %d and column %d is %s, however often it is asked for', (row, column, address) => {
    expect([cellAddress(row, column), cellAddress(row, column)]).toEqual([address, address]);
  });
});
