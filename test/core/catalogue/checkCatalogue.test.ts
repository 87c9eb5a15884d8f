import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import type { Catalogue, Indicator, Relation } from '../../../src/core/catalogue/Catalogue';
import { checkCatalogue } from '../../../src/core/catalogue/checkCatalogue';
import { checkOldUnits } from '../../../src/core/catalogue/checkOldUnits';
import { checkRoster } from '../../../src/core/catalogue/checkRoster';

const [catalogue] = bundledCatalogues;

function withIndicator(id: string, change: Partial<Indicator>): Catalogue {
  return {
    ...catalogue,
    groups: catalogue.groups.map((group) => ({
      ...group,
      indicators: group.indicators.map((each) => (each.id === id ? { ...each, ...change } : each)),
    })),
  };
}

function withRelation(relation: Relation): Catalogue {
  return { ...catalogue, relations: [relation] };
}

const RULE = { id: 'r', severity: 'error', words: { vi: 'v', en: 'e' }, source: 's' } as const;
const PERCENT_PART = { label: 'a', labelEn: 'a', unitOfMeasure: '%', wholeNumber: true };

const faults: readonly (readonly [string, Catalogue, string, string])[] = [
  ['a figure given twice', withIndicator('1.2', { id: '1.1' }), '/groups/0/indicators/1/id', 'duplicate'],
  ['a figure under another number', withIndicator('2.1', { id: '3.9' }), '/groups/1/indicators/0/id', 'idOutsideGroup'],
  [
    'groups out of order',
    { ...catalogue, groups: [...catalogue.groups].reverse() },
    '/groups/1/number',
    'groupsOutOfOrder',
  ],
  [
    'an unknown unit of measure',
    withIndicator('2.1', { unitOfMeasure: 'sải' }),
    '/groups/1/indicators/0/unitOfMeasure',
    'unknownUnitOfMeasure',
  ],
  [
    'whole numbers in a unit of measure with decimals',
    withIndicator('2.1', { wholeNumber: true, target: { kind: 'atLeast', value: 7944 } }),
    '/groups/1/indicators/0/unitOfMeasure',
    'notWhole',
  ],
  [
    'a part of a ratio in a wrong unit of measure',
    withIndicator('16.1', {
      method: { kind: 'ratio', numerator: PERCENT_PART, denominator: PERCENT_PART, scale: 100, counts: 'units' },
    }),
    '/groups/15/indicators/0/method/denominator/unitOfMeasure',
    'notWhole',
  ],
  [
    'a rate said to add up over the year',
    withIndicator('1.1', { accumulates: true }),
    '/groups/0/indicators/0/accumulates',
    'accumulatesWithoutAmount',
  ],
  [
    'an unknown lead body',
    withIndicator('2.1', { leadBody: { unit: 'HP-X', status: 'usual' } }),
    '/groups/1/indicators/0/leadBody/unit',
    'unknownUnit',
  ],
  [
    'an unknown kind of unit',
    withIndicator('18.1', { reportedBy: ['xa', 'huyen'] }),
    '/groups/17/indicators/0/reportedBy/1',
    'unknownUnitKind',
  ],
  [
    'a sum that nobody reports',
    withIndicator('18.1', { reportedBy: [], method: { kind: 'sum', counts: 'units' } }),
    '/groups/17/indicators/0/reportedBy',
    'builtFigureWithoutUnits',
  ],
  [
    'a figure of the lead body alone that units report',
    withIndicator('2.1', { reportedBy: ['xa'] }),
    '/groups/1/indicators/0/reportedBy',
    'leadFigureReportedByUnits',
  ],
  [
    'a stretch below the target',
    withIndicator('4.1', { target: { kind: 'atLeast', value: 15.5, stretch: 15 } }),
    '/groups/3/indicators/0/target/stretch',
    'stretchNotBeyondTarget',
  ],
  [
    'a stretch rank worse than the target',
    withIndicator('14.1', { target: { kind: 'rankAtMost', value: 5, stretch: 7 } }),
    '/groups/13/indicators/0/target/stretch',
    'stretchNotBeyondTarget',
  ],
  [
    'a target range upside down',
    withIndicator('12.1', { target: { kind: 'range', min: 4.3, max: 3.8 } }),
    '/groups/11/indicators/0/target',
    'rangeReversed',
  ],
  [
    'a rank that should rise',
    withIndicator('14.1', { direction: 'up' }),
    '/groups/13/indicators/0/target',
    'targetAgainstDirection',
  ],
  [
    'a target that no value may reach',
    withIndicator('17.1', { target: { kind: 'atLeast', value: 795 } }),
    '/groups/16/indicators/0/target',
    'targetOutsideHardRange',
  ],
  [
    'a plausible range beyond the possible one',
    withIndicator('17.1', { plausibleRange: { min: 0.7, max: 85 } }),
    '/groups/16/indicators/0/plausibleRange',
    'plausibleOutsideHardRange',
  ],
  [
    'a range upside down',
    withIndicator('2.1', { hardRange: { min: 10000, max: 0 } }),
    '/groups/1/indicators/0/hardRange',
    'rangeReversed',
  ],
  [
    'a rule about a figure that is not there',
    withRelation({ ...RULE, kind: 'weightedSum', value: '1.1', terms: [{ id: '1.9', weight: 1 }], tolerance: 0 }),
    '/relations/0/terms/0/id',
    'unknownIndicator',
  ],
  [
    'a rule with its bounds upside down',
    withRelation({ ...RULE, kind: 'impliedGrowth', growth: '1.1', per: '11.1', min: 6, max: -3 }),
    '/relations/0',
    'rangeReversed',
  ],
  [
    'a deadline before the plan',
    {
      ...catalogue,
      plan: {
        ...catalogue.plan,
        deadlines: { ...catalogue.plan.deadlines, result: { last: '2025-12-14', wording: 'w', clause: 'c' } },
      },
    },
    '/plan/deadlines/result/last',
    'deadlineBeforePlan',
  ],
  [
    'another roster',
    { ...catalogue, plan: { ...catalogue.plan, roster: 'ha-noi-2026' } },
    '/plan/roster',
    'wrongRoster',
  ],
  [
    'text in decomposed letters',
    { ...catalogue, form: { ...catalogue.form, place: 'Hải Phòng'.normalize('NFD') } },
    '/form/place',
    'notNfc',
  ],
];

