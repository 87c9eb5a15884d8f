import {
  CustomCommandExecutionError,
  type ICommand,
  ICommandService,
  type ICellData,
  type IExecutionOptions,
  type IMutationInfo,
  type IObjectArrayPrimitiveType,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IStyleData,
  type IWorksheetData,
  type Injector,
  mergeWorksheetSnapshotWithDefault,
  type Nullable,
  IUndoRedoService,
  IUniverInstanceService,
  ObjectMatrix,
  type Univer,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  type IDefinedNameMapItem,
  IDefinedNamesService,
  type IDefinedNamesServiceParam,
  IDependencyManagerService,
  type ISetDefinedNameMutationParam,
  type ISetFormulaCalculationNotificationMutation,
  LexerTreeBuilder,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import {
  ClearSelectionFormatCommand,
  InsertSheetMutation,
  RemoveSheetMutation,
  SetBorderCommand,
  SetSelectionsOperation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { WorkbookEvents } from './WorkbookEvents';
import { type Area, contains } from './Area';
import { fromRange } from './ranges';
import type { Book } from './Book';
import type { BookContent, BookName } from './BookOf';
import type { Culture } from './Culture';
import { renameSheets } from '../../core/kernel/renameSheets';
import { NEW_SHEET } from './newSheet';
import { Sheet } from './Sheet';
import { SparseFormulaData } from './SparseFormulaData';
import { emptyExtras, type SheetExtras } from './SheetExtras';
import { STAY } from './stay';

const NOTHING_TO_CALCULATE = {
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/** How long after an add-in's last request what had to wait is calculated. */
const RELEASE_MS = 300;

/** How long a recalculation may take before a reader gets the values as they are. */
const CALCULATION_LIMIT_MS = 60_000;

/**
 * The open workbook over Univer, without a screen or with one. Everything the Office.js host and the file functions
 * need goes through this class and {@link Sheet}; nothing else calls Univer's model.
 */
export class UniverBook implements Book {
  readonly injector: Injector;
  readonly events: WorkbookEvents;
  properties = new Map<string, string>();
  title = '';
  author = '';
  /** File name without folder, e.g. `bieu.xlsx`. */
  fileName = '';
  structure: Book['structure'] = null;
  /** By which sheets have validation, conditional formats and filters; null while they have none. */
  parts: Book['parts'] = null;
  undo: 'older' | 'newer' = 'older';
  /** What an add-in's request has written so far, and how that is taken back; null between requests. */
  private batch: { readonly back: IMutationInfo[]; readonly again: IMutationInfo[]; wrote: boolean } | null = null;
  private readonly replaced = new Map<string, IObjectMatrixPrimitiveType<ICellData>>();
  private manual = false;
  private extras = new Map<string, SheetExtras>();
  private readonly commands: ICommandService;
  private readonly waiting: (() => void)[] = [];
  /** Count of writes, and what it was when the last calculation began. */
  private written = 0;
  private started = 0;
  private calculating = false;
  /** Whether no calculation may start, as more is being written, and whether one would have. */
  private isHolding = false;
  private held = false;
  private releasing: ReturnType<typeof setTimeout> | undefined;
  /** Told when the screen need not follow what is written, and when it is to follow again. */
  onScreen: (follows: boolean) => void = () => undefined;
  private isShown = true;
  private counter = 0;
  private writing = 0;
  private readonly staged = new Map<string, IObjectMatrixPrimitiveType<ICellData>>();
  private readonly touched = new Set<string>();
  /** Names of sheets and defined names that came or went since formulas were last calculated for it. */
  private readonly renewed = new Set<string>();
  /** Sheets' names as formulas have them still, and as they are. */
  private readonly renamed = new Map<string, string>();

  constructor(
    private readonly univer: Univer,
    public culture: Culture,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.events = new WorkbookEvents(this.commands);
    this.commands.beforeCommandExecuted(({ id }) => {
      // One that goes on already is let go on, as Univer would wait for it for ever.
      if (id === SetFormulaCalculationStartMutation.id && this.isHolding && !this.calculating) {
        this.held = true;
        throw new CustomCommandExecutionError('The writing is not done yet.');
      }
    });
    this.commands.onCommandExecuted((command, options) => {
      if (command.id === SetRangeValuesMutation.id && options?.onlyLocal !== true && !isOnlyLook(command.params)) {
        this.written += 1;
      } else if (command.id === SetFormulaCalculationStartMutation.id) {
        this.started = this.written;
        this.calculating = true;
      } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
        const { functionsExecutedState: state } = command.params as ISetFormulaCalculationNotificationMutation;
        if (state !== undefined && state !== FormulaExecutedStateType.STOP_EXECUTION) {
          this.calculating = false;
          if (!this.stale) {
            this.waiting.splice(0).forEach((resolve) => {
              resolve();
            });
          }
        }
      }
    });
  }

  /** Replaces the workbook that is open, if one is. */
  open(content: BookContent): void {
    const instances = this.injector.get(IUniverInstanceService);
    const old = this.openWorkbook;
    if (old) {
      for (const sheet of this.sheets) sheet.rules.clear();
      instances.disposeUnit(old.getUnitId());
    }
    this.extras = new Map(content.extras);
    this.properties = new Map(content.properties);
    this.title = content.title;
    this.author = content.author;
    this.structure = null;
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, content.snapshot);
    content.names.forEach((name) => {
      this.setName(name);
    });
    // Univer calculates all of it.
    this.renewed.clear();
    this.workbook.ensureActiveSheet();
  }

  /** Null for the moment in which one workbook makes place for another. */
  private get openWorkbook(): Workbook | null {
    const instances = this.injector.get(IUniverInstanceService);
    return instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  get workbook(): Workbook {
    const workbook = this.openWorkbook;
    if (!workbook) {
      throw new Error('No workbook is open.');
    }
    return workbook;
  }

  get unitId(): string {
    return this.workbook.getUnitId();
  }

  /** An identifier that no sheet, rule or name of this workbook has yet. */
  newId(prefix: string): string {
    this.counter += 1;
    return `${prefix}${Date.now().toString(36)}${this.counter}`;
  }

  mutate<P extends object>(mutation: ICommand<P>, params: P, options?: IExecutionOptions): void {
    this.run(mutation.id, params, options);
  }

  /** The same for what changes no formula's result: Univer would go through all formulas, and calculate some. */
  mutateQuietly<P extends object>(mutation: ICommand<P>, params: P, options?: IExecutionOptions): void {
    const starts = this.injector.get(IActiveDirtyManagerService);
    const conversion = starts.get(mutation.id);
    starts.remove(mutation.id);
    try {
      this.formulaData.withoutFormulas(() => {
        this.mutate(mutation, params, options);
      });
    } finally {
      if (conversion) starts.register(mutation.id, conversion);
    }
  }

  private get formulaData(): SparseFormulaData {
    const data = this.injector.get(FormulaDataModel);
    if (!(data instanceof SparseFormulaData)) throw new Error('Univer gathers formulas by itself.');
    return data;
  }

  /** True while the program itself changes the workbook, not the user. */
  get isWriting(): boolean {
    return this.writing > 0;
  }

  /** Runs a command, which unlike a mutation keeps formulas, names and rules in step. */
  execute(id: string, params: object): void {
    this.flush();
    this.run(id, params);
  }

  private run(id: string, params: object, options?: IExecutionOptions): void {
    if (this.batch && id !== SetSelectionsOperation.id) {
      this.batch.wrote = true;
    }
    this.writing += 1;
    try {
      if (!this.commands.syncExecuteCommand(id, params, options)) {
        throw new Error(`Univer refused ${id}.`);
      }
    } finally {
      this.writing -= 1;
    }
  }

  extrasOf(sheetId: string): SheetExtras {
    let extras = this.extras.get(sheetId);
    if (!extras) {
      extras = emptyExtras();
      this.extras.set(sheetId, extras);
    }
    return extras;
  }

  /** All sheets in the order of their tabs. */
  get sheets(): Sheet[] {
    return this.workbook.getSheets().map((worksheet) => new Sheet(this, worksheet));
  }

  sheet(id: string): Sheet | null {
    const worksheet = this.openWorkbook?.getSheetBySheetId(id);
    return worksheet ? new Sheet(this, worksheet) : null;
  }

  sheetNamed(name: string): Sheet | null {
    const wanted = name.toLocaleLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLocaleLowerCase() === wanted) ?? null;
  }

  get activeSheet(): Sheet {
    return new Sheet(this, this.workbook.getActiveSheet());
  }

  activate(sheet: Sheet): void {
    this.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId: this.unitId, subUnitId: sheet.id });
  }

  addSheet(name: string): Sheet {
    const id = this.newId('s');
    const sheetData = mergeWorksheetSnapshotWithDefault({ ...structuredClone(NEW_SHEET), id, name });
    const params = { unitId: this.unitId, index: this.workbook.getSheetSize(), sheet: sheetData };
    this.mutateQuietly(InsertSheetMutation, params, STAY);
    this.renewed.add(name);
    const sheet = this.sheet(id);
    if (!sheet) {
      throw new Error('The sheet was not added.');
    }
    return sheet;
  }

  /**
   * Adds a sheet at the end with all that is in it. Its formulas come with their results, so that Univer has nothing to
   * calculate; it finds the formulas in the cells when it does.
   *
   * @param cells row by row, of which the sheet becomes the owner
   * @param styles by the identifiers that the cells have
   */
  addFinished(
    frame: Partial<IWorksheetData>,
    cells: readonly IObjectArrayPrimitiveType<ICellData>[],
    styles: Readonly<Record<string, IStyleData>>,
    extras: SheetExtras,
  ): Sheet {
    const data = mergeWorksheetSnapshotWithDefault(frame);
    this.extras.set(data.id, extras);
    const params = { unitId: this.unitId, index: this.workbook.getSheetSize(), sheet: data, styles };
    this.mutateQuietly(InsertSheetMutation, params, STAY);
    const worksheet = this.workbook.getSheetBySheetId(data.id);
    if (!worksheet) {
      throw new Error('The sheet was not added.');
    }
    // Not in what the mutation takes, which Univer copies cell by cell.
    cells.forEach((row, index) => {
      worksheet.getCellMatrix().setRow(index, row);
    });
    return new Sheet(this, worksheet);
  }

  /** The area that is selected on the sheet in front. */
  get selection(): Area {
    const range = this.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    return range
      ? {
          row: range.startRow,
          column: range.startColumn,
          rows: range.endRow - range.startRow + 1,
          columns: range.endColumn - range.startColumn + 1,
        }
      : { row: 0, column: 0, rows: 1, columns: 1 };
  }

  get names(): BookName[] {
    return Object.values(this.namesById).map(toBookName);
  }

  nameOf(name: string): BookName | null {
    const wanted = name.toLocaleLowerCase();
    const found = Object.values(this.namesById).find((candidate) => candidate.name.toLocaleLowerCase() === wanted);
    return found ? toBookName(found) : null;
  }

  nameWithId(id: string): BookName | null {
    const names = this.namesById;
    const found = Object.hasOwn(names, id) ? names[id] : undefined;
    return found ? toBookName(found) : null;
  }

  /** Names as Univer has them, by their identifiers. */
  private get namesById(): IDefinedNameMapItem {
    this.followNames();
    return this.injector.get(IDefinedNamesService).getDefinedNameMap(this.unitId) ?? {};
  }

  setName(name: BookName): void {
    this.followNames();
    this.mutateQuietly(SetDefinedNameMutation, this.nameParams(name));
    this.renewed.add(name.name);
  }

  removeName(name: BookName): void {
    this.mutateQuietly(RemoveDefinedNameMutation, this.nameParams(name));
    this.renewed.add(name.name);
  }

  removeSheet(sheetId: string, name: string): void {
    this.mutateQuietly(RemoveSheetMutation, { unitId: this.unitId, subUnitId: sheetId, subUnitName: name });
    // What depends on its formulas goes with them.
    this.injector.get(IDependencyManagerService).reset();
    this.renewed.add(name);
  }

  /** Calculates once for all sheets and names that came or went, if a formula speaks of one of them. */
  private calculateRenewed(): void {
    if (this.renewed.size === 0) {
      return;
    }
    const names = new Set(this.renewed);
    this.renewed.clear();
    if (!this.manual && this.sheets.some(({ cells }) => cells.speakOf(names))) {
      this.calculateAll();
    }
  }

  private nameParams(name: BookName): ISetDefinedNameMutationParam {
    return {
      unitId: this.unitId,
      id: name.id,
      name: name.name,
      formulaOrRefString: name.refersTo,
      comment: name.comment,
      localSheetId: 'AllDefaultWorkbook',
      hidden: !name.visible,
    };
  }

  /** The formula of a cell with `=`, also where Univer shares one formula among cells; null if it has none. */
  formulaAt(sheetId: string, row: number, column: number): string | null {
    this.followNames();
    return this.injector.get(FormulaDataModel).getFormulaStringByCell(row, column, sheetId, this.unitId) ?? null;
  }

  /** What formulas in other cells spill into those of a sheet, by row and column. */
  spilled(sheetId: string): IObjectMatrixPrimitiveType<Nullable<ICellData>> {
    return this.injector.get(FormulaDataModel).getArrayFormulaCellData()[this.unitId]?.[sheetId] ?? {};
  }

  /** Whether a cell is one of several over which a formula's results spread. */
  isSpilled(sheetId: string, row: number, column: number): boolean {
    const formulas = this.injector.get(FormulaDataModel).getArrayFormulaRange()[this.unitId]?.[sheetId];
    let isSpilled = false;
    new ObjectMatrix<IRange>(formulas ?? {}).forValue((_row, _column, range) => {
      const area = fromRange(range);
      isSpilled ||= area.rows * area.columns > 1 && contains(area, row, column);
    });
    return isSpilled;
  }

  /** A formula written for one cell as it reads in another, so many rows and columns away. */
  shiftFormula(formula: string, rows: number, columns: number): string {
    if (!formula.startsWith('=') || (rows === 0 && columns === 0)) {
      return formula;
    }
    return this.injector.get(LexerTreeBuilder).moveFormulaRefOffset(formula, columns, rows);
  }

  /**
   * Has every formula calculated anew, and forgets what depends on what: for a city's workbook Univer would take minutes
   * to take it away formula by formula, as it does when a sheet gets another name.
   */
  calculateAll(): void {
    this.flush();
    this.injector.get(IDependencyManagerService).reset();
    this.written += 1;
    const params = { ...NOTHING_TO_CALCULATE, forceCalculation: true };
    this.run(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  /** Back in automatic calculation everything is calculated anew, as in Excel. */
  get manualCalculation(): boolean {
    return this.manual;
  }

  set manualCalculation(manual: boolean) {
    const wasManual = this.manual;
    this.flush();
    this.manual = manual;
    if (wasManual && !manual) {
      this.calculateAll();
    }
  }

  private get stale(): boolean {
    return this.calculating || this.started < this.written;
  }

  /** True while an add-in's requests come, and until what they left to be calculated may be. */
  get isBusy(): boolean {
    return this.isHolding;
  }

  /** Lets a calculation start that had to wait; Univer knows still what is to be calculated. */
  private release(): void {
    this.isHolding = false;
    clearTimeout(this.releasing);
    if (this.held) {
      this.held = false;
      const params = { ...NOTHING_TO_CALCULATE };
      this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
    }
  }

  /** Nobody need see the steps of what takes long to write; each drawing of the grid would take as long as several. */
  pauseScreen(): void {
    this.show(!this.batch);
  }

  private show(follows: boolean): void {
    if (follows !== this.isShown) {
      this.isShown = follows;
      this.onScreen(follows);
    }
  }

  /** Resolves when no formula waits for its result. */
  async calculated(): Promise<void> {
    this.calculateRenewed();
    this.flush();
    if (!this.stale) {
      return;
    }
    this.release();
    this.show(true);
    await this.finished();
    this.isHolding = this.batch !== null;
  }

  private async finished(): Promise<void> {
    await new Promise<void>((resolve) => {
      const limit = setTimeout(resolve, CALCULATION_LIMIT_MS);
      this.waiting.push(() => {
        clearTimeout(limit);
        resolve();
      });
    });
  }

  /**
   * Gives a sheet another name. Formulas and defined names follow before the next is read or written, for all sheets in
   * one pass: Univer's own command reads all formulas of the workbook for each sheet. Their results stay.
   */
  rename(sheetId: string, before: string, name: string): void {
    const params = { unitId: this.unitId, subUnitId: sheetId, name };
    this.mutate(SetWorksheetNameMutation, params);
    this.remember(
      { id: SetWorksheetNameMutation.id, params: { ...params, name: before } },
      { id: SetWorksheetNameMutation.id, params },
    );
    const [first = before] = [...this.renamed].find(([, now]) => now === before) ?? [];
    this.renamed.set(first, name);
  }

  /** Makes formulas and defined names speak of the sheets by the names that these bear now. */
  followNames(): void {
    if (this.renamed.size === 0) {
      return;
    }
    const names = new Map(this.renamed);
    this.renamed.clear();
    for (const sheet of this.sheets) {
      sheet.cells.rewriteFormulas((formula) => renameSheets(formula, names));
    }
    for (const cells of this.staged.values()) {
      new ObjectMatrix<ICellData>(cells).forValue((_row, _column, cell) => {
        if (cell.f) {
          cell.f = renameSheets(cell.f, names);
        }
      });
    }
    for (const name of this.names) {
      const refersTo = renameSheets(name.refersTo, names);
      if (refersTo !== name.refersTo) {
        this.setName({ ...name, refersTo });
      }
    }
    // What depends on what is found out anew: to take it away formula by formula takes Univer minutes.
    this.injector.get(IDependencyManagerService).reset();
  }

  /** Contents that are in the model already and of which Univer is still to be told. */
  stage(sheetId: string, row: number, column: number, content: ICellData, before: ICellData): void {
    const cells = this.staged.get(sheetId) ?? {};
    this.staged.set(sheetId, cells);
    (cells[row] ??= {})[column] = content;
    if (this.batch && this.undo === 'newer') {
      const replaced = this.replaced.get(sheetId) ?? {};
      this.replaced.set(sheetId, replaced);
      (replaced[row] ??= {})[column] ??= before;
    }
  }

  /** How something that was done is taken back, and done again. */
  remember(back: IMutationInfo, again: IMutationInfo): void {
    this.batch?.back.unshift(back);
    this.batch?.again.push(again);
  }

  /** What is written from here on is an add-in's. */
  beginBatch(): void {
    this.flush();
    this.batch = { back: [], again: [], wrote: false };
    this.isHolding = true;
    clearTimeout(this.releasing);
  }

  /** An add-in's request is done: what it wrote goes onto the list of steps to undo, or empties it. */
  endBatch(): void {
    this.calculateRenewed();
    this.flush();
    const { batch } = this;
    this.batch = null;
    this.show(true);
    // Whoever waits for results asks for them; others have their requests answered first.
    this.releasing = setTimeout(() => {
      this.release();
    }, RELEASE_MS);
    if (!batch?.wrote) {
      return;
    }
    const steps = this.injector.get(IUndoRedoService);
    if (this.undo === 'older') {
      steps.clearUndoRedo(this.unitId);
    } else {
      steps.pushUndoRedo({ unitID: this.unitId, undoMutations: batch.back, redoMutations: batch.again });
    }
  }

  /** Looks that are in the model already and that the screen is still to show. */
  touch(sheet: Sheet): void {
    this.touched.add(sheet.id);
  }

  /**
   * Tells Univer of everything that was written into the model. Univer goes through all formulas of the workbook for
   * each write it is told of, so it is told once for many. Between requests of an add-in the steps to undo are forgotten.
   */
  flush(): void {
    this.followNames();
    if (this.staged.size === 0 && this.touched.size === 0) {
      return;
    }
    const staged = [...this.staged];
    const touched = [...this.touched].filter((id) => !this.staged.has(id));
    this.staged.clear();
    this.touched.clear();
    for (const [subUnitId, cellValue] of staged) {
      // Excel calculates a formula when it is entered, whatever the mode.
      const isQuiet = this.manual && !holdsFormula(cellValue);
      const params = { unitId: this.unitId, subUnitId, cellValue };
      this.mutate(SetRangeValuesMutation, params, isQuiet ? { onlyLocal: true } : undefined);
      const replaced = this.replaced.get(subUnitId);
      if (replaced) {
        const back = { unitId: this.unitId, subUnitId, cellValue: replaced };
        this.remember({ id: SetRangeValuesMutation.id, params: back }, { id: SetRangeValuesMutation.id, params });
        this.replaced.delete(subUnitId);
      }
    }
    for (const subUnitId of touched) {
      const params = { unitId: this.unitId, subUnitId, cellValue: {} };
      this.mutate(SetRangeValuesMutation, params, { onlyLocal: true });
    }
    if (!this.batch) {
      this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
    }
  }

  /** A calculation that goes on has timers that need what is disposed of. */
  dispose(): void {
    void this.calculated().finally(() => {
      clearTimeout(this.releasing);
      this.univer.dispose();
    });
  }
}

function toBookName({ id, name, formulaOrRefString, hidden, comment }: IDefinedNamesServiceParam): BookName {
  return { id, name, refersTo: formulaOrRefString.replace(/^=/, ''), visible: hidden !== true, comment: comment ?? '' };
}

function holdsFormula(cells: IObjectMatrixPrimitiveType<ICellData>): boolean {
  let found = false;
  new ObjectMatrix<ICellData>(cells).forValue((_row, _column, cell) => {
    found ||= Boolean(cell.f);
  });
  return found;
}

/** Univer starts no calculation for these, so nobody may wait for one. */
function isOnlyLook(params: object | undefined): boolean {
  const trigger = params && 'trigger' in params ? params.trigger : null;
  return (
    trigger === SetStyleCommand.id || trigger === SetBorderCommand.id || trigger === ClearSelectionFormatCommand.id
  );
}
