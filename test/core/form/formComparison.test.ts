import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { formWorkbook } from '../../../src/core/form/draw/formWorkbook';
import { compared, formComparison } from '../../../src/core/form/contract/formComparison';
import { indicatorsOf } from '../../../src/core/catalogue/indicatorsOf';
import { vi } from '../../../src/core/words/vi/vi';

const [catalogue] = bundledCatalogues;
const one = (id: string) => indicatorsOf(catalogue).find((each) => each.id === id)!;

/** Formulas of column 4 by code. */
function column(code: string): ReadonlyMap<unknown, string | undefined> {
  const unit = bundledRoster.units.find((each) => each.code === code)!;
  const [sheet] = formWorkbook({ catalogue, roster: bundledRoster, unit, period: '2026', words: vi }).sheets;
  return new Map(sheet!.rows.map(({ cells }) => [cells[2]?.value, cells[7]?.formula]));
}

test('a unit that reports a part is held against its own plan, the body of the whole city against the target', () => {
  const commune = column(bundledRoster.units.find(({ kind }) => kind === 'xa')!.code);
  // 12 dwellings of 7.135 of the city say nothing: column G over F, the unit's plan.
  expect(commune.get('18.1')).toMatch(
    /^IF\(AND\(ISNUMBER\(G(\d+)\),ISNUMBER\(F\1\)\),IF\(F\1>0,G\1\/F\1\*100,""\),""\)$/,
  );
  expect(commune.get('15.1')).toMatch(/ROUND\(G(\d+)-F\1,10\)/);
  expect(column('HP-SXD').get('18.1')).toMatch(/IF\(E(\d+)>0,G\1\/E\1\*100,""\)/);
  // The cell of “khoảng 13” is text.
  expect(column('HP-TK').get('1.1')).toMatch(/ISNUMBER\(13\)\),ROUND\(G(\d+)-13,10\)/);
});

test('what it shows', () => {
  expect(formComparison(one('14.1'), 'lead')).toBeNull();
  expect(formComparison(one('12.1'), 'lead')).toBeNull();
  expect(formComparison(one('12.1'), 'compares')).toEqual({ kind: 'percent', against: 'ownPlan' });
  expect(compared({ kind: 'percent', against: 'ownPlan' }, 12, 16)).toBe(75);
  expect(compared({ kind: 'percent', against: 'ownPlan' }, 12, 0)).toBeNull();
  expect(compared({ kind: 'points', against: 'target' }, 12.9, 13)).toBe(-0.1);
  expect(compared({ kind: 'points', against: 'target' }, 12.9, null)).toBeNull();
});
