import { withOldUnits } from '../core/catalogue/withOldUnits';
import type { PlanBookReading, SoundPlan } from '../core/planbook/read/PlanBookReading';
import { readPlanBook } from '../core/planbook/read/readPlanBook';
import { describePlanBookProblem } from '../core/words/describePlanBookProblem';
import type { Words } from '../core/words/shape/Words';
import { readInput } from './readInput';
import { UsageError } from './UsageError';

/** The plan of a *Sổ kế hoạch* that an option names. One that is not sound issues nothing: it is an error of usage. */
export async function loadPlanBook(file: string, words: Words): Promise<SoundPlan> {
  const { plan, problems } = readPlanBook(await readInput(file, { words }));
  if (plan === null) throw new UsageError([words.cli.planNotSound(file), ...problemLines(problems, words)].join('\n'));
  return { ...plan, roster: withOldUnits(plan.roster) };
}

/** One line a problem: where it is, what it is and the way out. */
export function problemLines(problems: PlanBookReading['problems'], words: Words): readonly string[] {
  return problems.map(
    (problem) =>
      `${words.severities[problem.severity]}${problem.sheet === null ? '' : ` ${problem.sheet}`}${problem.cell === null ? '' : ` [${problem.cell}]`}: ${describePlanBookProblem(problem, words)}`,
  );
}
