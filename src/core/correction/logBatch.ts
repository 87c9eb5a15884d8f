import type { CorrectionBatch } from './CorrectionBatch';
import type { CorrectionLog } from './CorrectionLog';

/** The log after a batch was written into the workbook. */
export function logBatch(log: CorrectionLog, batch: CorrectionBatch, time: string): CorrectionLog {
  const last = Math.max(0, ...log.map(({ id }) => id));
  const entries = batch.steps.map((step, i) => ({ ...step, id: last + 1 + i, time }));
  return [...entries.reverse(), ...log];
}
