import { asWorkbookError, type WorkbookError } from '../../excel/WorkbookError';

/** Where inserting a form stands. */
export type FormJob =
  | { readonly phase: 'idle' }
  | { readonly phase: 'drawing' }
  /** Sheets are in the way; the user is asked. */
  | { readonly phase: 'asking'; readonly inTheWay: readonly string[] }
  | { readonly phase: 'done'; readonly message: string }
  | { readonly phase: 'failed'; readonly problem: WorkbookError };

export type FormEvent =
  | { readonly type: 'start' }
  | { readonly type: 'inTheWay'; readonly sheets: readonly string[] }
  | { readonly type: 'done'; readonly message: string }
  | { readonly type: 'failed'; readonly error: unknown }
  | { readonly type: 'reset' };

export function formJob(_: FormJob, event: FormEvent): FormJob {
  switch (event.type) {
    case 'start':
      return { phase: 'drawing' };
    case 'inTheWay':
      return { phase: 'asking', inTheWay: event.sheets };
    case 'done':
      return { phase: 'done', message: event.message };
    case 'failed':
      return { phase: 'failed', problem: asWorkbookError(event.error) };
    case 'reset':
      return { phase: 'idle' };
  }
}
