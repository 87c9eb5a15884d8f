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
 * source and note.
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
    for (const [part, value] of partsOf(indicator, share, random)) values.set(entryName(indicator.id, part), value);
    values.set(entryName(indicator.id, 'plan'), rounded(goalOf(indicator, share), indicator));
    values.set(remarkName(indicator.id, 'status'), words.dataStatus.estimated);
    values.set(remarkName(indicator.id, 'source'), words.samples.source);
    values.set(remarkName(indicator.id, 'note'), words.samples.note);
  }
  return values;
}

type Parts = readonly (readonly ['value' | 'numerator' | 'denominator', number])[];

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
