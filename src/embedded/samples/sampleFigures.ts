import type { Catalogue, Indicator } from '../../core/catalogue/Catalogue';
import { goalsOf } from '../../core/catalogue/goalsOf';
import { indicatorsOf } from '../../core/catalogue/indicatorsOf';
import type { ReportingUnit } from '../../core/catalogue/Roster';
import { roleOf } from '../../core/catalogue/roleOf';
import type { CellValue } from '../../core/workbook/DrawnSheet';
import { entryName, remarkName } from '../../core/form/contract/cellNames';
import type { Words } from '../../core/words/shape/Words';
import type { SeededRandom } from './SeededRandom';

/**
 * Made-up figures of a unit by defined name, for what it leads or reports: near its goal, with its own plan, status,
 * source, note and the figure of last year.
 * @param senders among how many units the city's amounts are shared
 */
export function sampleFigures(
  unit: ReportingUnit,
  catalogue: Catalogue,
  senders: number,
  random: SeededRandom,
  words: Words,
): ReadonlyMap<string, CellValue> {
  const values = new Map<string, CellValue>();
  for (const indicator of indicatorsOf(catalogue)) {
    const role = roleOf(unit, indicator);
    if (role === 'outside' || role === 'compares') continue;
    const share = role === 'lead' ? 1 : 1 / senders;
    const parts = partsOf(indicator, share, random);
    for (const [part, value] of parts.filter((each) => each !== undefined))
      values.set(entryName(indicator.id, part), value);
    // The form of the body that leads a figure may bring the city's own.
    if (role !== 'lead' || indicator.lastYear === undefined) {
      values.set(entryName(indicator.id, 'lastYear'), lastYearOf(indicator, parts));
    }
    values.set(entryName(indicator.id, 'plan'), rounded(goalOf(indicator, share), indicator));
    values.set(remarkName(indicator.id, 'status'), words.dataStatus.estimated);
    values.set(remarkName(indicator.id, 'source'), words.samples.source);
    values.set(remarkName(indicator.id, 'note'), words.samples.note);
  }
  return values;
}

type Part = readonly ['value' | 'numerator' | 'denominator', number];
/** The value alone, or numerator and denominator. */
type Parts = readonly [Part, Part?];

/** Figures near the target: some above, some below. */
function partsOf(indicator: Indicator, share: number, random: SeededRandom): Parts {
  const { method } = indicator;
  if (method.kind === 'ratio') {
    const denominator = Math.round(share * 1_000_000 * random.between(0.6, 1.4));
    const part = Math.min(1, (goalOf(indicator, share) / method.scale) * random.between(0.96, 1.03));
    return [
      ['numerator', Math.round(denominator * part)],
      ['denominator', denominator],
    ];
  }
  return [['value', rounded(goalOf(indicator, share) * random.between(0.97, 1.02), indicator)]];
}

/** A little less than this year's; a rank was one place lower. */
function lastYearOf(indicator: Indicator, [[, first], second]: Parts): number {
  const { method, target } = indicator;
  if (method.kind === 'ratio' && second !== undefined) {
    return Math.round((first / second[1]) * method.scale * LAST_YEAR * 100) / 100;
  }
  return target.kind === 'rankAtMost' ? first + 1 : rounded(first * LAST_YEAR, indicator);
}

/** Last year's part of this year's figure. */
const LAST_YEAR = 0.96;

/** What a unit aims at: the city's rate, or its share of the city's amount. */
function goalOf({ method, target, hardRange }: Indicator, share: number): number {
  const goals = goalsOf(target);
  // A state in words is answered with 1.
  const goal = goals.length === 0 ? 1 : goals.reduce((sum, each) => sum + each, 0) / goals.length;
  const isRate = method.kind === 'ratio' || hardRange.max !== null || hardRange.min !== 0;
  return isRate ? goal : goal * share;
}

function rounded(value: number, { wholeNumber }: Indicator): number {
  return wholeNumber ? Math.max(1, Math.round(value)) : Math.round(value * 1000) / 1000;
}
