import type { Correction, Severity } from '../../core/validation/Finding';
import { asWorkbookError, type WorkbookError } from '../../excel/WorkbookError';

export type FindingFilter = Severity | 'all';

/** What the user is doing with the findings. */
export interface CheckJob {
  readonly filter: FindingFilter;
  /** Key of the finding in hand. */
  readonly current: string | null;
  readonly busy: boolean;
  readonly problem: WorkbookError | null;
  readonly marksCleared: boolean;
  /** Corrections made from the pane, the newest first. */
  readonly changed: readonly Correction[];
}

export const NEW_CHECK: CheckJob = {
  filter: 'all',
  current: null,
  busy: false,
  problem: null,
  marksCleared: false,
  changed: [],
};

export type CheckEvent =
  | { readonly type: 'filter'; readonly filter: FindingFilter }
  | { readonly type: 'current'; readonly key: string }
  | { readonly type: 'start' }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly error: unknown }
  | { readonly type: 'marksCleared' }
  | { readonly type: 'corrected'; readonly correction: Correction }
  | { readonly type: 'reverted'; readonly correction: Correction };

export function checkJob(job: CheckJob, event: CheckEvent): CheckJob {
  switch (event.type) {
    case 'filter':
      return { ...job, filter: event.filter, current: null };
    case 'current':
      return { ...job, current: event.key };
    case 'start':
      return { ...job, busy: true, problem: null, marksCleared: false };
    case 'done':
      return { ...job, busy: false };
    case 'failed':
      return { ...job, busy: false, problem: asWorkbookError(event.error) };
    case 'marksCleared':
      return { ...job, busy: false, marksCleared: true };
    case 'corrected':
      return { ...job, busy: false, changed: [event.correction, ...job.changed] };
    case 'reverted':
      return { ...job, busy: false, changed: job.changed.filter((correction) => correction !== event.correction) };
  }
}
