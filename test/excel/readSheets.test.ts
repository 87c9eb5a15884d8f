import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { indicatorsOf } from '../../src/core/catalogue/indicatorsOf';
import { compileCampaign } from '../../src/core/campaign/compileCampaign';
import { cityWorkbook } from '../../src/core/city/draw/cityWorkbook';
import { vi } from '../../src/core/words/vi/vi';
import { randomCampaign } from '../support/campaign/randomCampaign';
import { startExcel, type TestExcel } from './excelHost';

const catalogue = bundledCatalogues[0];
const leads = new Set(indicatorsOf(catalogue).map(({ leadBody }) => leadBody.unit));
const units = bundledRoster.units.filter(({ code }, i) => i < 8 || leads.has(code));
const roster = { ...bundledRoster, units };
const input = { catalogue, roster, period: '2026', asOf: '2026-12-20' };
const campaign = compileCampaign({ ...input, files: randomCampaign(catalogue, roster, 11), kept: null });
const drawn = cityWorkbook(campaign, vi);

let excel: TestExcel;

beforeAll(async () => {
  excel = startExcel();
  await excel.workbook.draw(drawn, { replace: false });
}, 120_000);

afterAll(() => {
  excel.host.book.dispose();
});

test('a city workbook is read as a whole, so that it can be compiled on without the former files', async () => {
  const steps: string[] = [];
  const workbook = await excel.workbook.readSheets('all', {
    onProgress: (done, total) => steps.push(`${String(done)}/${String(total)}`),
  });
  expect(steps.at(-1)).toBe(`${String(steps.length)}/${String(steps.length)}`);
  const again = compileCampaign({ ...input, files: [], kept: workbook });
  expect(again.report.figures).toEqual(campaign.report.figures);
  expect(again.tracking).toEqual(campaign.tracking);
  expect(again.settingsProblems).toEqual([]);
  expect(again.notesProblems).toEqual([]);
});

test('only the sheets that are asked for; one that is not there is no error', async () => {
  const syncs = await excel.syncsOf(async () => {
    const { sheets } = await excel.workbook.readSheets([vi.city.sheets.tracking, 'không có']);
    expect(sheets.map(({ name }) => name)).toEqual([vi.city.sheets.tracking]);
    expect(sheets[0]!.cells.some(({ value }) => value === roster.units[0]!.code)).toBe(true);
  });
  expect(syncs).toBe(3);
});

test('reading and drawing stop when they are told to, and the workbook is as it was', async () => {
  const stopped = new AbortController();
  stopped.abort();
  const { signal } = stopped;
  await expect(excel.workbook.readSheets('all', { signal })).rejects.toThrow();
  const before = await excel.workbook.readSheets('all');
  await expect(excel.workbook.draw(drawn, { replace: true, signal })).rejects.toThrow();
  expect(await excel.workbook.readSheets('all')).toEqual(before);
}, 120_000);
