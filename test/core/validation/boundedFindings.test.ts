import { indicatorsOf } from '../../../src/core/catalogue/indicatorsOf';
import type { Finding } from '../../../src/core/validation/Finding';
import { findingsOf, KH56 } from '../../support/formLanguage';

// A cell holds up to 32,767 characters; 2,000 of them are what a list can show.
const LONG = 32_000;

function found(form: string, code: string): Finding {
  const finding = findingsOf(form).find((each) => each.code === code);
  if (finding === undefined) throw new Error(`No ${code}`);
  return finding;
}

describe('a finding about a long content', () => {
  test.each([
    ['NOT_A_NUMBER', `18.1 = "${'a'.repeat(LONG)}"`, { text: `${'a'.repeat(1999)}…`, decoded: '' }],
    ['FORMULA_WITHOUT_RESULT', `18.1 = =${'A1+'.repeat(9000)}1`, { formula: `${'A1+'.repeat(666)}A…` }],
    ['STATUS_UNKNOWN', `18.1 TT = ${'b'.repeat(LONG)}`, { text: `${'b'.repeat(1999)}…` }],
    ['LABEL_CHANGED', `18.1 damage labelChanged ${'c'.repeat(LONG)}`, { found: `${'c'.repeat(1999)}…` }],
    ['PERIOD_UNKNOWN', `period ${'d'.repeat(LONG)}`, { period: `${'d'.repeat(1999)}…` }],
  ])('%s keeps its beginning', (code, form, params) => {
    expect(found(form, code).params).toMatchObject(params);
  });

  test('keeps what a correction takes away and puts in its place whole', () => {
    const { params, corrections } = found(`18.1 GC = ${'Së X©y dùng, '.repeat(2000)}`, 'LEGACY_TEXT');
    expect(params).toMatchObject({
      text: `${'Së X©y dùng, '.repeat(153)}Së X©y dùn…`,
      decoded: `${'Sở Xây dựng, '.repeat(153)}Sở Xây dựn…`,
    });
    expect(corrections[0]?.from).toBe('Së X©y dùng, '.repeat(2000).trim());
    expect(corrections[0]?.to).toBe('Sở Xây dựng, '.repeat(2000).trim());
  });
});

test('the findings of a form whose every figure is a long text are not long', () => {
  const figures = indicatorsOf(KH56.catalogue).map(({ id }) => `${id} = "${'a'.repeat(LONG)}"`);
  const findings = findingsOf(figures.join('\n'));
  // Seven of the 36 are ratios, whose cell is computed.
  expect(findings.filter(({ code }) => code === 'NOT_A_NUMBER')).toHaveLength(29);
  const params = findings.map((each) => JSON.stringify(each.params).length);
  expect(Math.max(...params)).toBeLessThan(2100);
});
