import type { Conflict } from '../../../compilation/model/Conflict';

/** Characters of a conflict as JSON, which stands in one cell. */
const LONGEST = 30_000;

/**
 * The conflict with as many of its choices as one cell can keep, the first ones and always the one that is in force; how
 * many more there are is in `more`. A unit may send thousands of forms, and its conflict is read back from the cell.
 */
export function listedChoices(conflict: Conflict): Conflict {
  if (JSON.stringify(conflict).length <= LONGEST) return conflict;
  const inForce = conflict.choices.filter(({ id }) => id === conflict.applied);
  const others = conflict.choices.filter(({ id }) => id !== conflict.applied);
  let room = LONGEST - JSON.stringify({ ...conflict, choices: inForce }).length;
  const kept = others.filter((choice) => {
    room -= JSON.stringify(choice).length + 1;
    return room > 0;
  });
  const ids = new Set([...inForce, ...kept].map(({ id }) => id));
  const choices = conflict.choices.filter(({ id }) => ids.has(id));
  return { ...conflict, choices, more: (conflict.more ?? 0) + conflict.choices.length - choices.length };
}
