import { compare } from '../../kernel/compare';
import { LEAVE, type Conflict } from '../../compilation/model/Conflict';
import type { ConflictSearch } from './ConflictSearch';
import { doubtfulConflicts, notLead } from './figureConflicts';
import { formConflicts } from './formConflicts';
import { isOpenWith } from './isOpenWith';
import { periodConflicts } from './periodConflicts';
import { severalForms } from './severalForms';

/** Everything that could be settled otherwise, what somebody should look at first, then in the roster's order. */
export function conflictsOf(search: ConflictSearch): readonly Conflict[] {
  const found = [
    ...severalForms(search),
    ...formConflicts(search),
    ...periodConflicts(search),
    ...notLead(search),
    ...doubtfulConflicts(search),
  ];
  const ids = new Set(found.map(({ id }) => id));
  const gone = (search.kept?.conflicts ?? [])
    .map(({ conflict }) => conflict)
    .filter((conflict) => !ids.has(conflict.id) && (search.decisions.has(conflict.id) || isLeftOut(conflict)))
    .map((conflict) => {
      const decision = search.decisions.get(conflict.id) ?? null;
      // The unit has sent other numbers, or the limit was moved: there is nothing left to decide.
      if (conflict.about.kind === 'doubtful') return { ...conflict, decision, isOpen: false };
      return { ...conflict, decision, isOpen: isOpenWith(decision, conflict.applied, isLeftOut(conflict)) };
    });
  const place = new Map(search.input.roster.units.map(({ code }, i) => [code, i]));
  const placeOf = ({ unit }: Conflict): number => (unit === null ? -1 : (place.get(unit) ?? -1));
  return [...found, ...gone].sort(
    (a, b) => Number(b.isOpen) - Number(a.isOpen) || placeOf(a) - placeOf(b) || compare(a.id, b.id),
  );
}

/** A form that the rule would use was left out by a decision, and is not among today's files to be used again. */
function isLeftOut({ rule, applied, about }: Conflict): boolean {
  return rule === 'asIs' && applied === LEAVE && about.kind !== 'doubtful';
}
