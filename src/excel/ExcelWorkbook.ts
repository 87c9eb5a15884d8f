import type { DrawnValidation } from '../core/workbook/DrawnValidation';
import type { DrawnWorkbook } from '../core/workbook/DrawnWorkbook';
import type { WholeSheets } from '../core/workbook/WholeSheets';
import { base64 } from '../core/kernel/base64';
import type { Correction } from '../core/validation/Finding';
import type { RawSheet, RawWorkbook } from '../core/workbook/RawWorkbook';
import type { Changes } from './changes';
import type { PrepareChange, WorkbookChange } from './parts/WorkbookChange';
import { limitSyncs, withinTime } from './limitSyncs';
import { InputReading } from './read/InputReading';
import { enteredIn, READ_AREA } from './read/SheetReading';
import { readSheets, type ReadSheetsOptions, type SheetChoice } from './read/readSheets';
import { readFileBytes } from './read/readFileBytes';
import { readWorkbook, UNKNOWN_WORKBOOK, type KnownWorkbook } from './read/readWorkbook';
import type { RunExcel } from './RunExcel';
import { watchWorkbook } from './watchWorkbook';
import { asWorkbookError, WorkbookError } from './WorkbookError';
import type {
  CellMark,
  ChangeSign,
  DrawOptions,
  DrawOutcome,
  ReadScope,
  StopWatching,
  WorkbookPort,
  WorkbookRemark,
} from './WorkbookPort';

/** How long Excel may take to answer one request, in milliseconds; the largest drawings take the longest. */
export interface TimeLimits {
  readonly reading: number;
  readonly writing: number;
}

interface RunOptions {
  readonly milliseconds: number;
  readonly runExcel: RunExcel;
}

const LIMITS: TimeLimits = { reading: 30_000, writing: 180_000 };

/** The workbook in front, through Office.js. */
export class ExcelWorkbook implements WorkbookPort {
  /** From the last reading: so that the next needs one request, and marking no question before. */
  private known: KnownWorkbook = UNKNOWN_WORKBOOK;
  /** The sheet in front by the last sign from it, and the sheets of which there were signs since they were last looked at. */
  private front: string | null = null;
  private readonly signed = new Set<string>();
  private readonly said = new Set<WorkbookRemark>();
  /** Changes that failed and that Excel has not let be taken back yet. */
  private unfinished: readonly Pick<WorkbookChange<unknown>, 'takeBack'>[] = [];

  /**
   * @param newContext for readings and drawings, whose ranges live for one request: within `Excel.run` Excel would keep a
   * reference to each and be asked to give it back
   * @param fetchChanges all that writes, asked for at each writing; whoever shows an interface tries more than once
   * @param sheets where sheets come and go whole; null where they are drawn and read request by request, as in Excel
   */
  constructor(
    private readonly runExcel: RunExcel = (batch) => Excel.run(batch),
    private readonly limits: TimeLimits = LIMITS,
    private readonly newContext: () => Excel.RequestContext = () => new Excel.RequestContext(),
    private readonly fetchChanges: () => Promise<Changes> = async () => (await import('./changes')).changes,
    private readonly sheets: WholeSheets | null = null,
  ) {}

  private readonly runOnce: RunExcel = (batch) => batch(this.newContext());

  async read(scope: ReadScope = 'all'): Promise<RawWorkbook> {
    await this.settle();
    this.signed.clear();
    const known = scope === 'form' ? this.known : { ...this.known, neighbours: new Map() };
    const reading = await this.reading((context) => readWorkbook(context, known)).catch((error: unknown) => {
      // A sheet that was known is gone, or has grown.
      const { code } = asWorkbookError(error);
      if (known.whole.length === 0 || (code !== 'GONE' && code !== 'TOO_LARGE')) throw error;
      return this.reading((context) => readWorkbook(context, UNKNOWN_WORKBOOK));
    });
    this.known = reading.known;
    this.say('MANUAL_CALCULATION', reading.manualCalculation);
    return this.withInputs(reading.workbook);
  }

