import type { ReceivedFile } from '../core/compilation/model/ReceivedFile';
import { DEFAULT_LIMITS, type ReadLimits } from './read/ReadLimits';
import { refused } from './receiveFile';

/** A thread that reads files one after the other, in the order in which it is asked. */
export interface ReadThread<File> {
  /** The file's readings go to the listener, sooner or later or never. */
  readonly ask: (file: File) => void;
  /** Ends it at once, whatever it is doing. */
  readonly stop: () => void;
}

/** Who is told what a thread has to say. */
export interface ReadListener {
  readonly answered: (readings: readonly ReceivedFile[]) => void;
  /** It ended by itself, over the file whose answer is due; or it never began, as its script was not to be had. */
  readonly broke: (reason: 'memory' | 'unknown' | 'notFetched') => void;
}

export interface ReadManyOptions<File> {
  /** Called again whenever a thread had to be stopped. */
  readonly startThread: (listener: ReadListener) => ReadThread<File>;
  /** What a file held, as soon as it is known; `place` counts from 0. A file may hold several workbooks. */
  readonly onReceived: (readings: readonly ReceivedFile[], file: File, place: number) => void;
  /** Stops at once; files without an answer stay without one. */
  readonly signal?: AbortSignal;
  /** Time for one file and how many files; the other limits are for the thread to keep. */
  readonly limits?: Partial<Pick<ReadLimits, 'seconds' | 'files'>>;
}

/** The network was lost, or the script is no longer served. */
export class ThreadNotFetched extends Error {
  override readonly name = 'ThreadNotFetched';
}

/** Files that a thread is given before it has answered, so that it never waits for the next one. */
const AHEAD = 2;
/** Milliseconds by which an answer may be late that lay waiting because this thread itself was busy or asleep. */
const GRACE = 500;

/**
 * Reads files in a thread of their own, so that the page or program stays free. A file that takes too long or breaks
 * the thread is refused, and a fresh thread goes on with the next one. Files beyond the limit are refused unread.
 *
 * @returns whether all files were looked at; false when the signal stopped it
 * @throws ThreadNotFetched
 */
export async function readMany<File extends { readonly name: string }>(
  files: readonly File[],
  { signal, ...options }: ReadManyOptions<File>,
): Promise<boolean> {
  const reading = new Reading(files, options);
  const stop = (): void => {
    reading.end(false);
  };
  signal?.addEventListener('abort', stop);
  try {
    if (signal?.aborted === true) return false;
    return await reading.start();
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

class Reading<File extends { readonly name: string }> {
  private readonly limits: Pick<ReadLimits, 'seconds' | 'files'>;
  /** How many files are to be read. */
  private readonly count: number;
  private thread: ReadThread<File> | null = null;
  /** Files that were answered, and those that the thread was asked for. */
  private answered = 0;
  private asked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private settle: (complete: boolean) => void = () => undefined;
  private fail: (error: unknown) => void = () => undefined;

  constructor(
    private readonly files: readonly File[],
    private readonly options: Omit<ReadManyOptions<File>, 'signal'>,
  ) {
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.count = Math.min(files.length, this.limits.files);
  }

  start(): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.settle = resolve;
      this.fail = reject;
      this.guarded(() => {
        this.goOn();
      });
    });
  }

  end(complete: boolean): void {
    clearTimeout(this.timer);
    this.thread?.stop();
    this.thread = null;
    this.settle(complete);
  }

  /** Asks for the next files; ends when there are none. */
  private goOn(): void {
    if (this.answered === this.count) {
      this.passOverRest();
      this.end(true);
      return;
    }
    this.thread ??= this.startThread();
    while (this.asked < this.count && this.asked < this.answered + AHEAD) {
      const file = this.files[this.asked++];
      if (file !== undefined) this.thread.ask(file);
    }
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = setTimeout(() => {
        this.replaceThread({ code: 'TIMEOUT', params: { seconds: this.limits.seconds } });
      }, GRACE);
    }, this.limits.seconds * 1000);
  }

  private startThread(): ReadThread<File> {
    let current = true;
    const thread = this.options.startThread({
      answered: (readings) => {
        if (current) this.take(readings);
      },
      broke: (reason) => {
        if (!current) return;
        if (reason === 'notFetched') {
          // No file is at fault, and a fresh thread would fare no better.
          this.fail(new ThreadNotFetched('the script that reads files was not fetched'));
          this.end(false);
          return;
        }
        this.replaceThread({ code: reason === 'memory' ? 'OUT_OF_MEMORY' : 'READER_FAILED', params: {} });
      },
    });
    return {
      ask: (file) => {
        thread.ask(file);
      },
      stop: () => {
        // Nothing that it says from now on counts.
        current = false;
        thread.stop();
      },
    };
  }

  /** The file whose answer is due is refused; a fresh thread goes on with the next one. */
  private replaceThread(refusal: Parameters<typeof refused>[2]): void {
    this.thread?.stop();
    this.thread = null;
    this.asked = this.answered + 1;
    this.take([refused(this.files[this.answered]?.name ?? '', null, refusal)]);
  }

  private take(readings: readonly ReceivedFile[]): void {
    this.guarded(() => {
      this.give(readings);
      this.goOn();
    });
  }

  private give(readings: readonly ReceivedFile[]): void {
    const place = this.answered++;
    const file = this.files[place];
    if (file !== undefined) this.options.onReceived(readings, file, place);
  }

  private passOverRest(): void {
    for (const { name } of this.files.slice(this.count)) {
      this.give([refused(name, null, { code: 'TOO_MANY_FILES', params: { limit: this.limits.files } })]);
    }
  }

  /** What the caller's own functions throw ends everything and reaches the caller. */
  private guarded(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.fail(error);
      this.end(false);
    }
  }
}
