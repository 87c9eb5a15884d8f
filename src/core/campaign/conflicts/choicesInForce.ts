import type { Catalogue } from '../../catalogue/Catalogue';
import { findIndicator } from '../../catalogue/findIndicator';
import type { ConsolidationInput } from '../../compilation/model/ConsolidationInput';
import { aggregateSourceOf } from '../../compilation/model/aggregateSourceOf';
import { LEAVE, USE, type ConflictDecision } from '../../compilation/model/Conflict';

/** What the officer's decisions mean for a compilation. */
export function choicesInForce(
  decisions: ReadonlyMap<string, ConflictDecision>,
  catalogue: Catalogue,
): Required<Pick<ConsolidationInput, 'chosen' | 'excluded' | 'ofThisPeriod' | 'adopted'>> {
  const chosen = new Map<string, string>();
  const left = new Set<string>();
  const ofThisPeriod = new Set<string>();
  const adopted = new Set<string>();
  /** In the place of a lead body only one other can stand: that of the last decision. */
  const inPlaceOf = new Map<string, string>();
  const inOrder = [...decisions.values()].sort((a, b) => (a.decidedAt < b.decidedAt ? -1 : 1));
  for (const { conflict, choice } of inOrder) {
    const [kind = '', unit = '', ...rest] = conflict.split(':');
    const key = rest.join(':');
    if (kind === 'forms') chosen.set(unit, choice);
    else if (kind === 'period' && choice === USE) ofThisPeriod.add([unit, ...rest].join(':'));
    else if ((kind === 'stamp' || kind === 'catalogue') && choice === LEAVE) left.add(key);
    else if (kind === 'lead' && choice === USE) {
      const line = `${unit} ${key}`;
      const indicator = findIndicator(catalogue, key);
      const other = inPlaceOf.get(key);
      if (indicator && aggregateSourceOf(indicator) === 'lead') {
        if (other !== undefined) adopted.delete(other);
        inPlaceOf.set(key, line);
      }
      adopted.add(line);
    }
  }
  return { chosen, excluded: left, ofThisPeriod, adopted };
}
