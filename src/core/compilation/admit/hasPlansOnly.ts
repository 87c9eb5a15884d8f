import type { Submission } from '../../form/read/Submission';

/** True for a form as it is sent in February: own plans, and no result but the signs that the template has put there. */
export function hasPlansOnly({ entries }: Submission): boolean {
  const isAnswer = (state: Submission['entries'][number]['state']): boolean =>
    state !== 'blank' && state !== 'outOfScope';
  const plans = entries.filter(({ part }) => part === 'plan');
  const results = entries.filter(({ part, formula }) => part !== 'plan' && formula === null);
  return plans.some(({ state }) => isAnswer(state)) && !results.some(({ state }) => isAnswer(state));
}
