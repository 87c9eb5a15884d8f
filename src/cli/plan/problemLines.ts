import type { PlanBookReading } from '../../core/planbook/read/PlanBookReading';
import { alikePlanBookProblems } from '../../core/words/alikePlanBookProblems';
import type { Words } from '../../core/words/shape/Words';

/** One line for all that has one way out: where it is, what it is and the way out. */
export function problemLines(problems: PlanBookReading['problems'], words: Words): readonly string[] {
  return alikePlanBookProblems(problems, words).map(({ message, alike }) => {
    const [{ severity, sheet }] = alike;
    const cells = alike.flatMap(({ cell }) => cell ?? []).join(', ');
    return `${words.severities[severity]}${sheet === null ? '' : ` ${sheet}`}${cells === '' ? '' : ` [${cells}]`}: ${message}`;
  });
}