  async hasChanged(): Promise<boolean> {
    const { whole, heads } = this.known;
    if (whole.length === 0) return true;
    const signed = new Set(this.signed);
    this.signed.clear();
    // A sheet that was not there: another workbook may have come in the place of the one that was read.
    if ([...signed].some((sheetId) => !heads.some(({ id }) => id === sheetId))) return true;
    const looked = signed.size === 0 ? whole : whole.filter(({ id }) => signed.has(id));
    if (looked.length === 0) return false;
    return this.reading(async (context) => {
      const asked = looked.map(({ id, entered }) => {
        const used = context.workbook.worksheets.getItem(id).getRange(READ_AREA).getUsedRangeOrNullObject(true);
        used.load('formulas,rowIndex,columnIndex');
        return { used, entered };
      });
      await context.sync();
      return asked.some(({ used, entered }) => enteredIn(used) !== entered);
    });
  }

  remarks(): readonly WorkbookRemark[] {
    return [...this.said];
  }

  readSheets(wanted: SheetChoice, options?: ReadSheetsOptions): Promise<RawWorkbook> {
    const { sheets } = this;
    return this.reading((context) =>
      sheets === null
        ? readSheets(context, wanted, options)
        : withinTime(sheets.take(wanted, options), this.limits.reading),
    );
  }

  async draw(drawn: DrawnWorkbook, options: DrawOptions): Promise<DrawOutcome> {
    const { drawWorkbook } = await this.fetchChanges();
    const outcome = await this.change(
      (context) => drawWorkbook(context, drawn, options, this.sheets?.load),
      this.runOnce,
    );
    for (const remark of ['LOOKS_REFUSED', 'SHEETS_LEFT', 'NOT_CALCULATED'] as const) {
      this.say(remark, outcome.drawn && (outcome.remarks?.includes(remark) ?? false));
    }
    return outcome;
  }

  async mark(marks: readonly CellMark[]): Promise<void> {
    const ids = new Set(this.known.whole.map(({ id }) => id));
    const sheets = this.known.heads.filter(
      ({ id, visibility, name }) => (ids.has(id) && visibility !== 'VeryHidden') || marks.some((m) => m.sheet === name),
    );
    if (sheets.length === 0) return;
    const { markCells } = await this.fetchChanges();
    try {
      await this.change((context) => markCells(context, sheets, marks));
      this.say('MARKS_IMPOSSIBLE', false);
    } catch (error) {
      if (asWorkbookError(error).code !== 'GONE') throw error;
      this.say('MARKS_IMPOSSIBLE', true);
    }
  }

