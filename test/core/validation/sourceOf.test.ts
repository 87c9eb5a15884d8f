import type { FindingCode } from '../../../src/core/validation/Finding';
import { sourceOf } from '../../../src/core/validation/sourceOf';
import { findingsOf, KH56 } from '../../support/formLanguage';

function source(script: string, code: FindingCode, language: 'vi' | 'en' = 'vi'): string | null {
  const finding = findingsOf(script).find((each) => each.code === code);
  if (!finding) throw new Error(`${code} was not found`);
  return sourceOf(finding, KH56.catalogue, language);
}

test.each<[string, FindingCode, string | null]>([
  ['unit HP-STC\n5.1 = 180000\n5.2 = 103166\n5.3 = 84200', 'RELATION', 'Kế hoạch 56/KH-UBND, II.3.(5): “trong đó”'],
  ['18.1 = (blank)', 'REQUIRED_BLANK', '56/KH-UBND, II.3.(18)'],
  ['unit HP-TK\n1.1 = 0.13', 'MAGNITUDE', '56/KH-UBND, II.3.(1)'],
  ['18.1 = "61 căn"', 'TEXT_NUMBER', null],
  ['unit 10528', 'UNIT_UNKNOWN', null],
])('%j: %s rests on %s', (script, code, expected) => {
  expect(source(script, code)).toBe(expected);
});

test('what is counted out of what rests on the definition', () => {
  const { definition } = KH56.catalogue.groups[14]!.indicators[0]!;
  expect(definition.length).toBeGreaterThan(20);
  expect(source('15.1 TU = 30\n15.1 MAU = 20', 'NUMERATOR_EXCEEDS')).toBe(definition);
});

test('in English the clause stands for the definition, and relations name their source', () => {
  expect(source('15.1 TU = 30\n15.1 MAU = 20', 'NUMERATOR_EXCEEDS', 'en')).toBe('56/KH-UBND, II.3.(15)');
  expect(source('unit HP-STC\n5.1 = 180000\n5.2 = 103166\n5.3 = 84200', 'RELATION', 'en')).toBe(
    'Plan 56/KH-UBND, II.3.(5): “of which”',
  );
});

test('a catalogue without the relation or the figure gives no source', () => {
  const bare = { ...KH56.catalogue, relations: [], groups: [] };
  const sources = findingsOf('unit HP-STC\n5.1 = 180000\n5.2 = 103166\n5.3 = 84200\n5.1 KH = 1.5.1').map((finding) =>
    sourceOf(finding, bare, 'vi'),
  );
  expect(new Set(sources)).toEqual(new Set([null]));
});
