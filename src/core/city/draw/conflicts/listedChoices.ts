import type { Conflict } from '../../../compilation/model/Conflict';
import { boundedText } from '../../../kernel/boundedText';

/** Characters of a conflict as JSON, which stands in one cell. */
const LONGEST = 30_000;

/** What a conflict, its choices and a decision are known by. */
const KNOWN_BY: ReadonlySet<string> = new Set(['id', 'applied', 'conflict', 'choice', 'sha256']);

/**
 * The conflict with as many of its choices as one cell can keep, the first ones and always the one that is in force; how
 * many more there are is in `more`. A unit may send thousands of forms, and its conflict is read back from the cell.
 * Where there is not room for all of them, long texts of files and officers are cut too: nothing is known by them.
 */
export function listedChoices(whole: Conflict): Conflict {
  if (JSON.stringify(whole).length <= LONGEST) return whole;
  const conflict = withShortTexts(whole);
  const inForce = conflict.choices.filter(({ id }) => id === conflict.applied);
  const others = conflict.choices.filter(({ id }) => id !== conflict.applied);
  let room = LONGEST - JSON.stringify({ ...conflict, choices: inForce }).length;
  const kept = others.filter((choice) => {
    room -= JSON.stringify(choice).length + 1;
    return room > 0;
  });
  const ids = new Set([...inForce, ...kept].map(({ id }) => id));
  const choices = conflict.choices.filter(({ id }) => ids.has(id));
  const left = conflict.choices.length - choices.length;
  return left === 0 ? conflict : { ...conflict, choices, more: (conflict.more ?? 0) + left };
}

function withShortTexts(conflict: Conflict): Conflict {
  const shortened: unknown = JSON.parse(JSON.stringify(conflict), (name: string, value: unknown) =>
    typeof value === 'string' && !KNOWN_BY.has(name) ? (boundedText(value) ?? '') : value,
  );
  return shortened as Conflict;
}
