import type { ReceivedFile } from '../core/consolidation/ReceivedFile';
import type { ReadingContext } from '../core/submission/readSubmission';
import type { ReadLimits } from './read/ReadLimits';
import type { ReadReply, ReadRequest } from './readWorker';
import { refused, type IncomingFile } from './receiveFile';

/** As much of a worker as reading needs. */
export type ReadWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export interface ReadManyOptions {
  /** Starts a thread that runs `readWorker.ts`; called again whenever one had to be stopped. */
  readonly startWorker: () => ReadWorker;
  /** Before a file is looked at; `place` counts from 0. */
  readonly onStart?: (file: IncomingFile, place: number) => void;
  /** What a file held, as soon as it is known. A file that holds several workbooks gives several readings at once. */
  readonly onReceived: (readings: readonly ReceivedFile[], file: IncomingFile, place: number) => void;
  /** Stops at once; files without an answer stay without one. */
  readonly signal?: AbortSignal;
  /** Time for one file. */
  readonly seconds?: number;
  readonly limits?: Partial<ReadLimits>;
}

const DEFAULT_SECONDS = 20;

/**
 * Reads files one after the other in a worker, so that the page stays free. A file that takes too long or breaks the
 * worker is refused, and a fresh worker goes on with the next one.
 *
 * @returns whether all files were looked at; false when the signal stopped it
 */
export async function readMany(
  files: readonly IncomingFile[],
  context: ReadingContext,
  options: ReadManyOptions,
): Promise<boolean> {
  const { signal, onStart, onReceived, seconds = DEFAULT_SECONDS } = options;
  let worker: ReadWorker | null = null;
  try {
    for (const [place, file] of files.entries()) {
      if (signal?.aborted === true) return false;
      onStart?.(file, place);
      worker ??= prepared(options.startWorker(), context, options.limits ?? {});
      const answer = await ask(worker, file, seconds, signal);
      if (answer === 'stopped') return false;
      if (answer === 'timeout' || answer === 'broken') {
        worker.terminate();
        worker = null;
        const refusal =
          answer === 'timeout'
            ? { code: 'TIMEOUT' as const, params: { seconds } }
            : { code: 'READER_FAILED' as const, params: {} };
        onReceived([refused(file.name, null, refusal)], file, place);
      } else onReceived(answer, file, place);
    }
    return true;
  } finally {
    worker?.terminate();
  }
}

function prepared(worker: ReadWorker, context: ReadingContext, limits: Partial<ReadLimits>): ReadWorker {
  worker.postMessage({ context, limits } satisfies ReadRequest);
  return worker;
}

type Answer = ReadReply | 'timeout' | 'broken' | 'stopped';

/** Sends one file and waits for whatever comes first. */
async function ask(
  worker: ReadWorker,
  file: IncomingFile,
  seconds: number,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  // Takes all listeners off at once, so that nothing late reaches the next file.
  const settled = new AbortController();
  const once = { once: true, signal: settled.signal };
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await new Promise<Answer>((resolve) => {
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<ReadReply>) => {
          resolve(data);
        },
        once,
      );
      worker.addEventListener(
        'error',
        () => {
          resolve('broken');
        },
        once,
      );
      worker.addEventListener(
        'messageerror',
        () => {
          resolve('broken');
        },
        once,
      );
      signal?.addEventListener(
        'abort',
        () => {
          resolve('stopped');
        },
        once,
      );
      timer = setTimeout(() => {
        resolve('timeout');
      }, seconds * 1000);
      worker.postMessage({ file } satisfies ReadRequest);
    });
  } finally {
    clearTimeout(timer);
    settled.abort();
  }
}
