import fc from 'fast-check';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { checkCatalogue } from '../../../src/core/catalogue/checkCatalogue';
import { indicatorsOf } from '../../../src/core/catalogue/indicatorsOf';
import { roleOf } from '../../../src/core/catalogue/roleOf';
import type { Finding } from '../../../src/core/validation/Finding';
import { isError } from '../../../src/core/validation/isError';
import { describeFinding } from '../../../src/core/words/describeFinding';
import { en } from '../../../src/core/words/en/en';
import { vi } from '../../../src/core/words/vi/vi';
import { findingsOf, formOf, KH56, madeUp, SHEET, type Setting } from '../../support/formLanguage';

const SETTINGS: readonly (readonly [string, Setting])[] = [
  ['kế hoạch 56/KH-UBND', KH56],
  ['a made-up plan', madeUp],
];

const sign = fc.constantFrom('x', '-', '…');

/** Lines that fill one indicator of a local unit in a way that no rule can call wrong. */
function rightLines(setting: Setting, unit: string): fc.Arbitrary<string> {
  const reporter = setting.roster.units.find(({ code }) => code === unit);
  if (!reporter) throw new Error(`No unit ${unit}`);
  const reported = indicatorsOf(setting.catalogue).filter((indicator) => roleOf(reporter, indicator) === 'reports');
  return fc
    .tuple(
      ...reported.map(({ id, method, wholeNumber }) => {
        if (method.kind !== 'ratio') {
          const value = wholeNumber
            ? fc.integer({ min: 0, max: 100_000 })
            : fc.double({ min: 0, max: 1e5, noNaN: true });
          return fc.oneof(value.map((number) => `${id} = ${number}`), sign.map((each) => `${id} = ${each}`)); // prettier-ignore
        }
        const parts = fc
          .tuple(fc.integer({ min: 1, max: 1_000_000 }), fc.double({ min: 0, max: 1, noNaN: true }))
          .map(([denominator, share]) => [Math.floor(denominator * share), denominator] as const);
        const lines = (numerator: number | string, denominator: number | string): string =>
          `${id} TU = ${numerator}\n${id} MAU = ${denominator}`;
        return fc.oneof(
          parts.map(([numerator, denominator]) => lines(numerator, denominator)),
          fc.tuple(sign, sign).map(([numerator, denominator]) => lines(numerator, denominator)),
        );
      }),
    )
    .map((lines) => lines.join('\n'));
}

/** What people, pastes and programs leave in a cell. */
const anything: fc.Arbitrary<string> = fc.oneof(
  fc.double().map(String),
  fc.integer().map(String),
  fc.string({ maxLength: 40 }).map((text) => `"${text.replace(/[\n\r]/g, ' ')}"`),
  fc.constantFrom(
    '(blank)',
    '(date)',
    'TRUE',
    '#DIV/0!',
    '=A1+1',
    'x',
    '-',
    '…',
    '"194.935 tỷ"',
    '"3,8-4,3"',
    '"60.195"',
  ),
  fc.constantFrom('0.95 (0%)', '95 (0%)', '1e300', '-1e300', '194935 (#,##0,)', '"khoảng 13"', '"chưa có"', '"13,5%"'),
);

const KINDS = [
  'rowMissing',
  'codeDuplicate',
  'nameAndCodeDiffer',
  'unitOfMeasureChanged',
  'labelChanged',
  'codeChanged',
  'percentReplaced',
  'formulaReplaced',
];

function anyLines({ catalogue }: Setting): fc.Arbitrary<string> {
  const ids = fc.constantFrom(...indicatorsOf(catalogue).map(({ id }) => id));
  const line = fc.oneof(
    fc
      .tuple(ids, fc.constantFrom('', ' TU', ' MAU', ' KH'), anything)
      .map(([id, part, text]) => `${id}${part} = ${text}`),
    fc.tuple(ids, fc.constantFrom(...KINDS)).map(([id, kind]) => `${id} damage ${kind}`),
    fc.tuple(ids, fc.constantFrom('(blank)', 'chắc là ước', 'sơ bộ')).map(([id, text]) => `${id} TT = ${text}`),
  );
  return fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n'));
}

