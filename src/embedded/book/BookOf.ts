import type {
  ICellData,
  ICommand,
  IExecutionOptions,
  IMutationInfo,
  Injector,
  IObjectArrayPrimitiveType,
  IObjectMatrixPrimitiveType,
  IStyleData,
  IWorkbookData,
  IWorksheetData,
  Nullable,
  Workbook,
} from '@univerjs/core';
import type { Area } from './Area';
import type { Culture } from './Culture';
import type { RuleParts } from './ruleParts';
import type { SheetExtras } from './SheetExtras';
import type { WorkbookEvents } from './WorkbookEvents';

/** A defined name of the workbook. */
export interface BookName {
  readonly id: string;
  readonly name: string;
  /** What it refers to, without `=`. */
  readonly refersTo: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** A workbook as it is opened: Univer's snapshot and what Univer does not keep. */
export interface BookContent {
  readonly snapshot: IWorkbookData;
  readonly extras: ReadonlyMap<string, SheetExtras>;
  readonly names: readonly BookName[];
  readonly properties: ReadonlyMap<string, string>;
  readonly title: string;
  readonly author: string;
}

/**
 * The open workbook over its sheets `S`. A sheet knows its workbook by this, so that neither file needs the other's.
 * What each member does is said at `UniverBook`.
 */
export interface BookOf<S> {
  readonly injector: Injector;
  readonly events: WorkbookEvents;
  /** Whose notation numbers, dates and formulas are shown and typed in: that of the page's language. */
  culture: Culture;
  parts: RuleParts | null;
  properties: Map<string, string>;
  title: string;
  author: string;
  fileName: string;
  /** Whether sheets may not be added, deleted, moved, renamed, shown or hidden; kept in no file. Null while they may. */
  structure: { readonly password: string | null } | null;
  /** Results stay as they are until {@link calculateAll}. */
  manualCalculation: boolean;
  /**
   * What an add-in's writing does to the user's list of steps to undo: older Excel (before ExcelApi 1.19) forgets the
   * list, newer Excel puts the writing on it (learn.microsoft.com, “Undo capabilities of Excel add-ins”).
   */
  undo: 'older' | 'newer';
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly isWriting: boolean;
  readonly isBusy: boolean;
  readonly sheets: readonly S[];
  readonly activeSheet: S;
  readonly selection: Area;
  readonly names: readonly BookName[];
  open(content: BookContent): void;
  newId(prefix: string): string;
  mutate<P extends object>(mutation: ICommand<P>, params: P, options?: IExecutionOptions): void;
  mutateQuietly<P extends object>(mutation: ICommand<P>, params: P, options?: IExecutionOptions): void;
  execute(id: string, params: object): void;
  extrasOf(sheetId: string): SheetExtras;
  sheet(id: string): S | null;
  sheetNamed(name: string): S | null;
  activate(sheet: S): void;
  addSheet(name: string): S;
  addFinished(
    frame: Partial<IWorksheetData>,
    cells: readonly IObjectArrayPrimitiveType<ICellData>[],
    styles: Readonly<Record<string, IStyleData>>,
    extras: SheetExtras,
  ): S;
  removeSheet(sheetId: string, name: string): void;
  nameOf(name: string): BookName | null;
  nameWithId(id: string): BookName | null;
  setName(name: BookName): void;
  removeName(name: BookName): void;
  formulaAt(sheetId: string, row: number, column: number): string | null;
  isSpilled(sheetId: string, row: number, column: number): boolean;
  spilled(sheetId: string): IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  shiftFormula(formula: string, rows: number, columns: number): string;
  calculateAll(): void;
  calculated(): Promise<void>;
  rename(sheetId: string, before: string, name: string): void;
  followNames(): void;
  stage(sheetId: string, row: number, column: number, content: ICellData, before: ICellData): void;
  remember(back: IMutationInfo, again: IMutationInfo): void;
  onScreen: (follows: boolean) => void;
  pauseScreen(): void;
  beginBatch(): void;
  endBatch(): void;
  touch(sheet: S): void;
  flush(): void;
  dispose(): void;
}
