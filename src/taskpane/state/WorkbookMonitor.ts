import type { ReadingContext } from '../../core/form/read/readSubmission';
import type { RawWorkbook } from '../../core/workbook/RawWorkbook';
import type { ReadSheetsOptions, SheetChoice } from '../../excel/read/readSheets';
import { asWorkbookError, type WorkbookError } from '../../excel/WorkbookError';
import type { CellMark, ChangeSign, StopWatching, WorkbookPort } from '../../excel/WorkbookPort';
import { viewWorkbook } from './viewWorkbook';
import type { FormerForm, FormState, WorkbookView } from './WorkbookView';

export interface MonitorState {
  readonly view: WorkbookView;
  /** When the view was made (milliseconds); null before the first reading. */
  readonly readAt: number | null;
  /** The workbook was changed since, and is not being read again by itself. */
  readonly stale: boolean;
  /** The last reading failed. */
  readonly problem: WorkbookError | null;
}

/** How long changes are gathered before the workbook is read again, in milliseconds. */
const SETTLE = 250;
/** While a cell is being edited Excel answers nothing; how long to wait before asking again. */
const RETRY = 1500;

/**
 * Keeps a true view of the workbook in front: reads it as a whole at every sign of a change, never several times at
 * once, and marks what was found. One job at a time talks to Excel.
 */
export class WorkbookMonitor {
  private state: MonitorState = { view: { kind: 'reading' }, readAt: null, stale: false, problem: null };
  private readonly listeners = new Set<() => void>();
  private queue: Promise<unknown> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private stopWatching: StopWatching | null = null;
  private automatic = true;
  private earlier: FormerForm | null = null;

  constructor(
    private readonly port: WorkbookPort,
    private readonly context: ReadingContext,
  ) {}

  readonly getState = (): MonitorState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Reads the workbook and goes on watching it. */
  async start(): Promise<void> {
    await this.check();
    try {
      this.stopWatching = await this.port.watch((sign) => {
        this.onSign(sign);
      });
    } catch (error) {
      this.set({ problem: asWorkbookError(error) });
    }
  }

  async stop(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    await this.stopWatching?.();
    this.stopWatching = null;
  }

  /** Whether changes are checked by themselves. */
  setAutomatic(automatic: boolean): void {
    this.automatic = automatic;
    if (automatic && this.state.stale) this.schedule(0);
    if (!automatic && this.timer !== null) {
      clearTimeout(this.timer);
      this.timer = null;
      this.set({ stale: true });
    }
  }

  /** Holds forms against an earlier report from now on; null for none. */
  async compareWith(earlier: FormerForm | null): Promise<void> {
    this.earlier = earlier;
    await this.check();
  }

  /** Everything that the pane says about a workbook as read within {@link act}. */
  look(workbook: RawWorkbook): WorkbookView {
    return viewWorkbook(workbook, this.context, this.earlier);
  }

  /** Reads and marks now. Never throws: a failure is in the state. */
  check(): Promise<void> {
    return this.exclusive(() => this.readAndMark()).catch(() => undefined);
  }

  /** Does something to the workbook while nothing else talks to Excel, then looks at it again. */
  async act<T>(work: (port: WorkbookPort) => Promise<T>): Promise<T> {
    try {
      return await this.exclusive(() => work(this.port));
    } finally {
      await this.check();
    }
  }

  /** What sheets hold, for a job that needs more than the view. */
  readSheets(wanted: SheetChoice, options?: ReadSheetsOptions): Promise<RawWorkbook> {
    return this.exclusive(() => this.port.readSheets(wanted, options));
  }

  /** Takes our marks off the workbook until the next check. */
  clearMarks(): Promise<void> {
    return this.exclusive(async () => {
      await this.read();
      await this.port.mark([]);
    });
  }

  /** Brings a cell to the front; nothing is read again for it. */
  goTo(sheet: string, cell: string): Promise<void> {
    return this.exclusive(() => this.port.goTo(sheet, cell));
  }

  /** The workbook's own file, where Excel gives it. */
  fileBytes(): Promise<Uint8Array | null> {
    return this.exclusive(() => this.port.fileBytes());
  }

  /** Opens the bytes of a workbook as a new one beside the one in front. */
  openCopy(bytes: Uint8Array): Promise<void> {
    return this.exclusive(() => this.port.openCopy(bytes));
  }

  private onSign(sign: ChangeSign): void {
    if (this.automatic || this.state.view.kind !== 'form') this.schedule(SETTLE);
    else if (sign === 'changed') this.set({ stale: true });
  }

  private schedule(delay: number): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.check();
    }, delay);
  }

  private async readAndMark(): Promise<void> {
    await this.read();
    const { view } = this.state;
    if (view.kind !== 'form') return;
    try {
      await this.port.mark(marksOf(view));
    } catch (error) {
      this.fail(error);
    }
  }

  private async read(): Promise<void> {
    try {
      const view = this.look(await this.port.read());
      this.set({ view, readAt: Date.now(), stale: false, problem: null });
    } catch (error) {
      this.fail(error);
      throw error;
    }
  }

  private fail(error: unknown): void {
    const problem = asWorkbookError(error);
    this.set({ problem });
    if (problem.code === 'EDITING' || problem.code === 'BUSY') this.schedule(RETRY);
  }

  private exclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.queue.then(work);
    this.queue = result.catch(() => undefined);
    return result;
  }

  private set(change: Partial<MonitorState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

/** Information needs no mark, as there is nothing to do, nor a warning that is kept. */
function marksOf({ open }: FormState): readonly CellMark[] {
  return open.flatMap(({ sheet, cell, severity }) =>
    sheet === null || cell === null || severity === 'information' ? [] : [{ sheet, cell, severity }],
  );
}
