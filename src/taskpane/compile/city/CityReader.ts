import { readIdentity } from '../../../core/form/read/readIdentity';
import type { RawWorkbook } from '../../../core/workbook/RawWorkbook';
import { asWorkbookError, type WorkbookError } from '../../../excel/WorkbookError';
import type { WorkbookMonitor } from '../../state/WorkbookMonitor';
import { officerSheets } from './officerSheets';
import { withSheets } from './withSheets';

/** The city workbook in front, as it was read. */
export interface City {
  readonly workbook: RawWorkbook;
  readonly plan: string | null;
  readonly period: string | null;
}

export interface CityState {
  /** Null while none is in front, or it has not been read yet. */
  readonly city: City | null;
  readonly reading: boolean;
  readonly problem: WorkbookError | null;
}

const NOTHING: CityState = { city: null, reading: false, problem: null };

/**
 * Reads the city workbook in front as a whole once, and at every sign of a change the sheets on which an officer
 * writes: the data is more than one would want to ask Excel for again and again.
 */
export class CityReader {
  private state = NOTHING;
  private readonly listeners = new Set<() => void>();
  private wanted = false;
  private running = false;
  private seen: unknown = null;
  /** What was read is no more what stands there. */
  private isOld = false;

  constructor(private readonly monitor: WorkbookMonitor) {}

  readonly getState = (): CityState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    const stop = this.monitor.subscribe(this.onView);
    this.onView();
    return () => {
      stop();
      this.listeners.delete(listener);
    };
  };

  /** The workbook has been written: it will be read anew as a whole when it is next looked at. */
  outdate(): void {
    if (this.state.city === null) return;
    this.isOld = true;
    this.set({ reading: true });
  }

  /** Has it read anew if nobody has looked at it since. */
  readAgain(): void {
    if (this.isOld) this.look();
  }

  private readonly onView = (): void => {
    const { view } = this.monitor.getState();
    if (view === this.seen) return;
    this.seen = view;
    if (view.kind === 'city') this.look();
    else if (view.kind !== 'reading' && this.state !== NOTHING) this.set(NOTHING);
  };

  /** One reading at a time; what changes meanwhile is read after it. */
  private look(): void {
    this.wanted = true;
    if (!this.running) void this.run();
  }

  private async run(): Promise<void> {
    this.running = true;
    while (this.wanted && this.isCity()) {
      this.wanted = false;
      await this.read();
    }
    this.running = false;
  }

  private async read(): Promise<void> {
    const former = this.renew() ? null : this.state.city;
    if (former === null) this.set({ reading: true });
    try {
      const found = await this.monitor.readSheets(former === null ? 'all' : officerSheets(former.workbook));
      const workbook = former === null ? found : withSheets(former.workbook, found);
      if (this.isOld) {
        // Meanwhile written.
        this.wanted = true;
        return;
      }
      if (this.isCity() && workbook !== former?.workbook) this.set({ city: cityOf(workbook), problem: null });
    } catch (error) {
      // Also where it was written meanwhile.
      this.isOld ||= former === null;
      this.set({ problem: asWorkbookError(error) });
    }
    if (this.state.reading) this.set({ reading: false });
  }

  /** From here on what is read is new. @returns whether what was read before is old */
  private renew(): boolean {
    const wasOld = this.isOld;
    this.isOld = false;
    return wasOld;
  }

  private isCity(): boolean {
    return this.monitor.getState().view.kind === 'city';
  }

  private set(change: Partial<CityState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

function cityOf(workbook: RawWorkbook): City {
  const { plan, period } = readIdentity(workbook);
  return { workbook, plan, period };
}
