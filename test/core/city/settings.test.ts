import { applySettings } from '../../../src/core/campaign/settings/applySettings';
import type { CampaignSettings } from '../../../src/core/compilation/model/CampaignSettings';
import { readSettings } from '../../../src/core/city/contract/settings/readSettings';
import { settingsOf } from '../../../src/core/city/contract/settings/settingsOf';
import { settingsSheet } from '../../../src/core/city/draw/settings/settingsSheet';
import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { checkCatalogue } from '../../../src/core/catalogue/checkCatalogue';
import { withDecisions } from '../../../src/core/catalogue/withDecisions';
import { findIndicator } from '../../../src/core/catalogue/findIndicator';
import { describeSettingsProblem } from '../../../src/core/words/describeSettingsProblem';
import { en } from '../../../src/core/words/en/en';
import { vi } from '../../../src/core/words/vi/vi';
import type { RawCell, RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { rawWorkbookOf } from '../../support/rawWorkbookOf';

const [CATALOGUE] = bundledCatalogues;
const BASE = settingsOf(CATALOGUE, bundledRoster);

const written = (settings: CampaignSettings, words = vi): RawWorkbook =>
  rawWorkbookOf({ sheets: [settingsSheet(settings, CATALOGUE, words)] });

/** The sheet after a person typed something else into the cell beside `key`, in the column named by `column`. */
function typed(key: string, column: string, value: string | number | null): RawWorkbook {
  const workbook = written(BASE);
  const sheet = workbook.sheets[0]!;
  const own = sheet.cells.find((cell) => cell.column === 2 && cell.value === key)!;
  const keys = sheet.cells.filter((cell) => cell.row < own.row && String(cell.value).startsWith('chitieu:')).at(-1)!;
  const at = sheet.cells.find((cell) => cell.row === keys.row && cell.value === column)!.column;
  const others = sheet.cells.filter((cell) => cell.row !== own.row || cell.column !== at);
  const kind = typeof value === 'number' ? 'number' : 'text';
  const cell: RawCell = { row: own.row, column: at, kind, value, formula: null, format: null };
  return { ...workbook, sheets: [{ ...sheet, cells: value === null ? others : [...others, cell] }] };
}

const read = (workbook: RawWorkbook) => readSettings(workbook, CATALOGUE, bundledRoster);

test.each([vi, en])('what is written is read back ($language)', (words) => {
  const changed: CampaignSettings = {
    seasons: { ownPlan: { before: 20, after: null }, result: { before: 15, after: 60 } },
    deadlines: { ownPlan: '2026-03-02', result: '2026-12-11' },
    ownRows: false,
    decisions: new Map([
      ['mau-so-19', 'thu-gom'],
      ['pho-bien-21-22', 'co-gui'],
    ]),
    office: {
      ...BASE.office,
      agency: 'Ban Thi đua - Khen thưởng',
      signerName: 'Nguyễn Văn A',
      issuingDocument: 'Công văn số 215/SNV-TĐKT ngày 20/11/2026',
    },
    roster: {
      ...BASE.roster,
      expectedCount: 273,
      units: BASE.roster.units.map((unit, i) => ({ ...unit, cluster: `Cụm ${String((i % 15) + 1)}` })),
    },
    indicators: BASE.indicators.map((each) =>
      ['21.1', '22.1', '22.2'].includes(each.indicator)
        ? { ...each, reportedBy: ['xa', 'phuong', 'dac-khu'], counts: 'units' }
        : each.indicator === '18.1'
          ? { ...each, leadBody: 'HP-SCT', counts: 'lead', reportedBy: ['phuong', 'xa'] }
          : each.indicator === '15.1'
            ? { ...each, imputation: 'previous' }
            : each.indicator === '16.1'
              ? { ...each, imputation: 'kindMean' }
              : each,
    ),
    groups: BASE.groups.map((each) =>
      each.number === 1
        ? { ...each, rule: { kind: 'share', percent: 60 } }
        : each.number === 14
          ? { ...each, rule: { kind: 'all' } }
          : each,
    ),
    judgement: {
      leastShareOfRatio: 80,
      leastShareOfSum: 95.5,
      mostShareOfUnit: 33.3,
      digits: 'shown',
      strictOn: 'digits',
    },
    limits: BASE.limits.map((each) => {
      if (each.indicator === '18.1') return { ...each, unit: 3000, city: null };
      if (each.indicator === '1.4') return { ...each, cityLeast: -2.5 };
      return each.indicator === '20.1' && each.part === 'denominator' ? { ...each, unit: 12_345.5 } : each;
    }),
    parameters: BASE.parameters.map((each) => (each.name === 'weight:1.2' ? { ...each, value: 0.57 } : each)),
    scoring: {
      rules: [
        { kind: 'ownPlanReached', indicator: '18.1', points: 100, proportional: true },
        { kind: 'ownPlanReached', indicator: '2.1', points: 5, proportional: false },
        { kind: 'lateResult', perDay: 0.5, most: 10 },
        { kind: 'lateOwnPlan', perDay: 0.25, most: 5 },
        { kind: 'resultMissing', points: 20 },
        { kind: 'ownPlanMissing', points: 10 },
        { kind: 'withErrors', points: 3 },
      ],
    },
  };
  expect(read(written(changed, words))).toEqual({ settings: changed, problems: [] });
});

test('settings reach the plan and leave it sound', () => {
  const settings = read(typed('18.1', 'lead', 'hp-sct')).settings;
  const applied = applySettings(CATALOGUE, settings);
  expect(findIndicator(applied.catalogue, '18.1')?.leadBody).toEqual({ unit: 'HP-SCT', status: 'usual' });
  expect(checkCatalogue(applied.catalogue, applied.roster)).toEqual([]);
  const decided = withDecisions(CATALOGUE, new Map());
  const spoken = decided.groups.map((group) => ({ ...group, rule: { kind: 'main' } }));
  expect(applySettings(CATALOGUE, BASE)).toEqual({
    catalogue: { ...CATALOGUE, groups: spoken },
    roster: bundledRoster,
  });
});

test.each([
  ['result', 'value', '15/12/2026', '2026-12-15'],
  ['result', 'value', '2026-12-15', '2026-12-15'],
  ['result', 'value', 46371, '2026-12-15'],
])('a deadline may be typed as %s %s %s', (key, column, value, expected) => {
  const { settings, problems } = read(typed(key, column, value));
  expect(problems).toEqual([]);
  expect(settings.deadlines.result).toBe(expected);
});

test('a weight may be typed the Vietnamese way', () => {
  const { settings } = read(typed('1-weighted:weight:1.2', 'value', '0,571'));
  expect(settings.parameters.find(({ name }) => name === 'weight:1.2')?.value).toBe(0.571);
});

test.each([
  ['result', 'value', '31/02/2026', 'DEADLINE_NOT_A_DATE'],
  ['result', 'value', '01/01/2026', 'DEADLINE_EARLY'],
  ['expectedCount', 'value', 'nhiều', 'EXPECTED_COUNT_NOT_WHOLE'],
  ['expectedCount', 'value', 12, 'EXPECTED_COUNT_TOO_SMALL'],
  ['ownRows', 'value', 'tùy đơn vị', 'OWN_ROWS_UNCLEAR'],
  ['18.1', 'lead', 'Sở Xây dựng', 'LEAD_UNKNOWN'],
  ['18.1', 'counts', 'cả hai', 'COUNTS_UNKNOWN'],
  ['1.1', 'counts', 'Các đơn vị', 'COUNTS_NOT_POSSIBLE'],
  ['18.1', 'reportedBy', 'Xã; Thôn', 'KIND_UNKNOWN'],
  ['18.1', 'reportedBy', null, 'REPORTERS_MISSING'],
  ['1.1', 'reportedBy', 'Xã', 'REPORTERS_NOT_POSSIBLE'],
  ['18.1', 'comparedBy', 'Xã', 'KIND_TWICE'],
  ['1-weighted:tolerance', 'value', 'nửa', 'PARAMETER_NOT_A_NUMBER'],
  ['1-weighted:tolerance', 'value', -1, 'PARAMETER_NEGATIVE'],
  ['5-gap:min', 'value', 20, 'BOUNDS_REVERSED'],
  ['5-gap:min', 'key', '5-gap:khác', 'SETTINGS_ROW_UNKNOWN'],
  ['5-gap:min', 'key', '5-gap:max', 'SETTINGS_ROW_TWICE'],
  ['10888', 'code', '10903', 'UNIT_ROW'],
] as const)('%s: %s %s is reported as %s', (key, column, value, code) => {
  const { problems } = read(typed(key, column, value));
  const found = problems.find((problem) => problem.code === code)!;
  expect(found).toBeDefined();
  for (const words of [vi, en]) expect(describeSettingsProblem(found, words)).not.toMatch(/undefined|null|NaN/);
});

test('a rejected setting keeps its former value, the others are taken over', () => {
  const { settings } = read(typed('result', 'value', 'sau Tết'));
  expect(settings).toEqual(BASE);
});

test('rows that were inserted, sorted or moved say the same', () => {
  const workbook = written(BASE);
  const sheet = workbook.sheets[0]!;
  const moved = sheet.cells.map((cell) => ({
    ...cell,
    row: cell.row > 10 ? cell.row + 3 : cell.row,
    column: cell.column + 2,
  }));
  expect(read({ ...workbook, sheets: [{ ...sheet, name: 'Sheet9', cells: moved }] })).toEqual({
    settings: BASE,
    problems: [],
  });
});

test('a workbook without settings has those of the plan', () => {
  const { settings, problems } = read(rawWorkbookOf({ sheets: [] }));
  expect(settings).toEqual(BASE);
  expect(problems.map(({ code }) => code)).toEqual(['SETTINGS_MISSING']);
});
