import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import { findingsOf } from '../../support/formLanguage';
import { BEYOND_ONE_FORM, SCENARIOS } from './scenarios';
import { vi } from '../../../src/core/words/vi/vi';

const CODES = Object.keys(vi.findings);

describe('each rule', () => {
  test.each(SCENARIOS.map((scenario) => [scenario.code, scenario.fires, scenario] as const))(
    '%s: %j',
    (code, fires, { severity, indicator, params, corrections, silent }) => {
      const found = findingsOf(fires).find((each) => each.code === code && each.indicator === indicator);
      expect(found).toMatchObject({ severity, indicator, params });
      if (corrections !== undefined) expect(found?.corrections.map(({ to }) => to)).toEqual(corrections);
      expect(findingsOf(silent).filter((each) => each.code === code)).toEqual([]);
    },
  );

  test('is tried for every code', () => {
    const tried = new Set<string>([...SCENARIOS.map(({ code }) => code), ...BEYOND_ONE_FORM]);
    expect(CODES.filter((code) => !tried.has(code))).toEqual([]);
  });
});

describe('a form filled at its targets', () => {
  test.each(bundledRoster.units.map(({ code, name }) => [code, name]))('%s %s has nothing to say', (code) => {
    expect(findingsOf(`unit ${code}`)).toEqual([]);
  });
});

describe('a text that is a number which cannot be', () => {
  const offered = (form: string, code: string): readonly unknown[] | undefined =>
    findingsOf(form)
      .find((each) => each.code === code)
      ?.corrections.map(({ to }) => to);

  test('has one way out, to the number that can', () => {
    const form = '15.1 TU = "12,5"';
    expect(offered(form, 'TEXT_NUMBER')).toEqual([]);
    expect(offered(form, 'WHOLE_NUMBER')).toEqual([12500]);
  });

  test.each(['1 200,5', '1.200,5', '1200,5', '1,200.5', '1200.5', '-1200.5', '999999,9'])(
    'with thousands of its own is none that lost its mark of them: %s',
    (text) => {
      const value = Number(text.replace(/[ .,](?=\d{3})/, '').replace(',', '.'));
      const form = `15.1 TU = "${text}"`;
      expect(offered(form, 'WHOLE_NUMBER') ?? []).toEqual([]);
      expect(offered(`15.1 TU = ${String(value)}`, 'WHOLE_NUMBER') ?? []).toEqual([]);
    },
  );

  test('one and a half thousand people are said to be no whole number', () => {
    expect(findingsOf('15.1 TU = "1 200,5"\n15.1 MAU = 40000')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'WHOLE_NUMBER',
          severity: 'error',
          params: { value: 1200.5 },
          corrections: [],
        }),
      ]),
    );
  });

  test('is offered as a number where nothing better is known', () => {
    const form = '15.1 TU = "0,5"';
    expect(offered(form, 'TEXT_NUMBER')).toEqual([0.5]);
    expect(offered(form, 'WHOLE_NUMBER')).toEqual([]);
  });
});
