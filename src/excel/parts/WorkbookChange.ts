import type { Remainder } from '../WorkbookError';

/** A change of the workbook that has been looked at and not begun. */
export interface WorkbookChange<T> {
  /** Writes. May fail anywhere; then Excel keeps what stood before the failing call. */
  readonly write: () => Promise<T>;
  /**
   * Gives the workbook back as it was before. Does no harm where nothing was written.
   * @param isLater the user may have worked in the workbook since: what he has entered stays
   */
  readonly takeBack: (context: Excel.RequestContext, isLater: boolean) => Promise<void>;
  /** What may stand until that has been done. */
  readonly left: readonly Remainder[];
}

/** Looks at the workbook before a change. */
export type PrepareChange<T> = (context: Excel.RequestContext) => Promise<WorkbookChange<T>>;
