import type { Unwanted } from '../../workbook/Unwanted';
import type { Words } from '../../words/shape/Words';
import { DATA_COLUMNS } from '../contract/data/dataLayout';
import { isReadBack } from '../contract/data/readDataLines';

/**
 * What of the large sheets of a city workbook is not read back, so that whoever compiles on can do without: three of them
 * and a third of the cells of *Số liệu*.
 */
export function onlyDrawn({ city, openData }: Words): Unwanted {
  const columns = Object.entries(DATA_COLUMNS).flatMap(([column, place]) => (isReadBack(column) ? [] : [place]));
  return new Map<string, 'all' | ReadonlySet<number>>([
    [city.sheets.matrix, 'all'],
    [city.sheets.findings, 'all'],
    [openData.sheet, 'all'],
    [city.sheets.data, new Set(columns)],
  ]);
}
