import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { compileCampaign } from '../../src/core/campaign/compileCampaign';
import { cityWorkbook } from '../../src/core/city/draw/cityWorkbook';
import type { ReceivedFile } from '../../src/core/compilation/model/ReceivedFile';
import { vi } from '../../src/core/words/vi/vi';
import { summariseArrival } from '../../src/taskpane/compile/files/summariseArrival';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { filledForm } from '../support/rawForm';
import { xlsxOf } from '../support/xlsxOf';

const CITY = { catalogue: bundledCatalogues[0], roster: bundledRoster, period: '2026', asOf: '2026-12-10' } as const;

function received(name: string, unit: string, homes: number): Promise<readonly ReceivedFile[]> {
  const content = xlsxOf(filledForm(unit, { CT_18_1: homes }));
  return receiveFile({ name, content }, { catalogues: bundledCatalogues, roster: bundledRoster });
}

test('files that come before the kept workbook has been compiled by itself are set against what its sheets say', async () => {
  const first = [await received('a.xlsx', '10525', 2), await received('b.xlsx', '10507', 5)].flat();
  const drawn = cityWorkbook(compileCampaign({ ...CITY, files: first, kept: null }), vi);
  const reading = readWorkbook(xlsxOf(drawn));
  if (!reading.ok) throw new Error(reading.refusal.code);

  const came = [
    await received('thu/z-moi.xlsx', '10525', 3),
    await received('thu/ban sao.xlsx', '10507', 5),
    await received('thu/c.xlsx', '10888', 7),
  ];
  const rows = came.map((readings, id) => ({ id, name: `${String(id)}.xlsx`, file: new File([], 'x.xlsx'), readings }));
  const after = compileCampaign({ ...CITY, files: came.flat(), kept: reading.workbook });
  const summary = summariseArrival(rows, { first: 0, before: null }, after);
  expect(summary.unitsIn.map(({ unit }) => unit)).toEqual(['10888']);
  expect(summary.replaced.map(({ unit }) => unit)).toEqual(['10525']);
  expect(summary.notUsed).toBe(1);
});
