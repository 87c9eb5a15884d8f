import type { DrawnValidation } from '../core/workbook/DrawnValidation';
import type { DrawnWorkbook } from '../core/workbook/DrawnWorkbook';
import type { Correction } from '../core/validation/Finding';
import type { Severity } from '../core/kernel/Severity';
import type { RawWorkbook } from '../core/workbook/RawWorkbook';
import type { ReadSheetsOptions, SheetChoice } from './read/readSheets';

/**
 * All that the pane and the ribbon ask of the workbook in front. Every method may throw a `WorkbookError`; then the
 * workbook is as it was before.
 */
export interface WorkbookPort {
  /** The workbook as it now is; of a city workbook only its hidden sheets and its ledger. */
  read(): Promise<RawWorkbook>;
  /** What sheets hold, without looks and formulas: how a city workbook is read as a whole. */
  readSheets(wanted: SheetChoice, options?: ReadSheetsOptions): Promise<RawWorkbook>;
  /** Puts a plan into the workbook; without `replace` it changes nothing if one of the plan's sheets is there. */
  draw(plan: DrawnWorkbook, options: DrawOptions): Promise<DrawOutcome>;
  /** Shows these marks and no other of ours; the user's own formats, comments and notes stay. Needs a `read` before. */
  mark(marks: readonly CellMark[]): Promise<void>;
  /** Brings a cell to the front and selects it. */
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
  /** The workbook as an `.xlsx` file, unsaved changes included; null where Excel gives none (Excel on the web). */
  fileBytes(): Promise<Uint8Array | null>;
  /** Opens the bytes of an `.xlsx` file as a new, unsaved workbook in a window of its own. */
  openCopy(bytes: Uint8Array): Promise<void>;
  /** Calls back whenever something may have changed. What changed is not said: read again. */
  watch(onSign: (sign: ChangeSign) => void): Promise<StopWatching>;
}

export interface DrawOptions {
  /** The user has agreed that sheets of the plan's names are replaced. */
  readonly replace: boolean;
  /** Told after each request how many are done of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops between two requests, and the workbook is as it was before; the signal's reason is thrown. */
  readonly signal?: AbortSignal;
}

export type DrawOutcome =
  | { readonly drawn: true }
  /** Names of the sheets that are in the way. */
  | { readonly drawn: false; readonly inTheWay: readonly string[] };

/** One cell that is to be marked. */
export interface CellMark {
  readonly sheet: string;
  readonly cell: string;
  readonly severity: Severity;
}

/** Something was changed, or may have been: Excel does not tell every change. */
export type ChangeSign = 'changed' | 'perhaps';

export type StopWatching = () => Promise<void>;