const anyHead = ({ roster, catalogue }: Setting): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('(none)', '00000', ...roster.units.map(({ code }) => code)),
      fc.constantFrom(
        '(none)',
        '1999',
        String(catalogue.plan.year),
        `${catalogue.plan.year}-Q2`,
        `${catalogue.plan.year}-01`,
      ),
    )
    .map(([unit, period]) => `unit ${unit}\nperiod ${period}\n`);

describe.each(SETTINGS)('%s', (_, setting) => {
  test('is a catalogue without contradictions', () => {
    expect(checkCatalogue(setting.catalogue, setting.roster)).toEqual([]);
  });

  test('every unit at its targets has no error', () => {
    for (const { code } of setting.roster.units) {
      expect(findingsOf(`unit ${code}`, setting).filter(isError)).toEqual([]);
    }
  });

  test('a form that is right by construction has no error', () => {
    const local = setting.roster.units.filter(({ kind }) =>
      setting.roster.kinds.some(({ id, tier }) => id === kind && tier === 'local'),
    );
    const forms = fc
      .constantFrom(...local.map(({ code }) => code))
      .chain((code) => rightLines(setting, code).map((lines) => `unit ${code}\n${lines}`));
    fc.assert(
      fc.property(forms, (script) => {
        const errors = findingsOf(script, setting).filter((each) => isError(each) && each.code !== 'RELATION');
        expect(errors).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('whatever stands in a form, findings are in its cells, in order, and have words', () => {
    const forms = fc.tuple(anyHead(setting), anyLines(setting)).map(([head, lines]) => head + lines);
    fc.assert(
      fc.property(forms, (script) => {
        const submission = formOf(script, setting);
        const findings = findingsOf(script, setting);
        const cells = new Set<string | null>([
          null,
          ...submission.entries.map(({ cell }) => cell),
          ...submission.remarks.map(({ statusCell }) => statusCell),
          ...submission.damage.map((damage) => ('cell' in damage ? damage.cell : null)),
        ]);
        for (const finding of findings) {
          expect(cells).toContain(finding.cell);
          expect(finding.sheet).toBe(SHEET);
          for (const { cell, sheet } of finding.corrections) expect([sheet, cells.has(cell)]).toEqual([SHEET, true]);
          for (const words of [vi, en]) {
            expect(describeFinding(finding, setting.catalogue, setting.roster, words)).toMatch(/^.{20,600}$/su);
          }
        }
        expect(inOrder(findings, setting)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test('a figure of every local unit that is blank is asked for, once for each cell', () => {
  for (const unit of bundledRoster.units) {
    const reported = indicatorsOf(KH56.catalogue).filter((indicator) =>
      ['lead', 'reports'].includes(roleOf(unit, indicator)),
    );
    const script = reported.map(({ id, method }) =>
      method.kind === 'ratio' ? `${id} TU = (blank)\n${id} MAU = (blank)` : `${id} = (blank)`,
    );
    const blank = findingsOf(`unit ${unit.code}\n${script.join('\n')}`);
    const cells = reported.reduce((count, { method }) => count + (method.kind === 'ratio' ? 2 : 1), 0);
    expect([unit.code, ...blank.map(({ code }) => code)]).toEqual([
      unit.code,
      ...Array<string>(cells).fill('REQUIRED_BLANK'),
    ]);
  }
});

function inOrder(findings: readonly Finding[], { catalogue }: Setting): boolean {
  const ids = indicatorsOf(catalogue).map(({ id }) => id);
  const severities = ['error', 'warning', 'information'];
  const ranks = findings.map(({ indicator, severity }) => {
    const position = indicator === null ? -1 : ids.indexOf(indicator);
    return position * severities.length + severities.indexOf(severity);
  });
  return ranks.every((rank, i) => i === 0 || rank >= (ranks[i - 1] ?? 0));
}
