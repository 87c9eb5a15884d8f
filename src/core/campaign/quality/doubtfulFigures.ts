import type { Indicator } from '../../catalogue/Catalogue';
import { indicatorsOf } from '../../catalogue/indicatorsOf';
import { limitsOf, type LimitedPart } from '../../catalogue/limitsOf';
import { isPeriod, monthsCovered } from '../../catalogue/Period';
import type { FigureLine } from '../../compilation/model/CityReport';
import type { ConsolidationInput } from '../../compilation/model/ConsolidationInput';
import type { DoubtfulFigure, FigureDoubt } from '../../compilation/model/FigureDoubt';
import { figureKey } from '../../compilation/model/figureKey';
import { DEFAULT_JUDGEMENT, type Judgement } from '../../compilation/model/Judgement';
import { decimalSum } from '../../kernel/decimalSum';
import { groupBy } from '../../kernel/groupBy';
import { withoutFloatNoise } from '../../kernel/withoutFloatNoise';
import { isWithin } from '../../catalogue/isWithin';
import { outliersOf } from './outliersOf';

type Search = Pick<ConsolidationInput, 'catalogue' | 'roster' | 'period' | 'judgement' | 'earlierPeriod'>;

/**
 * The quality gate: every figure of a unit that passes a limit, in the plan's order and within it in that of the lines.
 * Limits, and falls since an earlier period, are looked at in all figures that are used, for comparison too; leverage and
 * distance only in those that the city's figure is built from.
 *
 * @param lines as they are used while the officer decides nothing
 */
export function doubtfulFigures(lines: readonly FigureLine[], search: Search): readonly DoubtfulFigure[] {
  const { catalogue, judgement = DEFAULT_JUDGEMENT } = search;
  const byIndicator = groupBy(
    lines.filter(({ use, state }) => use !== 'none' && state === 'number'),
    ({ indicator }) => indicator,
  );
  const outliers = outlierDoubts(lines, search);
  return indicatorsOf(catalogue).flatMap((indicator) => {
    const own = byIndicator.get(indicator.id) ?? [];
    const leverage = leverageDoubts(own, judgement);
    return own.flatMap((line): DoubtfulFigure[] => {
      const doubts = [
        ...limitDoubts(line, indicator, search),
        ...aboveCityDoubts(line, own),
        ...(leverage.get(line.unit) ?? []),
        ...(outliers.get(figureKey(line)) ?? []),
        ...fallDoubts(line, indicator, search),
      ];
      const { unit, file, value, numerator, denominator } = line;
      return doubts.length === 0
        ? []
        : [{ unit, indicator: indicator.id, file, value, numerator, denominator, doubts }];
    });
  });
}

/** The range of a lead body's figure is that of a whole year: what adds up is below it until then. */
function limitDoubts(line: FigureLine, indicator: Indicator, { catalogue, period }: Search): readonly FigureDoubt[] {
  const ofCity = line.role === 'lead';
  const isWholeYear = isPeriod(period, catalogue.plan.year) && monthsCovered(period) === 12;
  return limitsOf(indicator).flatMap(({ part, unit, city, cityLeast }): FigureDoubt[] => {
    const value = line[part];
    const max = ofCity ? city : unit;
    const min = ofCity && (isWholeYear || !indicator.accumulates) ? cityLeast : null;
    return value === null || isWithin(value, { min, max }) ? [] : [{ kind: 'limit', part, value, min, max, ofCity }];
  });
}

/** Parts that can be above a whole: amounts, and the two numbers of a ratio. */
function amountsOf({ numerator, denominator }: FigureLine): readonly LimitedPart[] {
  return numerator === null && denominator === null ? ['value'] : ['numerator', 'denominator'];
}

function aboveCityDoubts(line: FigureLine, all: readonly FigureLine[]): readonly FigureDoubt[] {
  if (line.role === 'lead') return [];
  const lead = all.find(({ role }) => role === 'lead');
  if (lead === undefined) return [];
  return amountsOf(line).flatMap((part): FigureDoubt[] => {
    const [value, city] = [line[part], lead[part]];
    return value === null || city === null || value <= city ? [] : [{ kind: 'aboveCity', part, value, city }];
  });
}

/**
 * Where so few units make up a sum that equal parts would pass the limit already, a large part says nothing of its unit;
 * that the units are few is said by the figure itself.
 */
function leverageDoubts(
  all: readonly FigureLine[],
  { mostShareOfUnit }: Judgement,
): ReadonlyMap<string, readonly FigureDoubt[]> {
  const parts = all.filter(({ use, role }) => use === 'city' && role !== 'lead');
  if (parts.length * mostShareOfUnit <= 100) return new Map<string, readonly FigureDoubt[]>();
  const [first] = parts;
  const part = first !== undefined && amountsOf(first).includes('denominator') ? 'denominator' : 'value';
  const whole = decimalSum(parts.map((line) => line[part] ?? 0));
  return new Map(
    parts.flatMap((line) => {
      const share = whole <= 0 ? 0 : withoutFloatNoise(((line[part] ?? 0) / whole) * 100);
      return share > mostShareOfUnit ? [[line.unit, [{ kind: 'leverage', part, share }]] as const] : [];
    }),
  );
}

function outlierDoubts(
  lines: readonly FigureLine[],
  { catalogue, roster }: Search,
): ReadonlyMap<string, readonly FigureDoubt[]> {
  const inCity = lines.filter(({ use }) => use === 'city');
  const keys = new Map(inCity.map((line) => [`${line.unit} ${line.indicator}`, figureKey(line)]));
  const grouped = groupBy(
    outliersOf(inCity, catalogue, roster),
    ({ unit, indicator }) => keys.get(`${unit} ${indicator}`) ?? '',
  );
  return new Map(
    [...grouped].map(([key, outliers]) => [
      key,
      outliers.map(({ part, value, median, score }): FigureDoubt => ({ kind: 'outlier', part, value, median, score })),
    ]),
  );
}

function fallDoubts(
  { unit, value }: FigureLine,
  { id, accumulates }: Indicator,
  { earlierPeriod }: Search,
): readonly FigureDoubt[] {
  const before = earlierPeriod?.figures.at(unit, id);
  if (!accumulates || !earlierPeriod || !before || value === null || value >= before.value) return [];
  return [{ kind: 'fell', value, previous: before.value, period: earlierPeriod.period }];
}
