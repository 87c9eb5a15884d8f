import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { issuedCatalogues } from '../../src/core/catalogue/issuedCatalogues';
import { campaignSettings, compileCampaign } from '../../src/core/campaign/compileCampaign';
import type { Campaign } from '../../src/core/compilation/model/Campaign';
import type { TrackedUnit } from '../../src/core/compilation/model/Tracking';
import { vi } from '../../src/core/words/vi/vi';
import { makeSamples } from '../../src/embedded/samples/makeSamples';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { receiveFile } from '../../src/xlsx/receiveFile';

let campaign: Campaign;

/** What the pane does with the samples: the city workbook is opened, the mails are dropped on it. */
beforeAll(async () => {
  const [catalogue] = issuedCatalogues;
  const { city, mails } = await makeSamples({ catalogue, roster: bundledRoster, words: vi });
  const kept = readWorkbook(city.bytes);
  if (!kept.ok) throw new Error(kept.refusal.code);
  const { settings, problems } = campaignSettings(kept.workbook, catalogue, bundledRoster, '2026');
  expect(problems).toEqual([]);
  const context = { catalogues: [catalogue], roster: settings.roster };
  const files = await Promise.all(mails.map(({ name, bytes }) => receiveFile({ name, content: bytes }, context)));
  campaign = compileCampaign({
    catalogue,
    roster: bundledRoster,
    period: '2026',
    files: files.flat(),
    kept: kept.workbook,
    asOf: '2026-12-17',
  });
}, 120_000);

const unitsWhere = (test: (unit: TrackedUnit) => boolean): readonly string[] =>
  campaign.tracking.units.filter(test).map(({ name }) => name);

test('units of fifteen cụm and two khối, with reports of each', () => {
  // 114 communes by eight are 14 cụm and two units; the bodies are 14 of the city and 9 of the centre.
  expect(campaign.tracking.groups.map(({ cluster, expected }) => [cluster, expected])).toEqual([
    ...Array.from({ length: 14 }, (_, i) => [`Cụm ${String(i + 1)} (giả định)`, 8]),
    ['Cụm 15 (giả định)', 2],
    ['Khối 1 (giả định)', 14],
    ['Khối 2 (giả định)', 9],
  ]);
  expect(campaign.tracking.groups.filter(({ results }) => results === 0)).toEqual([]);
});

test('a report two days late by the day on which its letter came', () => {
  // The last day is 14/12/2026, the letter came on the 16th.
  const late = campaign.tracking.units.filter(
    ({ result }) => (result.daysLate ?? 0) > 0 && result.state === 'accepted',
  );
  expect(late.map(({ name, result }) => [name, result.daysLate, result.document])).toEqual([
    ['Phường Lê Thanh Nghị', 2, { number: '45/BC-UBND (giả định)', date: '2026-12-14', receivedOn: '2026-12-16' }],
  ]);
});

test('a report that was sent back, with the reason', () => {
  expect(unitsWhere(({ result }) => result.state === 'returned')).toEqual(['Phường Việt Hòa']);
  const returned = campaign.tracking.units.find(({ name }) => name === 'Phường Việt Hòa');
  expect(returned?.notes.reason).toBe('GIẢ ĐỊNH: biểu chưa có chữ ký của người đứng đầu');
});

test('conflicts to decide: a unit that sent twice, and figures beyond a limit', () => {
  expect(campaign.conflicts.map(({ about, unit, isOpen }) => [about.kind, unit, isOpen])).toEqual([
    ['severalForms', '10552', true],
    ['doubtful', 'HP-CA', true],
    ['doubtful', 'HP-CA', true],
  ]);
  expect(campaign.conflicts[0]?.choices.map(({ form }) => form?.file)).toEqual([
    'MAU-THU_kh-56-2026_2026_10552 (2).xlsx',
    'MAU-THU_kh-56-2026_2026_10552.xlsx',
  ]);
});

test('a form without a unit is refused, and faults of others are found', () => {
  expect(campaign.report.refused.map(({ file, code }) => [file, code])).toEqual([
    ['MAU-THU_kh-56-2026_2026_10903.xlsx', 'UNIT_MISSING'],
  ]);
  expect(unitsWhere(({ result }) => result.state === 'withErrors')).toEqual([
    'Xã Thanh Hà',
    'Xã Thượng Hồng',
    'Xã Chí Minh',
  ]);
});

test('figures of last year: of the city where the lead body has sent, and of a unit that reports its part', () => {
  const { figures, lineIndex } = campaign.report;
  const of = (id: string) => figures.find(({ indicator }) => indicator === id)!;
  // The forms bring 2025's growth of 11.81%; a rank is made up one place lower.
  expect(of('1.1').lastYear).toBe(11.81);
  expect(of('14.3').change).toEqual({ kind: 'places', value: 1 });
  const [part] = lineIndex.ofIndicator('18.1').filter(({ role }) => role === 'reports');
  expect(part?.lastYear).toBeGreaterThan(0);
});
