import type { DrawnValidation } from '../core/workbook/DrawnValidation';
import type { DrawnWorkbook } from '../core/workbook/DrawnWorkbook';
import { base64 } from '../core/kernel/base64';
import type { Correction } from '../core/validation/Finding';
import type { RawWorkbook } from '../core/workbook/RawWorkbook';
import { applyCorrections } from './applyCorrections';
import { drawWorkbook } from './draw/drawWorkbook';
import { writeFormProperties } from './writeFormProperties';
import { markCells } from './mark/markCells';
import { readSheets, type ReadSheetsOptions, type SheetChoice } from './read/readSheets';
import { readFileBytes } from './read/readFileBytes';
import { readWorkbook, UNKNOWN_WORKBOOK, type KnownWorkbook } from './read/readWorkbook';
import { restoreValidations } from './restoreValidations';
import type { RunExcel } from './RunExcel';
import { watchWorkbook } from './watchWorkbook';
import { asWorkbookError } from './WorkbookError';
import type { CellMark, ChangeSign, DrawOptions, DrawOutcome, StopWatching, WorkbookPort } from './WorkbookPort';

/** The workbook in front, through Office.js. */
export class ExcelWorkbook implements WorkbookPort {
  /** From the last reading: so that the next needs one request, and marking no question before. */
  private known: KnownWorkbook = UNKNOWN_WORKBOOK;

  constructor(private readonly runExcel: RunExcel = (batch) => Excel.run(batch)) {}

  async read(): Promise<RawWorkbook> {
    const { known } = this;
    const reading = await this.run((context) => readWorkbook(context, known)).catch((error: unknown) => {
      // A sheet that was known is gone.
      if (known.states.length === 0 || asWorkbookError(error).code !== 'GONE') throw error;
      return this.run((context) => readWorkbook(context, UNKNOWN_WORKBOOK));
    });
    this.known = { states: reading.states, inputs: reading.inputs };
    return reading.workbook;
  }

  readSheets(wanted: SheetChoice, options?: ReadSheetsOptions): Promise<RawWorkbook> {
    return this.run((context) => readSheets(context, wanted, options));
  }

  draw(plan: DrawnWorkbook, options: DrawOptions): Promise<DrawOutcome> {
    return this.run((context) => drawWorkbook(context, plan, options));
  }

  async mark(marks: readonly CellMark[]): Promise<void> {
    await this.run(async (context) => {
      if (markCells(context, this.known.states, marks)) await context.sync();
    });
  }

  async goTo(sheet: string, cell: string): Promise<void> {
    await this.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(cell).select();
      await context.sync();
    });
  }

  async apply(corrections: readonly Correction[]): Promise<void> {
    await this.run((context) => applyCorrections(context, corrections));
  }

  async restoreValidations(sheet: string, validations: readonly DrawnValidation[]): Promise<void> {
    await this.run((context) => restoreValidations(context, sheet, validations));
  }

  async keepProperties(values: Readonly<Record<string, string>>, prefix: string): Promise<void> {
    await this.run((context) => writeFormProperties(context, values, prefix));
  }

  async fileBytes(): Promise<Uint8Array | null> {
    return readFileBytes();
  }

  async openCopy(bytes: Uint8Array): Promise<void> {
    try {
      await Excel.createWorkbook(base64(bytes));
    } catch (error) {
      throw asWorkbookError(error);
    }
  }

  watch(onSign: (sign: ChangeSign) => void): Promise<StopWatching> {
    return watchWorkbook((batch) => this.run(batch), onSign);
  }

  private async run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
    try {
      return await this.runExcel(batch);
    } catch (error) {
      throw asWorkbookError(error);
    }
  }
}