test.each(faults)('%s is found', (_, broken, path, code) => {
  expect(checkCatalogue(broken, bundledRoster)).toContainEqual(expect.objectContaining({ path, code }));
});

test('the bundled plan has nothing wrong', () => {
  expect(checkCatalogue(catalogue, bundledRoster)).toEqual([]);
});

test('a roster with a code given twice, an unknown kind or fewer expected than listed', () => {
  const [first] = bundledRoster.units;
  const units = [first!, { ...first!, kind: 'huyen' }];
  expect(checkRoster({ ...bundledRoster, units, expectedCount: 1 })).toEqual([
    { path: '/units/1/code', code: 'duplicate', params: { value: '10507' } },
    { path: '/units/1/kind', code: 'unknownUnitKind', params: { value: 'huyen' } },
    { path: '/expectedCount', code: 'fewerExpectedThanListed', params: { value: 1, listed: 2 } },
  ]);
});

test('old units that went into a unit which does not exist', () => {
  const units = [{ code: '1', name: 'Xã Cũ', into: ['10507', '99999'] }];
  expect(checkOldUnits({ id: 'o', title: 't', roster: 'other', units }, bundledRoster)).toEqual([
    { path: '/roster', code: 'wrongRoster', params: { value: 'other', roster: 'hai-phong-2026' } },
    { path: '/units/0/into/1', code: 'unknownUnit', params: { value: '99999' } },
  ]);
});
