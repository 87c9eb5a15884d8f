import type { PlanBookReading } from '../../core/planbook/read/PlanBookReading';
import { describePlanBookProblem } from '../../core/words/describePlanBookProblem';
import type { Words } from '../../core/words/shape/Words';

/** One line a problem: where it is, what it is and the way out. */
export function problemLines(problems: PlanBookReading['problems'], words: Words): readonly string[] {
  return problems.map(
    (problem) =>
      `${words.severities[problem.severity]}${problem.sheet === null ? '' : ` ${problem.sheet}`}${problem.cell === null ? '' : ` [${problem.cell}]`}: ${describePlanBookProblem(problem, words)}`,
  );
}
