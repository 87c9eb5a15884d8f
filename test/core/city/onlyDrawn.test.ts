import { compileCampaign } from '../../../src/core/campaign/compileCampaign';
import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import { onlyDrawn } from '../../../src/core/city/draw/onlyDrawn';
import { vi } from '../../../src/core/words/vi/vi';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import type { Unwanted } from '../../../src/core/workbook/Unwanted';
import { inflateAnywhere } from '../../../src/xlsx/read/InflateAtOnce';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { randomCampaign } from '../../support/campaign/randomCampaign';
import { firstCampaign } from '../../support/firstCampaign';
import { xlsxOf } from '../../support/xlsxOf';

const [catalogue] = bundledCatalogues;
const period = '2026';
const files = randomCampaign(catalogue, bundledRoster, 11);
const file = xlsxOf(cityWorkbook(firstCampaign({ catalogue, roster: bundledRoster, period, files }), vi));

function read(unwanted?: Unwanted): RawWorkbook {
  const found = readWorkbook(file, {}, inflateAnywhere, unwanted);
  if (!found.ok) throw new Error(found.refusal.code);
  return found.workbook;
}

test('a kept workbook is compiled on the same without the sheets and columns from which nothing is read back', () => {
  const [whole, rest] = [read(), read(onlyDrawn(vi))];
  const names = whole.sheets.map(({ name }) => name).filter((name) => !rest.sheets.some((each) => each.name === name));
  expect(names).toEqual(['Theo đơn vị', 'Lỗi', 'Dữ liệu mở']);
  const columnsOf = ({ sheets }: RawWorkbook): readonly number[] => [
    ...new Set(
      sheets.find(({ name }) => name === 'Số liệu')?.cells.flatMap(({ row, column }) => (row > 3 ? [column] : [])),
    ),
  ];
  const left = columnsOf(rest);
  expect(
    columnsOf(whole)
      .filter((column) => !left.includes(column))
      .sort((a, b) => a - b),
  ).toEqual([1, 3, 4, 6, 7, 12, 14]);
  const next = (kept: RawWorkbook) =>
    compileCampaign({
      catalogue,
      roster: bundledRoster,
      period,
      files: randomCampaign(catalogue, bundledRoster, 12).slice(0, 3),
      kept,
      asOf: '2026-12-22',
    });
  expect(next(rest)).toEqual(next(whole));
});
