import type { PlanBookProblem } from '../planbook/contract/PlanBookProblem';
import { planBookName } from './planBookName';
import type { Words } from './shape/Words';

/** What is wrong in a *Sổ kế hoạch* and the way out, with tables and columns by their captions. */
export function describePlanBookProblem(problem: PlanBookProblem, words: Words): string {
  return words.planBook.problems[problem.code]((name) => planBookName(name, problem, words));
}
