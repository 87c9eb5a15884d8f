import type { DrawnValidation } from '../core/workbook/DrawnValidation';
import type { DrawnWorkbook } from '../core/workbook/DrawnWorkbook';
import type { Correction } from '../core/validation/Finding';
import type { Severity } from '../core/kernel/Severity';
import type { RawWorkbook } from '../core/workbook/RawWorkbook';
import type { ReadSheetsOptions, SheetChoice } from './read/readSheets';

/**
 * All that the pane and the ribbon ask of the workbook in front. Every method may throw a `WorkbookError`; then the
 * workbook is as it was before, or the error is `UNFINISHED` and says what stands; that is taken back at the next call
 * that Excel lets through.
 */
export interface WorkbookPort {
  /**
   * The workbook as it now is: the form as a whole, of sheets beside it the head; of a city workbook only its hidden
   * sheets. Writes nothing.
   * @param scope `form` takes sheets beside the form that were read before as they were
   */
  read(scope?: ReadScope): Promise<RawWorkbook>;
  /**
   * Whether the form holds anything else than when it was last read; true if none was read. One load of each of its sheets
   * that signs came from since; of all of them where there were none.
   */
  hasChanged(): Promise<boolean>;
  /** What is to be said of the last reading and the last writing, though they went through. */
  remarks(): readonly WorkbookRemark[];
  /** What sheets hold, without looks and formulas: how a city workbook is read as a whole. */
  readSheets(wanted: SheetChoice, options?: ReadSheetsOptions): Promise<RawWorkbook>;
  /** Puts a drawn workbook into the one in front; without `replace` it changes nothing if one of its sheets is there. */
  draw(drawn: DrawnWorkbook, options: DrawOptions): Promise<DrawOutcome>;
  /**
   * Shows these marks and no other of ours; the user's own formats, comments and notes stay. Needs a `read` before.
   * Goes onto the user's list of steps to undo, which older Excel empties: only where the user asked for it.
   */
  mark(marks: readonly CellMark[]): Promise<void>;
  /** Brings a cell to the front and selects it; a hidden sheet is shown. */
  goTo(sheet: string, cell: string): Promise<void>;
  /** Writes corrections, all or none; a cell that no longer holds `from` is `CHANGED`. */
  apply(corrections: readonly Correction[]): Promise<void>;
  /** Gives cells of a sheet back their lists and limits, and lets the user type there again; contents stay. */
  restoreValidations(sheet: string, validations: readonly DrawnValidation[]): Promise<void>;
  /**
   * Gives the workbook these custom document properties, and its hidden sheet the same again for programs that drop
   * properties; what else began with the prefix goes.
   */
  keepProperties(values: Readonly<Record<string, string>>, prefix: string): Promise<void>;
  /**
   * Keeps the plan that the pane works by on a hidden sheet of its own (`PLAN_IN_USE_SHEET`), keys and values a row each;
   * null keeps none.
   */
  keepPlan(values: Readonly<Record<string, string>> | null): Promise<void>;
  /** The workbook as an `.xlsx` file, unsaved changes included; null where Excel gives none (iPad). */
  fileBytes(): Promise<Uint8Array | null>;
  /** Opens the bytes of an `.xlsx` file as a new, unsaved workbook in a window of its own. */
  openCopy(bytes: Uint8Array): Promise<void>;
  /** Calls back whenever something may have changed. What changed is not said: read again. */
  watch(onSign: (sign: ChangeSign) => void): Promise<StopWatching>;
}

export interface DrawOptions {
  /** The user has agreed that sheets of the same names are replaced. */
  readonly replace: boolean;
  /** Names under which what is drawn may stand there already, in another language: they are replaced too. */
  readonly former?: readonly string[];
  /** Told after each request how many are done of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops between two requests, and the workbook is as it was before; the signal's reason is thrown. */
  readonly signal?: AbortSignal;
}

export type DrawOutcome =
  | { readonly drawn: true; readonly remarks?: readonly WorkbookRemark[] }
  /** Names of the sheets that are in the way. */
  | { readonly drawn: false; readonly inTheWay: readonly string[] };

export type ReadScope = 'all' | 'form';

/** What went through only in part. */
export type WorkbookRemark =
  /** Excel calculates only when it is told to: results may be older than the figures. */
  | 'MANUAL_CALCULATION'
  /** Excel lists a format that it cannot load: nothing is marked until the workbook is opened anew. */
  | 'MARKS_IMPOSSIBLE'
  /** Excel did not tell lists, limits and looks of cells. */
  | 'INPUTS_UNREAD'
  /** Print setup, frozen panes or grid lines were refused. */
  | 'LOOKS_REFUSED'
  /** Hidden sheets that were replaced could not be deleted. */
  | 'SHEETS_LEFT'
  /** Excel refused to calculate what was drawn. */
  | 'NOT_CALCULATED';

/** One cell that is to be marked. */
export interface CellMark {
  readonly sheet: string;
  readonly cell: string;
  readonly severity: Severity;
}

/** Something was changed, or may have been: Excel does not tell every change. */
export type ChangeSign = 'changed' | 'perhaps';

export type StopWatching = () => Promise<void>;
