import { breachOf } from '../../../src/core/validation/breachOf';
import type { Relation } from '../../../src/core/catalogue/Catalogue';
import { figuresOf } from '../../../src/core/catalogue/figuresOf';
import { checkCatalogue } from '../../../src/core/catalogue/checkCatalogue';
import { sourceOf } from '../../../src/core/validation/sourceOf';
import { describeFinding } from '../../../src/core/words/describeFinding';
import { vi } from '../../../src/core/words/vi/vi';
import { findingsOf, formOf, KH56, madeUp } from '../../support/formLanguage';

const relation = (id: string): Relation => {
  const found = KH56.catalogue.relations.find((each) => each.id === id);
  if (!found) throw new Error(`No relation ${id}`);
  return found;
};

/** relation, figures in its own order, what is found: left and right, or null */
const CASES: readonly (readonly [string, readonly number[], readonly [number, number] | null])[] = [
  ['5-parts', [194935.654, 103166, 84200], null],
  ['5-parts', [187366, 103166, 84200], null],
  ['5-parts', [187365.6, 103166, 84200], null],
  ['5-parts', [187365.4, 103166, 84200], [187366, 187365.4]],
  ['5-gap', [194935.654, 103166, 84200], null],
  ['5-gap', [100, 50, 40], null],
  ['5-gap', [100, 50, 39], [11, 10]],
  ['5-gap', [100, 60, 50], [-10, 0]],
  ['5-gap', [0, 0, 0], null],
  ['1-between', [13, 15.16, 11, 2, 11], null],
  ['1-between', [15.16, 15.16, 11, 2, 11], null],
  ['1-between', [15.2, 15.16, 11, 2, 11], [15.2, 15.16]],
  ['1-between', [1.9, 15.16, 11, 2, 11], [1.9, 2]],
  ['1-weighted', [13, 15.16, 11, 2, 11], null],
  ['1-weighted', [14, 15.16, 11, 2, 11], [14, 12.98704]],
  ['1-11-employment', [13, 10.6], null],
  ['1-11-employment', [13, 18], [-4.237288, -3]],
  ['1-11-employment', [13, 4], [8.653846, 6]],
  ['1-11-employment', [13, -100], null],
  ['4-1-industry', [15.5, 15.16], null],
  ['4-1-industry', [25.16, 15.16], null],
  ['4-1-industry', [5, 15.16], [10.16, 10]],
  ['13-new', [7500, 60195], null],
  ['13-new', [7500, 7500], [7500, 7500]],
  ['22-serious', [80, 80], null],
  ['22-serious', [80, 79.9], [80, 79.9]],
  ['19-urban', [90, 95], null],
  ['19-urban', [96, 95], [96, 95]],
];

test.each(CASES)('%s of %j: %j', (id, values, expected) => {
  const rule = relation(id);
  const ids = figuresOf(rule);
  const breach = breachOf(rule, (figure) => values[ids.indexOf(figure)] ?? null);
  expect(breach === null ? null : [breach.left, breach.right]).toEqual(
    expected === null ? null : [expect.closeTo(expected[0], 5), expect.closeTo(expected[1], 5)],
  );
});

test.each(KH56.catalogue.relations.map((each) => [each.id, each] as const))(
  '%s is silent while one of its figures is not a number',
  (_, rule) => {
    for (const missing of figuresOf(rule)) {
      expect(breachOf(rule, (id) => (id === missing ? null : -50))).toBeNull();
    }
  },
);

describe('on a form', () => {
  test('a relation is shown at the cell of its first figure', () => {
    const [found] = findingsOf('unit HP-STC\n13.1 = 60195\n13.2 = 60195').filter(({ code }) => code === 'RELATION');
    const value = formOf('unit HP-STC').entries.find((entry) => entry.indicator === '13.2' && entry.part === 'value');
    expect(found).toMatchObject({ indicator: '13.2', part: 'value', cell: value?.cell });
  });

  test('a ratio takes part with the percent of its parts, not with what was typed over it', () => {
    const script = 'unit 11914\n19.1 TU = 80\n19.1 MAU = 100\n19.2 TU = 90\n19.2 MAU = 100\n19.2 = 10';
    expect(findingsOf(script).filter(({ code }) => code === 'RELATION')).toMatchObject([
      { severity: 'warning', params: { relation: '19-urban', left: 90, right: 80 } },
    ]);
  });

  test('what an error says of figures is not said again as a warning', () => {
    const relations = findingsOf('unit HP-TK\n1.1 = 16').filter(({ code }) => code === 'RELATION');
    expect(relations).toMatchObject([{ severity: 'error', params: { relation: '1-between', left: 16, right: 15.16 } }]);
  });
});

test('a relation that is added to the plan’s data is checked, has its words and its source', () => {
  const added: Relation = {
    id: 'rung-doi-it-hon',
    kind: 'order',
    severity: 'error',
    words: { vi: 'Rừng ngập mặn (2.2) phải ít hơn rừng đồi (2.3).', en: 'Mangrove must be less than hill forest.' },
    source: 'Quy hoạch giả định, mục 7',
    lesser: '2.2',
    greater: '2.3',
    strict: true,
  };
  const setting = { ...madeUp, catalogue: { ...madeUp.catalogue, relations: [...madeUp.catalogue.relations, added] } };
  expect(checkCatalogue(setting.catalogue, setting.roster)).toEqual([]);
  const found = findingsOf('unit L01\n2.1 = 70\n2.2 = 40\n2.3 = 30', setting);
  const breach = found.find((each) => each.code === 'RELATION')!;
  expect(breach).toMatchObject({
    severity: 'error',
    indicator: '2.2',
    params: { relation: added.id, left: 40, right: 30 },
  });
  expect(sourceOf(breach, setting.catalogue, 'vi')).toBe('Quy hoạch giả định, mục 7');
  expect(describeFinding(breach, setting.catalogue, setting.roster, vi)).toBe(
    'Rừng ngập mặn (2.2) phải ít hơn rừng đồi (2.3). Biểu này: hai số là 40 và 30. Đề nghị kiểm tra lại các số liên quan.',
  );
  expect(
    findingsOf('unit L01\n2.1 = 70\n2.2 = 30\n2.3 = 40', setting).filter(({ code }) => code === 'RELATION'),
  ).toEqual([]);
});

test('every relation of the plan says what it wants, in both languages, and where that is from', () => {
  for (const { words, source } of KH56.catalogue.relations) {
    expect(words.vi).toMatch(/\.$/);
    expect(words.en).toMatch(/\.$/);
    expect(source.length).toBeGreaterThan(10);
  }
});
