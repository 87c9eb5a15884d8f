import type { Indicator } from '../../catalogue/Catalogue';
import type { Role } from '../../catalogue/roleOf';
import type { FigureLine, LineUse, UnusedReason } from '../model/CityReport';
import { aggregateSourceOf } from '../model/aggregateSourceOf';

interface Use {
  readonly use: LineUse;
  readonly reason: UnusedReason | null;
}

/**
 * What becomes of a unit's figure: part of the city's, shown beside it, or neither, and why.
 *
 * `-` is an answer: in a sum it counts with 0, in a ratio (`-` over `-`) it adds nothing but counts as answered. For a
 * figure that the lead body alone gives it is no figure: a growth or a rank of “nothing occurred” is not 0.
 */
export function useOf(
  indicator: Indicator,
  role: Role,
  said: Pick<FigureLine, 'state' | 'value' | 'denominator'>,
  isWithheld: boolean,
): Use {
  const reason = whyNot(indicator, role, said, isWithheld);
  if (reason !== null) return { use: 'none', reason };
  return usedAs(indicator, role);
}

/** What becomes of a figure that can be used. */
export function usedAs(indicator: Indicator, role: Role): Use {
  if (role === 'compares') return { use: 'comparison', reason: 'comparisonOnly' };
  const counted = aggregateSourceOf(indicator) === 'lead' ? 'lead' : 'reports';
  return role === counted ? { use: 'city', reason: null } : { use: 'comparison', reason: 'otherSourceCounts' };
}

function whyNot(
  { method }: Indicator,
  role: Role,
  { state, value, denominator }: Pick<FigureLine, 'state' | 'value' | 'denominator'>,
  isWithheld: boolean,
): UnusedReason | null {
  if (state === 'outOfScope') return 'outOfScope';
  if (role === 'outside') return 'notLead';
  if (state === 'blank' && method.kind === 'ratio' && isWithheld) return 'partsMissing';
  if (state === 'blank' || state === 'notCollected') return 'notANumber';
  if (state === 'number' && method.kind === 'ratio' && denominator === null) return 'partsMissing';
  if (isWithheld) return 'error';
  if (state === 'unreadable' || (state === 'none' && method.kind === 'lead' && role === 'lead')) return 'notANumber';
  return state === 'number' && value === null ? 'error' : null;
}
