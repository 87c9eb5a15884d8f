import type { SoundPlan } from '../core/planbook/read/PlanBookReading';
import type { Words } from '../core/words/shape/Words';
import { planOfBook } from './plan/planOfBook';
import { readPlanInput } from './readInput';

/** The plan of a *Sổ kế hoạch* that an option names. One that is not sound issues nothing: it is an error of usage. */
export async function loadPlanBook(file: string, words: Words): Promise<SoundPlan> {
  return planOfBook(await readPlanInput(file, { words }), file, words);
}
