import type { ReadingContext } from '../../core/form/read/readSubmission';
import type { PlanInUse } from '../../core/planbook/carried/PlanInUse';
import type { SoundPlan } from '../../core/planbook/read/PlanBookReading';
import type { RawWorkbook } from '../../core/workbook/RawWorkbook';
import type { ReadSheetsOptions, SheetChoice } from '../../excel/read/readSheets';
import { withinTime } from '../../excel/limitSyncs';
import { asWorkbookError, type WorkbookError, type WorkbookErrorCode } from '../../excel/WorkbookError';
import type {
  CellMark,
  ChangeSign,
  ReadScope,
  StopWatching,
  WorkbookPort,
  WorkbookRemark,
} from '../../excel/WorkbookPort';
import { later } from '../later/later';
import { isBlank } from './isBlank';
import type { Understanding } from './Understanding';
import type { FormerForm, FormState, WorkbookView } from './WorkbookView';

export interface MonitorState {
  readonly view: WorkbookView;
  /** When the view was made (milliseconds); null before the first reading. */
  readonly readAt: number | null;
  /** The workbook was changed since, and is not being read again by itself. */
  readonly stale: boolean;
  /** By which plan the workbook is worked with; the same object as long as it is the same plan. */
  readonly inUse: PlanInUse;
  /** The last reading failed. */
  readonly problem: WorkbookError | null;
  /** What is to be said of the workbook though it was read. */
  readonly remarks: readonly WorkbookRemark[];
}

const PROGRAM: PlanInUse = { from: 'program' };

/** A blank workbook, on which the pane is opened first, needs none of it. */
const understanding = later(() => import('./Understanding'));

/** How long changes are gathered before the workbook is read again, in milliseconds. */
const SETTLE = 250;
/** Quick changes, one after the other, are read at least so often. */
const LATEST = 2000;
/** While a cell is being edited Excel answers nothing; how long to wait before asking again. */
const RETRY = 1500;
/** Other refusals are met again later and later, up to this. */
const LONGEST_RETRY = 60_000;
/** After so long without an answer others have their turn. */
const NO_ANSWER = 90_000;

/** Refusals that asking again does not change. */
const FINAL: readonly WorkbookErrorCode[] = ['TOO_LARGE', 'PROTECTED'];

/**
 * Keeps a true view of the workbook in front: reads it at every sign of a change, never several times at once. Writes
 * nothing of its own accord, for each writing goes onto the user's list of steps to undo or empties it: cells are
 * marked where the user asks for a check, and kept as they should be at what he does in the pane from then on. One job
 * at a time talks to Excel.
 */
export class WorkbookMonitor {
  private state: MonitorState = {
    view: { kind: 'reading' },
    readAt: null,
    stale: false,
    inUse: PROGRAM,
    problem: null,
    remarks: [],
  };
  private readonly listeners = new Set<() => void>();
  private queue: Promise<unknown> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | null = null;
  private watches = false;
  private stopWatching: StopWatching | null = null;
  /** Why it is not watched though it should be, as where the user was editing a cell when that was asked for. */
  private unwatched: WorkbookError | null = null;
  private automatic = true;
  /** When the first of the signs came that wait to be looked at; null if none does. */
  private waitingSince: number | null = null;
  /** One of them said that something was changed. */
  private changed = false;
  /** The user has asked for marks and not taken them off since. */
  private marking = false;
  /** Marks are still to be drawn. */
  private marksDue = false;
  /** Readings in a row that failed. */
  private failures = 0;
  private earlier: FormerForm | null = null;
  private understood: Understanding | null = null;

