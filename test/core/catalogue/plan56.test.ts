import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { contributorsOf } from '../../../src/core/catalogue/contributorsOf';
import { findIndicator } from '../../../src/core/catalogue/findIndicator';
import { findUnit } from '../../../src/core/catalogue/findUnit';
import { indicatorsOf } from '../../../src/core/catalogue/indicatorsOf';
import { roleOf } from '../../../src/core/catalogue/roleOf';
import { unitOfMeasureOf } from '../../../src/core/catalogue/unitOfMeasureOf';

const [catalogue] = bundledCatalogues;
const indicator = (id: string) => findIndicator(catalogue, id)!;
const unit = (code: string) => findUnit(bundledRoster, code)!;
const WARD = unit('10525');
const COMMUNE = unit('10888');
const ZONE = unit('11914');

test('every plan among the seeds is bundled, under its own name', () => {
  const files = readdirSync(join(__dirname, '../../../seeds/plans')).sort();
  expect(bundledCatalogues.map(({ plan }) => `${plan.id}.json`).sort()).toEqual(files);
});

test('the plan has 22 numbered indicators with 36 figures in the official order', () => {
  expect(catalogue.groups.map(({ number }) => number)).toEqual(Array.from({ length: 22 }, (_, i) => i + 1));
  const ids = indicatorsOf(catalogue).map(({ id }) => id);
  expect(ids).toHaveLength(36);
  expect(ids.slice(0, 7)).toEqual(['1.1', '1.2', '1.3', '1.4', '1.5', '2.1', '3.1']);
  expect(ids.at(-1)).toBe('22.2');
});

test('the targets are those of the plan', () => {
  expect(indicator('1.1').target).toEqual({ kind: 'approximately', value: 13, tolerance: 0.5 });
  expect(indicator('4.1').target).toEqual({ kind: 'atLeast', value: 15.5, stretch: 16 });
  expect(indicator('5.1').target).toEqual({ kind: 'atLeast', value: 194935.654 });
  expect(indicator('12.1').target).toEqual({ kind: 'range', min: 3.8, max: 4.3 });
  expect(indicator('14.4').target).toEqual({ kind: 'rankAtMost', value: 5, stretch: 3 });
  expect(indicator('21.1').target).toEqual({ kind: 'range', min: 8, max: 10 });
  expect(indicator('22.1').target).toEqual({ kind: 'greaterThan', value: 75 });
});

test('the weights of the sectors give the growth that the plan aims at', () => {
  const rule = catalogue.relations.find(({ kind }) => kind === 'weightedSum');
  if (rule?.kind !== 'weightedSum') throw new Error('no weighted sum');
  const growth = rule.terms.reduce((sum, { id, weight }) => {
    const { target } = indicator(id);
    return sum + weight * (target.kind === 'atLeast' ? target.value : NaN);
  }, 0);
  expect(growth).toBeCloseTo(13, 1);
});

test('figures are built as the domain notes say: 27 from a lead body, 2 sums, 7 ratios', () => {
  const count = (kind: string) => indicatorsOf(catalogue).filter(({ method }) => method.kind === kind).length;
  expect([count('lead'), count('sum'), count('ratio')]).toEqual([27, 2, 7]);
});

test('the roster has the 114 communes and 14 city bodies', () => {
  const count = (kind: string) => bundledRoster.units.filter((each) => each.kind === kind).length;
  expect([count('xa'), count('phuong'), count('dac-khu'), count('so-nganh')]).toEqual([67, 45, 2, 14]);
  expect(bundledRoster.expectedCount).toBe(274);
});

test.each([
  ['5.1', 'compares', 'compares', 'compares'],
  ['1.1', 'outside', 'outside', 'outside'],
  ['15.1', 'reports', 'reports', 'reports'],
  ['19.1', 'reports', 'outside', 'reports'],
  ['19.2', 'outside', 'reports', 'reports'],
  ['20.1', 'reports', 'outside', 'reports'],
])('%s: ward %s, commune %s, special zone %s', (id, ward, commune, zone) => {
  expect([WARD, COMMUNE, ZONE].map((each) => roleOf(each, indicator(id)))).toEqual([ward, commune, zone]);
});

test('a body leads its own figures and has nothing to do with the others', () => {
  expect(roleOf(unit('HP-STC'), indicator('5.1'))).toBe('lead');
  expect(roleOf(unit('HP-STC'), indicator('18.1'))).toBe('outside');
});

test('who stands behind a city figure', () => {
  expect(contributorsOf(bundledRoster, indicator('5.1')).map(({ code }) => code)).toEqual(['HP-STC']);
  expect(contributorsOf(bundledRoster, indicator('18.1'))).toHaveLength(114);
  expect(contributorsOf(bundledRoster, indicator('19.1'))).toHaveLength(47);
  expect(contributorsOf(bundledRoster, indicator('19.2'))).toHaveLength(69);
  const byLead = { ...indicator('18.1'), method: { kind: 'sum', counts: 'lead' } as const };
  expect(contributorsOf(bundledRoster, byLead).map(({ code }) => code)).toEqual(['HP-SXD']);
});

test('a unit of measure is found for figures and for parts of ratios, and an unknown one is an error', () => {
  const { method } = indicator('15.1');
  if (method.kind !== 'ratio') throw new Error('15.1 is a ratio');
  expect(unitOfMeasureOf(catalogue, indicator('5.1')).decimals).toBe(3);
  expect(unitOfMeasureOf(catalogue, method.numerator).name).toBe('người');
  expect(() => unitOfMeasureOf(catalogue, { unitOfMeasure: 'sải' })).toThrow('unknownUnitOfMeasure: sải');
});
