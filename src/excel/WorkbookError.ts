/** What a person can be told about a refusal of Excel; each has its words. */
export type WorkbookErrorCode =
  /** A cell is being edited. */
  | 'EDITING'
  /** A sheet is protected with a password, or the workbook's structure is. */
  | 'PROTECTED'
  /** The workbook cannot be changed. */
  | 'READ_ONLY'
  /** A sheet or cell is no longer there. */
  | 'GONE'
  /** A cell is no longer as it was when it was looked at. */
  | 'CHANGED'
  /** A file made from the workbook does not say the same as the workbook. */
  | 'COPY_DIFFERS'
  /** More than Excel takes at once. */
  | 'TOO_LARGE'
  /** Excel is busy or gave no answer. */
  | 'BUSY'
  | 'UNKNOWN';

/** The one error that leaves `src/excel`. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';

  /** @param details Excel's own words and the call that failed, for whoever helps the user */
  constructor(
    readonly code: WorkbookErrorCode,
    readonly details: string,
  ) {
    super(`${code}: ${details}`);
  }
}

const CODES: ReadonlyMap<string, WorkbookErrorCode> = new Map([
  ['InvalidOperationInCellEditMode', 'EDITING'],
  ['AccessDenied', 'PROTECTED'],
  ['WorkbookProtected', 'PROTECTED'],
  ['ReadOnly', 'READ_ONLY'],
  ['OpenWorkbookLinksBlocked', 'READ_ONLY'],
  ['ItemNotFound', 'GONE'],
  ['InvalidReference', 'GONE'],
  ['RequestPayloadSizeLimitExceeded', 'TOO_LARGE'],
  ['ResponsePayloadSizeLimitExceeded', 'TOO_LARGE'],
  ['RequestAborted', 'BUSY'],
  ['ServiceNotAvailable', 'BUSY'],
  ['ActivityLimitReached', 'BUSY'],
  ['HostRestartNeeded', 'BUSY'],
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
  return new WorkbookError('UNKNOWN', error instanceof Error ? error.message : String(error));
}
