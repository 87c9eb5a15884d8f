import type { WorkbookView } from './WorkbookView';

/** The pane's three jobs. */
export type Job = 'form' | 'check' | 'compile';

/** The job that fits the workbook in front. */
export function jobFor(view: WorkbookView): Job {
  if (view.kind === 'form') return 'check';
  return view.kind === 'city' ? 'compile' : 'form';
}