  /** @param context plans and units of the program, by which work is done unless the workbook has a plan of its own */
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
    this.watches = true;
    await this.refresh();
  }

  /** Ends the watching, also one that is only just beginning. */
  stop(): Promise<void> {
    this.watches = false;
    return this.exclusive(async () => {
      this.unschedule();
      await this.stopWatching?.();
      this.stopWatching = null;
    });
  }

  /** Whether changes are checked by themselves. */
  setAutomatic(automatic: boolean): void {
    this.automatic = automatic;
    if (automatic && this.state.stale) {
      this.changed = true;
      this.schedule(0);
    }
    if (!automatic && this.timer !== null) {
      this.unschedule();
      this.set({ stale: true });
    }
  }

  /** Holds forms against an earlier report from now on; null for none. */
  async compareWith(earlier: FormerForm | null): Promise<void> {
    this.earlier = earlier;
    await this.refresh();
  }

  /** Everything that the pane says about a workbook as read within {@link act}. */
  async look(workbook: RawWorkbook): Promise<WorkbookView> {
    if (isBlank(workbook)) return { kind: 'none', refusal: { code: 'NO_FORM', params: {} } };
    return (await this.understand()).view(workbook, this.state.inUse, this.earlier);
  }

  /** Reads and marks now, as the user asks. Never throws: a failure is in the state. */
  check(): Promise<void> {
    this.marking = true;
    return this.refresh();
  }

  /** Does something to the workbook while nothing else talks to Excel, then looks at it again. */
  async act<T>(work: (port: WorkbookPort) => Promise<T>): Promise<T> {
    try {
      return await this.exclusive(() => work(this.port));
    } finally {
      await this.refresh();
    }
  }

  /** Works by this plan from now on, and at each start with this workbook; null for the program's plans. */
  usePlan(plan: SoundPlan | null): Promise<void> {
    return this.act(async (port) => {
      await port.keepPlan(plan === null ? null : (await this.understand()).valuesOf(plan));
    });
  }

  /** What sheets hold, for a job that needs more than the view. */
  readSheets(wanted: SheetChoice, options?: ReadSheetsOptions): Promise<RawWorkbook> {
    return this.exclusive(() => this.port.readSheets(wanted, options));
  }

  /** Takes our marks off the workbook until the next check. */
  clearMarks(): Promise<void> {
    this.marking = false;
    return this.exclusive(async () => {
      await this.read('all');
      await this.port.mark([]);
    });
  }

  /** Brings a cell to the front; nothing is read again for it. */
  goTo(sheet: string, cell: string): Promise<void> {
    return this.exclusive(() => withinTime(this.port.goTo(sheet, cell), NO_ANSWER));
  }

  /** The workbook's own file, where Excel gives it. */
  fileBytes(): Promise<Uint8Array | null> {
    return this.exclusive(() => this.port.fileBytes());
  }

  /** Opens the bytes of a workbook as a new one beside the one in front. */
  openCopy(bytes: Uint8Array): Promise<void> {
    return this.exclusive(() => this.port.openCopy(bytes));
  }

  /** Begins to watch where that has not been managed yet. */
  private async watch(): Promise<void> {
    if (!this.watches || this.stopWatching !== null) return;
    try {
      this.stopWatching = await this.port.watch((sign) => {
        this.onSign(sign);
      });
      this.unwatched = null;
    } catch (error) {
      this.unwatched = asWorkbookError(error);
    }
  }

  private onSign(sign: ChangeSign): void {
    if (sign === 'changed') this.changed = true;
    if (this.automatic || this.state.view.kind !== 'form') this.schedule(SETTLE);
    else if (sign === 'changed') this.set({ stale: true });
  }

  private schedule(delay: number): void {
    if (this.timer !== null) clearTimeout(this.timer);
    const now = Date.now();
    this.waitingSince ??= now;
    const latest = Math.max(0, this.waitingSince + LATEST - now);
    this.timer = setTimeout(
      () => {
        this.timer = null;
        this.waitingSince = null;
        void this.lookAgain();
      },
      delay > LATEST ? delay : Math.min(delay, latest),
    );
  }

  private unschedule(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.waitingSince = null;
  }

  /** After signs: a selection alone, which may hide a choice from a list, costs no more than a load of the sheet it is on. */
  private lookAgain(): Promise<void> {
    return this.exclusive(async () => {
      const { changed, marksDue } = this;
      this.changed = false;
      const glance = !changed && !marksDue && this.state.problem === null;
      if (glance && !(await withinTime(this.port.hasChanged(), NO_ANSWER).catch(() => true))) return;
      await this.readAndMark('form', marksDue);
    }).catch(() => undefined);
  }

  /** Reads everything, and marks if the user has asked for marks. Never throws. */
  private refresh(): Promise<void> {
    return this.exclusive(() => {
      // What there were signs of is seen with all else.
      this.unschedule();
      this.changed = false;
      return this.readAndMark('all', this.marking);
    }).catch(() => undefined);
  }

  private async readAndMark(scope: ReadScope, marks: boolean): Promise<void> {
    this.marksDue = marks;
    await this.read(scope);
    const { view } = this.state;
    if (!marks || view.kind !== 'form') return;
    try {
      await withinTime(this.port.mark(marksOf(view)), NO_ANSWER);
      this.marksDue = false;
    } catch (error) {
      this.fail(error);
    }
    this.set({ remarks: this.port.remarks() });
  }

  private async read(scope: ReadScope): Promise<void> {
    try {
      // Watched first: what is changed while it is read for the first time is not missed.
      await this.watch();
      const workbook = await withinTime(this.port.read(scope), NO_ANSWER);
      const inUse = isBlank(workbook) ? PROGRAM : await (await this.understand()).planInUse(workbook);
      if (inUse !== this.state.inUse) this.set({ inUse });
      const view = await this.look(workbook);
      this.set({ view, readAt: Date.now(), stale: false, problem: this.unwatched, remarks: this.port.remarks() });
      if (this.unwatched === null) this.failures = 0;
      else this.tryAgain(this.unwatched);
    } catch (error) {
      this.fail(error);
      throw error;
    }
  }

  private async understand(): Promise<Understanding> {
    const { Understanding } = await understanding.get();
    this.understood ??= new Understanding(this.context, (wanted) =>
      withinTime(this.port.readSheets(wanted), NO_ANSWER),
    );
    return this.understood;
  }

  private fail(error: unknown): void {
    const problem = asWorkbookError(error);
    this.set({ problem });
    this.tryAgain(problem);
  }

  private tryAgain(problem: WorkbookError): void {
    if (FINAL.includes(problem.code)) return;
    const patience = problem.code === 'EDITING' ? RETRY : Math.min(LONGEST_RETRY, RETRY * 2 ** this.failures);
    this.failures += 1;
    this.changed = true;
    this.schedule(patience);
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
