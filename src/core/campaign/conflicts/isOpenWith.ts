import type { ConflictDecision } from '../../compilation/model/Conflict';

/**
 * Somebody should look where the officer has said nothing and the rule leaves a doubt, and where a decision is not in
 * force, as the form that it is about is not here and has to be brought again.
 */
export function isOpenWith(decision: ConflictDecision | null, applied: string, isDoubtful: boolean): boolean {
  return decision === null || decision.choice === '' ? isDoubtful : decision.choice !== applied;
}
