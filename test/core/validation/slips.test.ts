import { findingsOf } from '../formLanguage';

const slips = (script: string): unknown[] =>
  findingsOf(script)
    .filter(({ code }) => code === 'MAGNITUDE')
    .map(({ indicator, part, corrections }) => [indicator, part, corrections.map(({ to }) => to)]);

describe('against what a magnitude is measured', () => {
  test.each<[string, unknown[]]>([
    ['unit HP-STC\n5.1 = 194.935654', [['5.1', 'value', [194935.654]]]],
    // In a part of the year a flow is a part of its target, a rate is like that of the year.
    ['unit HP-STC\nperiod 2026-01\n5.1 = 16000', []],
    ['unit HP-STC\nperiod 2026-01\n5.1 = 16', [['5.1', 'value', [16000]]]],
    ['unit HP-TK\nperiod 2026-01\n1.1 = 12.5', []],
    ['unit HP-TK\nperiod 2026-01\n1.1 = 0.125', [['1.1', 'value', [12.5]]]],
    // A plan that is off itself is no measure of the figure beside it.
    ['unit HP-STC\n5.1 = 200000000\n5.1 KH = 194935654', [
      ['5.1', 'value', [200000]],
      ['5.1', 'plan', [194935.654]],
    ]], // prettier-ignore
    ['18.1 = 60\n18.1 KH = 0', []],
    ['18.1 = 0\n18.1 KH = 60', []],
    ['18.1 = 60', []],
    // Too far from any power of ten to be a slip.
    ['unit HP-TK\n1.1 = 3', []],
    ['unit HP-TK\n1.1 = -13', []],
  ])('%j: %j', (script, expected) => {
    expect(slips(script)).toEqual(expected);
  });

  test('a number takes its format along, which a percent or text format would spoil', () => {
    const [percent] = findingsOf('unit HP-TK\n1.1 = 0.13 (0%)');
    expect(percent?.corrections).toMatchObject([{ from: 0.13, to: 13, numberFormat: '#,##0.00' }]);
    const [text] = findingsOf('unit HP-STC\n5.1 = "194.935,654"');
    expect(text?.corrections).toMatchObject([{ from: '194.935,654', to: 194935.654, numberFormat: '#,##0.000' }]);
  });
});
