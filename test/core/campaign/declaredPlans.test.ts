import { tidyDuties } from '../../../src/core/campaign/tidy/tidyDuties';
import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster as roster } from '../../../src/core/catalogue/bundledRoster';
import { findUnit } from '../../../src/core/catalogue/findUnit';
import { compileCampaign, type CampaignInput } from '../../../src/core/campaign/compileCampaign';
import { needsOf } from '../../../src/core/campaign/tracking/needsOf';
import { cityWorkbook } from '../../../src/core/city/draw/cityWorkbook';
import type { Campaign } from '../../../src/core/compilation/model/Campaign';
import { formWorkbook } from '../../../src/core/form/draw/formWorkbook';
import { reportJson } from '../../../src/core/report/reportJson';
import { wordReport } from '../../../src/core/report/wordReport';
import type { CellValue } from '../../../src/core/workbook/DrawnSheet';
import { fillCells } from '../../../src/core/workbook/fillCells';
import { vi } from '../../../src/core/words/vi/vi';
import { receivedAs } from '../../support/askedCampaign';
import { rawWorkbookOf } from '../../support/rawForm';

const [catalogue] = bundledCatalogues;
const UNIT = '10525';

const EMPTY = formWorkbook({ catalogue, roster, unit: findUnit(roster, UNIT)!, period: '2026', words: vi });
const formWith = (cells: Readonly<Record<string, CellValue>>) => [
  receivedAs('form.xlsx', fillCells(EMPTY, new Map(Object.entries(cells))), { catalogue, roster }),
];
const NAMED = formWith({ CH_kh_so: '12/KH-UBND', CH_kh_ngay: '20/02/2026' });

const compile = (input: Partial<CampaignInput>): Campaign =>
  compileCampaign({
    catalogue,
    roster,
    period: '2026',
    files: [],
    kept: null,
    // Three days before the last day for plans, when units are urged for them.
    asOf: '2026-02-25',
    ...input,
  });

const ownPlan = (campaign: Campaign) =>
  reportJson(campaign, vi)
    .ledger.find(({ unit }) => unit === UNIT)
    ?.duties.find(({ duty }) => duty === 'ownPlan');
const needs = ({ tracking }: Campaign) => needsOf(tracking.units.find(({ unit }) => unit === UNIT)!);
const shown = (campaign: Campaign) =>
  cityWorkbook(campaign, vi)
    .sheets.find(({ name }) => name === 'Tình hình nộp')!
    .rows.find(({ cells }) => cells.some((cell) => cell?.value === UNIT))!
    .cells.map((cell) => cell?.value);

test('a plan whose number and day stand in the form is shown for the officer to confirm, and not urged for', () => {
  const campaign = compile({ files: NAMED });
  expect(ownPlan(campaign)).toMatchObject({
    state: 'notSent',
    document: null,
    declared: { number: '12/KH-UBND', date: '2026-02-20' },
    urged: false,
  });
  expect(needs(campaign)).toEqual([]);
  const { fields, rows } = tidyDuties(campaign);
  const own = rows.find((row) => row.includes('ownPlan') && row.includes(`DV_${UNIT}`));
  const at = fields.indexOf('declared_number');
  expect(own?.slice(at, at + 2)).toEqual(['12/KH-UBND', '2026-02-20']);
  expect(campaign.tracking.total.ownPlans).toBe(0);
  expect(shown(campaign)).toContain('Khai trong biểu: 12/KH-UBND ngày 20/02/2026; cần xác nhận');
  expect(JSON.stringify(wordReport(campaign, vi))).toContain('Ngoài ra, 1 đơn vị ghi trong biểu số và ngày');
});

test.each([
  ['a number without a day', { CH_kh_so: '12/KH-UBND' }],
  ['a day without a number', { CH_kh_ngay: '20/02/2026' }],
  ['a day that is none', { CH_kh_so: '12/KH-UBND', CH_kh_ngay: 'tháng hai' }],
])('%s is no such evidence', (_, cells) => {
  const campaign = compile({ files: formWith(cells) });
  expect(ownPlan(campaign)).toMatchObject({ state: 'notSent', urged: true });
  expect(ownPlan(campaign)).not.toHaveProperty('declared');
  expect(needs(campaign)).toEqual(['ownPlanMissing']);
});

test('it stays in the kept workbook, and the officer’s word makes it received', () => {
  const kept = rawWorkbookOf(cityWorkbook(compile({ files: NAMED }), vi));
  expect(ownPlan(compile({ kept }))).toMatchObject({ state: 'notSent', declared: { number: '12/KH-UBND' } });
  const document = { number: '12/KH-UBND', date: '2026-02-20', receivedOn: '2026-02-23' };
  const confirmed = compile({
    kept,
    decisions: [{ about: 'ownPlan', unit: UNIT, decision: 'received', document }],
  });
  // Five days before the 28th.
  expect(ownPlan(confirmed)).toMatchObject({ state: 'accepted', document, daysLate: -5, urged: false });
  expect(confirmed.tracking.total.ownPlans).toBe(1);
  expect(shown(confirmed)).toContain('Đã nộp');
});
