import type { CampaignDecision } from '../../compilation/model/CampaignDecision';
import type { ClosedSnapshot, Closing, Revision } from '../../compilation/model/Closing';
import { closingHash } from './closingHash';
import { compareSnapshots } from './compareSnapshots';

/** All closings, the oldest first, and what became other after each of them. */
export interface SettledClosings {
  readonly closings: readonly Closing[];
  readonly revisions: readonly Revision[];
}

/**
 * Closes the figures where the officer has just decided so. Who closes the same once more in the same words changes
 * nothing, so that compiling again gives the same workbook.
 * @param snapshot the figures as they are compiled now; not asked for where nothing is closed
 * @param asOf ISO date of a closing beside which none is written
 */
export function settleClosings(
  earlier: readonly Closing[],
  snapshot: () => ClosedSnapshot,
  decisions: readonly CampaignDecision[],
  asOf: string,
): SettledClosings {
  const given = decisions.filter((each) => each.about === 'closing');
  if (earlier.length === 0 && given.length === 0) return { closings: [], revisions: [] };
  const now = snapshot();
  const closings = [...earlier];
  for (const decision of given) {
    const hash = closingHash(now);
    const last = closings.at(-1);
    if (last?.hash === hash && last.by === decision.by) continue;
    closings.push({
      number: (last?.number ?? 0) + 1,
      closedAt: decision.at ?? asOf,
      by: decision.by,
      hash,
      ...now,
    });
  }
  return {
    closings,
    revisions: closings.map((since, i): Revision => {
      const until = closings[i + 1] ?? null;
      return { since, until, ...compareSnapshots(since, until ?? now) };
    }),
  };
}