  async goTo(sheet: string, cell: string): Promise<void> {
    await this.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.load('visibility');
      const range = worksheet.getRange(cell);
      range.load('rowHidden');
      await context.sync();
      // Excel brings no hidden sheet to the front.
      if (worksheet.visibility !== 'Visible') worksheet.visibility = 'Visible';
      worksheet.activate();
      // Nor is a cell of a hidden row seen; forms allow rows to be shown.
      if (range.rowHidden) range.rowHidden = false;
      range.select();
      await context.sync();
    });
  }

  async apply(corrections: readonly Correction[]): Promise<void> {
    const { correctCells } = await this.fetchChanges();
    await this.change((context) => correctCells(context, corrections));
  }

  async restoreValidations(sheet: string, validations: readonly DrawnValidation[]): Promise<void> {
    const { restoreValidations } = await this.fetchChanges();
    await this.change((context) => restoreValidations(context, sheet, validations));
  }

  async keepProperties(values: Readonly<Record<string, string>>, prefix: string): Promise<void> {
    const { keepProperties } = await this.fetchChanges();
    await this.change((context) => keepProperties(context, values, prefix));
  }

  async keepPlan(values: Readonly<Record<string, string>> | null): Promise<void> {
    const { keepPlan } = await this.fetchChanges();
    await this.change((context) => keepPlan(context, values));
    // Its head is not what it was when the sheets beside a form were last read.
    this.known = { ...this.known, neighbours: new Map() };
  }

  async fileBytes(): Promise<Uint8Array | null> {
    return withinTime(readFileBytes(), this.limits.writing);
  }

  async openCopy(bytes: Uint8Array): Promise<void> {
    try {
      await withinTime(Excel.createWorkbook(base64(bytes)), this.limits.reading);
    } catch (error) {
      throw asWorkbookError(error);
    }
  }

  watch(onSign: (sign: ChangeSign) => void): Promise<StopWatching> {
    return watchWorkbook(
      (batch) => this.run(batch),
      (sign, sheetId) => {
        // A choice from a list is left behind unsaid when another sheet comes to the front.
        this.signed.add(this.front ?? sheetId).add(sheetId);
        this.front = sheetId;
        onSign(sign);
      },
    );
  }

  /** Lists, limits and looks come apart from the cells: what Excel cannot tell of them keeps no figure from being read. */
  private async withInputs(workbook: RawWorkbook): Promise<RawWorkbook> {
    const { inputs, heads } = this.known;
    if (inputs.length === 0) return workbook;
    try {
      const reading = await this.reading(async (context) => {
        const asked = new InputReading(context, inputs);
        await context.sync();
        return asked;
      });
      const ids = new Map(heads.map(({ id, name }) => [name, id]));
      const added = (sheet: RawSheet): RawSheet => reading.added(sheet, ids.get(sheet.name) ?? '');
      this.say('INPUTS_UNREAD', false);
      return { ...workbook, sheets: workbook.sheets.map(added) };
    } catch (error) {
      const { code } = asWorkbookError(error);
      if (code === 'EDITING' || code === 'NO_ANSWER') throw error;
      this.say('INPUTS_UNREAD', true);
      return workbook;
    }
  }

  private say(remark: WorkbookRemark, holds: boolean): void {
    if (holds) this.said.add(remark);
    else this.said.delete(remark);
  }

  /** All or nothing: what fails in the middle is taken back, now or else before the next reading or change. */
  private async change<T>(prepare: PrepareChange<T>, runExcel = this.runExcel): Promise<T> {
    await this.settle();
    let begun: WorkbookChange<T> | null = null;
    try {
      return await this.run(
        async (context) => {
          const change = await prepare(context);
          begun = change;
          return change.write();
        },
        { milliseconds: this.limits.writing, runExcel },
      );
    } catch (error) {
      await this.takeBack(begun, error);
      throw error;
    }
  }

  private async takeBack(change: WorkbookChange<unknown> | null, error: unknown): Promise<void> {
    if (change === null) return;
    try {
      await this.run((context) => change.takeBack(context, false));
    } catch {
      this.unfinished = [...this.unfinished, change];
      throw new WorkbookError('UNFINISHED', asWorkbookError(error).details, change.left);
    }
  }

  /** Takes back what could not be taken back when it failed. */
  private async settle(): Promise<void> {
    const waiting = this.unfinished;
    this.unfinished = [];
    for (const change of waiting) {
      try {
        await this.run((context) => change.takeBack(context, true));
      } catch {
        this.unfinished = [...this.unfinished, change];
      }
    }
  }

  private reading<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    return this.run(batch, { runExcel: this.runOnce });
  }

  private async run<T>(
    batch: (context: Excel.RequestContext) => Promise<T>,
    { milliseconds = this.limits.reading, runExcel = this.runExcel }: Partial<RunOptions> = {},
  ): Promise<T> {
    try {
      return await runExcel((context) => {
        limitSyncs(context, milliseconds);
        return batch(context);
      });
    } catch (error) {
      throw asWorkbookError(error);
    }
  }
}
