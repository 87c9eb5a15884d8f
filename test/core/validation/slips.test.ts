import fc from 'fast-check';
import { goalsOf } from '../../../src/core/catalogue/goalsOf';
import { indicatorsOf } from '../../../src/core/catalogue/indicatorsOf';
import { roleOf } from '../../../src/core/catalogue/roleOf';
import { validateAgainstFormer } from '../../../src/core/validation/validateAgainstFormer';
import { findingsOf, formOf, KH56, madeUp, type Setting } from '../../support/formLanguage';

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
    // A zero too many, close to what the unit planned; five times the plan is only a good year.
    ['18.1 = 610\n18.1 KH = 60', [['18.1', 'value', [61]]]],
    ['18.1 = 300\n18.1 KH = 60', []],
    ['18.1 = 610', []],
    // Against the city's target alone a factor of ten says nothing.
    ['unit HP-STC\n9.1 = 160.8', []],
    ['unit HP-STC\n9.1 = 160.8\n9.1 KH = 16', [['9.1', 'value', [16.08]]]],
    // Exports of 52 tỷ USD are 1,367.6 nghìn tỷ đồng, GRDP of 7,944.5 USD 208.9 triệu đồng, at 26,300 đồng for one USD.
    ['unit HP-TK\n7.1 = 1367.6', [['7.1', 'value', [52]]]],
    ['unit HP-TK\n2.1 = 208.9', [['2.1', 'value', [7943]]]],
    // 8 nghìn out of 20,000 people, where the plan wants 39%: either of the two may be in thousands.
    ['15.1 TU = 8\n15.1 MAU = 20000', [['15.1', 'numerator', [8000, 20]]]],
    ['15.1 TU = 700\n15.1 MAU = 20000', []],
    // A plan of 39% as a fraction; one of 13% is only modest. Amounts of one unit say nothing beside the city's target.
    ['15.1 KH = 0.39', [['15.1', 'plan', [39]]]],
    ['15.1 KH = 13', []],
    ['18.1 = 60\n18.1 KH = 61', []],
    ['15.1 TU = 80\n15.1 MAU = 200', []],
    // Too far from any power of ten to be a slip.
    ['unit HP-TK\n1.1 = 3', []],
    ['unit HP-TK\n1.1 = -13', []],
  ])('%j: %j', (script, expected) => {
    expect(slips(script)).toEqual(expected);
  });

  test('a numerator above its denominator is offered what would put it below', () => {
    const [found] = findingsOf('15.1 TU = 7800\n15.1 MAU = 20').filter(({ indicator }) => indicator === '15.1');
    expect(found).toMatchObject({ code: 'NUMERATOR_EXCEEDS', corrections: [{ from: 20, to: 20_000 }] });
  });

  test('what a unit alone says to be more than the whole city is offered a thousandth of it', () => {
    const found = findingsOf('18.1 = 60000').find(({ indicator }) => indicator === '18.1');
    expect(found).toMatchObject({ code: 'UNIT_EXCEEDS_CITY', corrections: [{ from: 60_000, to: 60 }] });
  });

  test.each<[string, string, unknown[]]>([
    ['18.1 = 610', 'period 2026-Q3\n18.1 = 50', [['MAGNITUDE', 'value', [61]]]],
    ['18.1 = 0', 'period 2026-Q3\n18.1 = 0', []],
    // Twelve times January is a year like January.
    ['18.1 = 600', 'period 2026-01\n18.1 = 50', []],
    ['18.1 = 45', 'period 2026-Q3\n18.1 = 44000', [['MAGNITUDE', 'value', [45_000]]]],
    ['15.1 TU = 8\n15.1 MAU = 20', 'period 2026-Q3\n15.1 TU = 7000\n15.1 MAU = 19000', [
      ['MAGNITUDE', 'numerator', [8000]],
      ['MAGNITUDE', 'denominator', [20_000]],
    ]],
  ])('%j after %j: %j', (now, before, expected) => {
    const { catalogue, roster } = KH56;
    const findings = validateAgainstFormer(formOf(now), formOf(before), catalogue, roster);
    expect(findings.map(({ code, part, corrections }) => [code, part, corrections.map(({ to }) => to)])).toEqual(expected);
  }); // prettier-ignore

  test('a number takes its format along, which a percent or text format would spoil', () => {
    const [percent] = findingsOf('unit HP-TK\n1.1 = 0.13 (0%)');
    expect(percent?.corrections).toMatchObject([{ from: 0.13, to: 13, numberFormat: '#,##0.00' }]);
    const [text] = findingsOf('unit HP-STC\n5.1 = "194.935,654"');
    expect(text?.corrections).toMatchObject([{ from: '194.935,654', to: 194935.654, numberFormat: '#,##0.000' }]);
  });
});

describe.each<[string, Setting]>([
  ['kế hoạch 56/KH-UBND', KH56],
  ['a made-up plan', madeUp],
])('%s', (_, setting) => {
  test('an honest figure, from three tenths to three times what was planned, is never called a slip', () => {
    const { catalogue, roster } = setting;
    const cases = roster.units.flatMap((unit) =>
      indicatorsOf(catalogue)
        .filter((indicator) => ['lead', 'reports'].includes(roleOf(unit, indicator)))
        .map((indicator) => ({ unit: unit.code, indicator })),
    );
    const times = fc.double({ min: 0.3, max: 3, noNaN: true });
    fc.assert(
      fc.property(
        fc.constantFrom(...cases),
        times,
        times,
        fc.integer({ min: 40, max: 900_000 }),
        (each, a, b, whole) => {
          const { unit, indicator } = each;
          const { id, method, target, wholeNumber, hardRange } = indicator;
          const goal = Math.max(...goalsOf(target));
          // The plan may be as far from the target as the result from the plan.
          const plan = Math.min(
            roleOf(
              roster.units.find(({ code }) => code === unit)!,
              indicator,
            ) === 'lead'
              ? goal * a
              : 60 * a,
            hardRange.max ?? Infinity,
          );
          const value = Math.min(plan * b, hardRange.max ?? Infinity);
          const written = (figure: number): string =>
            (wholeNumber ? Math.max(1, Math.round(figure)) : figure.toPrecision(6)).toString();
          const lines =
            method.kind === 'ratio'
              ? [
                  `${id} TU = ${Math.round((Math.min(goal * b, method.scale) / method.scale) * whole)}`,
                  `${id} MAU = ${whole}`,
                ]
              : [`${id} = ${written(value)}`, `${id} KH = ${written(plan)}`];
          const script = [`unit ${unit}`, ...lines].join('\n');
          expect(
            findingsOf(script, setting).filter(({ code, indicator: of }) => code === 'MAGNITUDE' && of === id),
          ).toEqual([]);
        },
      ),
      { numRuns: 300, seed: 56 },
    );
  });
});
