import type { AdmittedForm } from '../../compilation/model/AdmittedForm';
import type { SentTime } from '../../compilation/model/SentTime';
import { earliest } from './earliest';

/**
 * When each unit first sent a form with figures of its own plan. An earlier compilation may have seen an earlier one:
 * what it recorded stands unless a form proves to be older.
 */
export function ownPlanTimes(
  received: readonly AdmittedForm[],
  recorded: ReadonlyMap<string, SentTime>,
): ReadonlyMap<string, SentTime> {
  const times = new Map(recorded);
  for (const { unit, submission, sent, received: came } of received) {
    const first = times.get(unit.code) ?? null;
    const time = earliest(first, came ?? sent);
    if (
      time !== null &&
      time !== first &&
      submission.entries.some(({ part, value }) => part === 'plan' && value !== null)
    ) {
      times.set(unit.code, time);
    }
  }
  return times;
}
