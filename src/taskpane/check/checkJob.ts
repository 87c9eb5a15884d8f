import type { CorrectionBatch } from '../../core/correction/CorrectionBatch';
import { logBatch } from '../../core/correction/logBatch';
import type { CorrectionLog } from '../../core/correction/CorrectionLog';
import type { Severity } from '../../core/kernel/Severity';
import { asWorkbookError, type WorkbookError } from '../../excel/WorkbookError';

export type FindingFilter = Severity | 'all' | 'kept';

/** What the user is doing with the findings. */
export interface CheckJob {
  readonly filter: FindingFilter;
  /** Key of the finding in hand. */
  readonly current: string | null;
  readonly busy: boolean;
  readonly problem: WorkbookError | null;
  /** What was done last, where the list alone does not show it. */
  readonly said: CheckNotice | null;
  /** Corrections made from the pane, the newest first. */
  readonly log: CorrectionLog;
}

export type CheckNotice =
  | { readonly kind: 'marksCleared' }
  /** Places of the template that were given back. */
  | { readonly kind: 'restored'; readonly count: number }
  /** The cell was changed after it was mended, so it was left as it is. */
  | { readonly kind: 'notReverted'; readonly cell: string };

export const NEW_CHECK: CheckJob = {
  filter: 'all',
  current: null,
  busy: false,
  problem: null,
  said: null,
  log: [],
};

export type CheckEvent =
  | { readonly type: 'filter'; readonly filter: FindingFilter }
  | { readonly type: 'current'; readonly key: string }
  | { readonly type: 'start' }
  | { readonly type: 'done'; readonly said?: CheckNotice }
  | { readonly type: 'failed'; readonly error: unknown }
  /** Corrections stand in the workbook, and there may be more to do. `time` is ISO 8601. */
  | { readonly type: 'applied'; readonly batch: CorrectionBatch; readonly time: string }
  /** They stand there, and that was all. */
  | { readonly type: 'mended'; readonly batch: CorrectionBatch; readonly time: string }
  | { readonly type: 'reverted'; readonly log: CorrectionLog };

export function checkJob(job: CheckJob, event: CheckEvent): CheckJob {
  switch (event.type) {
    case 'filter':
      return { ...job, filter: event.filter, current: null };
    case 'current':
      return { ...job, current: event.key };
    case 'start':
      return { ...job, busy: true, problem: null, said: null };
    case 'done':
      return { ...job, busy: false, said: event.said ?? null };
    case 'failed':
      return { ...job, busy: false, problem: asWorkbookError(event.error) };
    case 'applied':
      return { ...job, log: logBatch(job.log, event.batch, event.time) };
    case 'mended':
      return { ...job, busy: false, log: logBatch(job.log, event.batch, event.time) };
    case 'reverted':
      return { ...job, busy: false, log: event.log };
  }
}
