import type { DrawnCell, CellValue } from '../../src/core/workbook/DrawnSheet';
import { drawIdentitySheet } from '../../src/core/form/draw/drawIdentitySheet';
import { PLAN_IN_USE_SHEET } from '../../src/core/planbook/contract/planInUseSheet';
import { parseCellAddress } from '../../src/core/kernel/parseCellAddress';
import type { DrawnValidation } from '../../src/core/workbook/DrawnValidation';
import type { DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';
import type { Correction } from '../../src/core/validation/Finding';
import type { RawValidation, RawWorkbook } from '../../src/core/workbook/RawWorkbook';
import { WorkbookError } from '../../src/excel/WorkbookError';
import type { ReadSheetsOptions, SheetChoice } from '../../src/excel/read/readSheets';
import type {
  CellMark,
  ChangeSign,
  DrawOptions,
  DrawOutcome,
  StopWatching,
  WorkbookPort,
  WorkbookRemark,
} from '../../src/excel/WorkbookPort';
import { rawWorkbookOf } from '../support/rawForm';

const BLANK: RawWorkbook = { sheets: [], names: [], properties: new Map(), modified: null, date1904: false };

/** A workbook in memory that can be drawn, typed into and read. */
export class FakeWorkbook implements WorkbookPort {
  marks: readonly CellMark[] = [];
  selected: string | null = null;
  reads = 0;
  /** How often it was asked whether anything has changed. */
  glances = 0;
  /** What is to be said of the last reading. */
  said: readonly WorkbookRemark[] = [];
  wholeReads = 0;
  /** What was asked for at each of them. */
  wanted: readonly SheetChoice[] = [];
  /** Nothing that is asked for comes. */
  holdReading = false;
  /** Drawing goes on until it is stopped. */
  holdDrawing = false;
  /** Cells that lost their native validation, as `Sheet!A1`. */
  unvalidated: readonly string[] = [];
  /** What Excel gives as the workbook's file. */
  file: Uint8Array | null = null;
  /** Keys and values of the hidden sheet with the plan in use; null without it. */
  planKept: Readonly<Record<string, string>> | null = null;
  /** Bytes that were last opened as a workbook of their own. */
  opened: Uint8Array | null = null;
  /** Thrown by the next call. */
  nextError: WorkbookError | null = null;
  private lastRead: DrawnWorkbook | null = null;
  private listener: ((sign: ChangeSign) => void) | null = null;

  /** Other names of what was drawn last. */
  former: readonly string[] = [];

  constructor(public drawn: DrawnWorkbook | null = null) {}

  read(): Promise<RawWorkbook> {
    this.reads += 1;
    if (this.holdReading) return new Promise(() => undefined);
    this.lastRead = this.drawn;
    return this.answer(() => this.withoutValidation(this.whole()));
  }

  hasChanged(): Promise<boolean> {
    this.glances += 1;
    return this.answer(() => this.drawn !== this.lastRead);
  }

  remarks(): readonly WorkbookRemark[] {
    return this.said;
  }

  readSheets(wanted: SheetChoice, { onProgress }: ReadSheetsOptions = {}): Promise<RawWorkbook> {
    this.wholeReads += 1;
    this.wanted = [...this.wanted, wanted];
    return this.answer(() => {
      const whole = this.whole();
      onProgress?.(1, 1);
      return { ...whole, sheets: whole.sheets.filter(({ name }) => wanted === 'all' || wanted.includes(name)) };
    });
  }

  draw(drawn: DrawnWorkbook, { replace, former = [], signal }: DrawOptions): Promise<DrawOutcome> {
    if (this.holdDrawing) {
      return new Promise((_, reject) => {
        signal?.addEventListener('abort', () => {
          reject(new Error('stopped'));
        });
      });
    }
    return this.answer(() => {
      const inTheWay = drawn.sheets
        .map(({ name }) => name)
        .filter((name) => this.drawn?.sheets.some((s) => s.name === name));
      if (inTheWay.length > 0 && !replace) return { drawn: false, inTheWay };
      this.drawn = drawn;
      this.former = former;
      return { drawn: true };
    });
  }

  mark(marks: readonly CellMark[]): Promise<void> {
    return this.answer(() => {
      this.marks = marks;
    });
  }

  goTo(sheet: string, cell: string): Promise<void> {
    return this.answer(() => {
      this.selected = `${sheet}!${cell}`;
    });
  }

  apply(corrections: readonly Correction[]): Promise<void> {
    return this.answer(() => {
      for (const { sheet, cell, from, to } of corrections) {
        if ((this.valueAt(sheet, cell) ?? '') !== (from ?? '')) throw new WorkbookError('CHANGED', cell);
        this.put(sheet, cell, to === '' ? null : to);
      }
    });
  }

  restoreValidations(sheet: string, validations: readonly DrawnValidation[]): Promise<void> {
    return this.answer(() => {
      const restored = validations.map(({ range }) => `${sheet}!${range}`);
      this.unvalidated = this.unvalidated.filter((cell) => !restored.includes(cell));
    });
  }

  keepProperties(values: Readonly<Record<string, string>>, prefix: string): Promise<void> {
    return this.answer(() => {
      if (!this.drawn) return;
      const others = Object.entries(this.drawn.properties).filter(([key]) => !key.startsWith(prefix));
      this.drawn = { ...this.drawn, properties: { ...Object.fromEntries(others), ...values } };
    });
  }

  keepPlan(values: Readonly<Record<string, string>> | null): Promise<void> {
    return this.answer(() => {
      this.planKept = values;
    });
  }

  fileBytes(): Promise<Uint8Array | null> {
    return this.answer(() => this.file);
  }

  openCopy(bytes: Uint8Array): Promise<void> {
    return this.answer(() => {
      this.opened = bytes;
    });
  }

  watch(onSign: (sign: ChangeSign) => void): Promise<StopWatching> {
    this.listener = onSign;
    return Promise.resolve(() => {
      this.listener = null;
      return Promise.resolve();
    });
  }

  /** The user types into a cell by its defined name. */
  type(name: string, value: CellValue): void {
    const found = this.drawn?.names.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`no cell ${name}`);
    this.put(found.sheet, found.range, value);
    this.listener?.('changed');
  }

  /** Something was changed, or another cell selected. */
  sign(sign: ChangeSign = 'changed'): void {
    this.listener?.(sign);
  }

  valueOf(name: string): CellValue {
    const found = this.drawn?.names.find((candidate) => candidate.name === name);
    return found ? this.valueAt(found.sheet, found.range) : null;
  }

  addressOf(name: string): string {
    return this.drawn?.names.find((candidate) => candidate.name === name)?.range ?? '';
  }

  private whole(): RawWorkbook {
    const whole = this.drawn === null ? BLANK : rawWorkbookOf(this.drawn);
    if (this.planKept === null) return whole;
    const kept = rawWorkbookOf({
      sheets: [{ ...drawIdentitySheet(this.planKept, []), name: PLAN_IN_USE_SHEET }],
      activeSheet: '',
      styles: {},
      names: [],
      properties: {},
    });
    return { ...whole, sheets: [...whole.sheets, ...kept.sheets] };
  }

  private withoutValidation(workbook: RawWorkbook): RawWorkbook {
    const lost = this.unvalidated.map((cell) => cell.split('!'));
    const of = (sheet: string): readonly RawValidation[] =>
      lost.flatMap(([name, cell = '']) => (name === sheet ? [{ cell, kind: 'none', formula: null }] : []));
    return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, validations: of(sheet.name) })) };
  }

  private valueAt(sheet: string, cell: string): CellValue {
    const at = parseCellAddress(cell);
    return (
      this.drawn?.sheets.find(({ name }) => name === sheet)?.rows[(at?.row ?? 0) - 1]?.cells[(at?.column ?? 0) - 1]
        ?.value ?? null
    );
  }

  /** A cell changes without a sign, as when a choice is made from a list. */
  put(sheetName: string, address: string, value: CellValue): void {
    const at = parseCellAddress(address);
    if (!at || !this.drawn) return;
    this.drawn = {
      ...this.drawn,
      sheets: this.drawn.sheets.map((sheet) =>
        sheet.name !== sheetName
          ? sheet
          : {
              ...sheet,
              rows: sheet.rows.map((row, i) =>
                i !== at.row - 1
                  ? row
                  : {
                      ...row,
                      cells: row.cells.map((cell, j): DrawnCell | null =>
                        j === at.column - 1 ? { ...cell, value } : cell,
                      ),
                    },
              ),
            },
      ),
    };
  }

  private answer<T>(work: () => T): Promise<T> {
    const error = this.nextError;
    this.nextError = null;
    if (error) return Promise.reject(error);
    return new Promise((resolve) => {
      resolve(work());
    });
  }
}
