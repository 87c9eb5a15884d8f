import type { Catalogue } from '../../catalogue/Catalogue';
import { findIndicator } from '../../catalogue/findIndicator';
import type { ConsolidationInput } from '../../compilation/model/ConsolidationInput';
import { aggregateSourceOf } from '../../compilation/model/aggregateSourceOf';
import { LEAVE, USE, type ConflictDecision } from '../../compilation/model/Conflict';
import { conflictKeys } from '../../compilation/model/conflictId';
import { UnitFigures, type UnitFigure } from '../../compilation/model/UnitFigures';
import { compare } from '../../kernel/compare';

/** What the officer's decisions mean for a compilation. */
export function choicesInForce(
  decisions: ReadonlyMap<string, ConflictDecision>,
  catalogue: Catalogue,
): Required<Pick<ConsolidationInput, 'chosen' | 'excluded' | 'ofThisPeriod' | 'adopted' | 'setAside'>> {
  const chosen = new Map<string, string>();
  const excluded = new Set<string>();
  const ofThisPeriod = new Set<string>();
  const adopted: UnitFigure[] = [];
  const setAside = new Set<string>();
  const inOrder = [...decisions.values()].sort((a, b) => compare(a.decidedAt, b.decidedAt));
  for (const { conflict, choice } of inOrder) {
    const { kind, unit, key } = conflictKeys(conflict);
    if (kind === 'severalForms') chosen.set(unit, choice);
    else if (kind === 'otherPeriod' && choice === USE) ofThisPeriod.add(key);
    else if ((kind === 'stampMisfit' || kind === 'otherCatalogue') && choice === LEAVE) excluded.add(key);
    else if (kind === 'doubtful' && choice === LEAVE) setAside.add(`${unit}:${key}`);
    else if (kind === 'notLead' && choice === USE) adopted.push({ unit, indicator: key });
  }
  return { chosen, excluded, ofThisPeriod, adopted: new UnitFigures(lastInLeadsPlace(adopted, catalogue)), setAside };
}

/** In the place of a lead body only one other can stand: that of the last decision. */
function lastInLeadsPlace(adopted: readonly UnitFigure[], catalogue: Catalogue): readonly UnitFigure[] {
  return adopted.filter(({ indicator: id }, i) => {
    const indicator = findIndicator(catalogue, id);
    const isLeads = indicator !== undefined && aggregateSourceOf(indicator) === 'lead';
    return !isLeads || !adopted.slice(i + 1).some((later) => later.indicator === id);
  });
}
