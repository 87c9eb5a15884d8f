import { messageOf } from '../core/kernel/messageOf';

/** What a person can be told about a refusal of Excel; each has its words. */
export type WorkbookErrorCode =
  /** A cell is being edited. */
  | 'EDITING'
  /** A sheet is protected with a password, the workbook's structure is, or the workbook is only shown. */
  | 'PROTECTED'
  /** A sheet or cell is no longer there. */
  | 'GONE'
  /** A cell is no longer as it was when it was looked at. */
  | 'CHANGED'
  /** A file made from the workbook does not say the same as the workbook. */
  | 'COPY_DIFFERS'
  /** More than Excel takes at once. */
  | 'TOO_LARGE'
  /** Excel is busy. */
  | 'BUSY'
  /** Excel has not answered for a long time. */
  | 'NO_ANSWER'
  /** Another workbook or window is in front, or Excel does something else. */
  | 'ELSEWHERE'
  /** A change failed, and Excel has not let it be taken back yet; what stands is in {@link WorkbookError.left}. */
  | 'UNFINISHED'
  /** A part of the add-in could not be fetched from where it is served. */
  | 'NOT_FETCHED'
  | 'UNKNOWN';

/** What stands in the workbook after a change that failed in the middle. */
export type Remainder =
  | { readonly kind: 'unprotected' | 'marks' | 'validations'; readonly sheet: string }
  | { readonly kind: 'cells'; readonly sheet: string; readonly cells: readonly string[] }
  /** Custom properties and the hidden sheet may say different things. */
  | { readonly kind: 'properties' }
  /** Sheets that were being drawn, and those that they were to replace. */
  | { readonly kind: 'sheets'; readonly sheets: readonly string[] };

/** The one error that leaves `src/excel`. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  /**
   * @param details Excel's own words and the call that failed, for whoever helps the user
   * @param left what stands in the workbook; nothing where it is as it was before
   */
  constructor(
    readonly code: WorkbookErrorCode,
    readonly details: string,
    readonly left: readonly Remainder[] = [],
  ) {
    super(`${code}: ${details}`);
  }
}

/**
 * `Excel.ErrorCodes` and those of the client library itself (learn.microsoft.com, “Error handling with the Excel
 * JavaScript API”).
 */
const CODES: ReadonlyMap<string, WorkbookErrorCode> = new Map([
  ['InvalidOperationInCellEditMode', 'EDITING'],
  ['AccessDenied', 'PROTECTED'],
  ['ItemNotFound', 'GONE'],
  ['InvalidReference', 'GONE'],
  ['InactiveWorkbook', 'ELSEWHERE'],
  ['InvalidSelection', 'ELSEWHERE'],
  ['GeneralException', 'ELSEWHERE'],
  ['RequestPayloadSizeLimitExceeded', 'TOO_LARGE'],
  ['ResponsePayloadSizeLimitExceeded', 'TOO_LARGE'],
  ['OperationCellsExceedLimit', 'TOO_LARGE'],
  ['RangeExceedsLimit', 'TOO_LARGE'],
  ['RequestAborted', 'BUSY'],
  ['ActivityLimitReached', 'BUSY'],
  ['ConnectionFailure', 'NO_ANSWER'],
  ['Timeout', 'NO_ANSWER'],
  ['InvalidOrTimedOutSession', 'NO_ANSWER'],
  ['WriteNotSupportedWhenModalDialogOpen', 'ELSEWHERE'],
]);

/** Any error of the client library as a {@link WorkbookError}. */
export function asWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  // The pane's tests run without the client library.
  if (typeof OfficeExtension !== 'undefined' && error instanceof OfficeExtension.Error) {
    const place = error.debugInfo.errorLocation ?? '';
    return new WorkbookError(
      CODES.get(error.code) ?? 'UNKNOWN',
      [error.code, place, error.message].filter(Boolean).join(' · '),
    );
  }
  return new WorkbookError('UNKNOWN', messageOf(error));
}
