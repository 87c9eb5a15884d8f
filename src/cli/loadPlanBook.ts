import type { SoundPlan } from '../core/planbook/read/PlanBookReading';
import type { Words } from '../core/words/shape/Words';
import { planOfBook } from './plan/planOfBook';
import { readInput } from './readInput';

/** The plan of a *Sổ kế hoạch* that an option names. One that is not sound issues nothing: it is an error of usage. */
export async function loadPlanBook(file: string, words: Words): Promise<SoundPlan> {
  return planOfBook(await readInput(file, { words }), file, words);
}
