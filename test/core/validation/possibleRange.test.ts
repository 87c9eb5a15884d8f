import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { compileCampaign } from '../../../src/core/campaign/compileCampaign';
import type { Indicator } from '../../../src/core/catalogue/Catalogue';
import { indicatorsOf } from '../../../src/core/catalogue/indicatorsOf';
import type { EntryPart } from '../../../src/core/form/contract/EntryPart';
import { readSubmission } from '../../../src/core/form/read/readSubmission';
import { possibleRange } from '../../../src/core/validation/possibleRange';
import { validateSubmission } from '../../../src/core/validation/validateSubmission';
import { withholds } from '../../../src/core/validation/withholds';
import { describeFinding } from '../../../src/core/words/describeFinding';
import { en } from '../../../src/core/words/en/en';
import { vi } from '../../../src/core/words/vi/vi';
import { filledForm, rawWorkbookOf } from '../../support/rawForm';

const [catalogue] = bundledCatalogues;
const context = { catalogues: bundledCatalogues, roster: bundledRoster };
const indicator = (id: string): Indicator => indicatorsOf(catalogue).find((each) => each.id === id)!;

const MOST = 999_999_999_999_999;

test.each<[string, EntryPart, number | null, number | null]>([
  // Nothing beyond the plan's own range.
  ['3.1', 'value', 0, 100],
  ['14.1', 'value', 1, 34],
  // The range that is open gets an end.
  ['18.1', 'value', 0, MOST],
  ['1.1', 'value', -100, MOST],
  ['10.1', 'value', -MOST, MOST],
  ['15.1', 'numerator', 0, MOST],
])('%s, %s', (id, part, min, max) => {
  expect(possibleRange(indicator(id), part)).toMatchObject({ min, max });
});

const file = (unit: string, values: Readonly<Record<string, number>>) => ({
  file: `${unit}.xlsx`,
  sha256: unit,
  result: readSubmission(rawWorkbookOf(filledForm(unit, values)), context),
});

function found(values: Readonly<Record<string, number>>, id: string): readonly unknown[] {
  const { result } = file('10525', values);
  if (!result.ok) throw new Error(result.refusal.code);
  return validateSubmission(result.submission, catalogue, bundledRoster).flatMap((finding) =>
    finding.indicator === id && finding.code !== 'STATUS_MISSING'
      ? [[finding.code, finding.part, withholds(finding)]]
      : [],
  );
}

test.each<[number, readonly unknown[]]>([
  [MOST, [['UNIT_EXCEEDS_CITY', 'value', false]]],
  [1e15, [['HARD_RANGE', 'value', true]]],
  [1e300, [['HARD_RANGE', 'value', true]]],
  [Number.MAX_VALUE, [['HARD_RANGE', 'value', true]]],
])('%d flats', (value, expected) => {
  expect(found({ CT_18_1: value }, '18.1')).toEqual(expected);
});

test('what a ward gives for comparison is held against the target of the city, as what it reports', () => {
  // 194.935,654 tỷ đồng of the city, one and a half times of it is the most; 300.000 may be triệu đồng.
  expect(found({ CT_5_1: 290_000 }, '5.1')).toEqual([]);
  expect(found({ CT_5_1: 300_000 }, '5.1')).toEqual([['UNIT_EXCEEDS_CITY', 'value', false]]);
  const { result } = file('10525', { CT_5_1: 300_000 });
  if (!result.ok) throw new Error(result.refusal.code);
  const finding = validateSubmission(result.submission, catalogue, bundledRoster).find(
    ({ code }) => code === 'UNIT_EXCEEDS_CITY',
  );
  expect(finding).toMatchObject({
    severity: 'warning',
    params: { value: 300_000, target: 194_935.654, factor: 1.5 },
    corrections: [{ from: 300_000, to: 300 }],
  });
});

test('parts of a ratio that nobody can have', () => {
  expect(found({ CT_15_1_TU: 1e300, CT_15_1_MAU: 1e300 }, '15.1')).toEqual([
    ['HARD_RANGE', 'numerator', true],
    ['HARD_RANGE', 'denominator', true],
  ]);
  expect(found({ CT_15_1_TU: 5, CT_15_1_MAU: -5 }, '15.1')).toContainEqual([
    'DENOMINATOR_NOT_POSITIVE',
    'denominator',
    true,
  ]);
});

test('an absurd figure leaves the city what all others say, and names its form', () => {
  const { report, tracking } = compileCampaign({
    catalogue,
    roster: bundledRoster,
    period: '2026',
    files: [
      file('10525', { CT_18_1: 1e300 }),
      file('10507', { CT_18_1: 61 }),
      file('10532', { CT_18_1: Number.MAX_VALUE }),
    ],
    kept: null,
    asOf: '2026-11-20',
  });
  expect(report.figures.find(({ indicator: id }) => id === '18.1')).toMatchObject({ value: 61 });
  expect(report.lines.flatMap(({ indicator: id, unit, use }) => (id === '18.1' ? [[unit, use]] : []))).toEqual([
    ['10507', 'city'],
    ['10525', 'none'],
    ['10532', 'none'],
  ]);
  expect(tracking.units.find(({ unit }) => unit === '10525')?.result.state).toBe('withErrors');
});

test('nor does it count as a plan or as last year’s figure', () => {
  const { report } = compileCampaign({
    catalogue,
    roster: bundledRoster,
    period: '2026',
    files: [
      file('10525', { CT_18_1: 61, KH_18_1: 1e300, CK_18_1: 1e300 }),
      file('10507', { CT_18_1: 61, KH_18_1: 60, CK_18_1: 59 }),
    ],
    kept: null,
    asOf: '2026-11-20',
  });
  expect(
    report.lines.flatMap(({ indicator: id, unit, ownPlan, lastYear }) =>
      id === '18.1' ? [[unit, ownPlan, lastYear]] : [],
    ),
  ).toEqual([
    ['10507', 60, 59],
    ['10525', null, null],
  ]);
});

test('the words name the range', () => {
  const { result } = file('10525', { CT_18_1: 1e300 });
  if (!result.ok) throw new Error(result.refusal.code);
  const finding = validateSubmission(result.submission, catalogue, bundledRoster).find(
    ({ code }) => code === 'HARD_RANGE',
  )!;
  expect(describeFinding(finding, catalogue, bundledRoster, vi)).toBe(
    'Ô thực hiện ghi 1E+300 căn, ngoài giới hạn cho phép (từ 0 đến 999.999.999.999.999). Đề nghị kiểm tra số, dấu phân cách và đơn vị tính.',
  );
  expect(describeFinding(finding, catalogue, bundledRoster, en)).toBe(
    'The result cell holds 1E+300 dwellings, outside what is possible (0 to 999,999,999,999,999). Please check the number, its separators and its unit of measure.',
  );
});
