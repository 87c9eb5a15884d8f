import type { Period } from '../../core/catalogue/Period';
import type { ReportingUnit } from '../../core/catalogue/Roster';
import { asWorkbookError, type WorkbookError } from '../../excel/WorkbookError';

/** What was done, to be worded in the language of the moment. */
export type FormDone =
  /** `replaced`: sheets that were there are gone. */
  | {
      readonly kind: 'inserted';
      readonly unit: ReportingUnit;
      readonly period: Period;
      readonly replaced: boolean;
    }
  /** How many figures were kept, and the indicators whose ratio is computed again. */
  | { readonly kind: 'refreshed'; readonly kept: number; readonly recomputed: readonly string[] };

/** Where inserting a form stands. */
export type FormJob =
  | { readonly phase: 'idle' }
  | { readonly phase: 'drawing' }
  /** Sheets are in the way; the user is asked. */
  | { readonly phase: 'asking'; readonly inTheWay: readonly string[] }
  /** `atCell`: the first cell to be filled could be brought to the front. */
  | { readonly phase: 'done'; readonly done: FormDone; readonly atCell: boolean }
  | { readonly phase: 'failed'; readonly problem: WorkbookError };

export type FormEvent =
  | { readonly type: 'start' }
  | { readonly type: 'inTheWay'; readonly sheets: readonly string[] }
  | { readonly type: 'done'; readonly done: FormDone; readonly atCell: boolean }
  | { readonly type: 'failed'; readonly error: unknown }
  | { readonly type: 'reset' };

export function formJob(_: FormJob, event: FormEvent): FormJob {
  switch (event.type) {
    case 'start':
      return { phase: 'drawing' };
    case 'inTheWay':
      return { phase: 'asking', inTheWay: event.sheets };
    case 'done':
      return { phase: 'done', done: event.done, atCell: event.atCell };
    case 'failed':
      return { phase: 'failed', problem: asWorkbookError(event.error) };
    case 'reset':
      return { phase: 'idle' };
  }
}
