import { admitFile } from '../consolidation/admitFile';
import type { ConsolidationInput } from '../consolidation/ConsolidationInput';
import { sentTime } from './sentTime';
import type { SentTime } from './Tracking';

/**
 * When each unit first sent a form with figures of its own plan. An earlier compilation may have seen an earlier one:
 * what it recorded stands unless a form proves to be older.
 */
export function ownPlanTimes(
  input: ConsolidationInput,
  recorded: ReadonlyMap<string, SentTime>,
): ReadonlyMap<string, SentTime> {
  const times = new Map(recorded);
  for (const received of input.files) {
    const admitted = admitFile(received, input);
    if (!('form' in admitted)) continue;
    const { unit, submission } = admitted.form;
    const time = sentTime(submission);
    const first = times.get(unit.code);
    const isFirst = time !== null && (first === undefined || Date.parse(time.time) < Date.parse(first.time));
    if (isFirst && submission.entries.some(({ part, value }) => part === 'plan' && value !== null)) {
      times.set(unit.code, time);
    }
  }
  return times;
}
