import type { ReceivedFile } from '../core/compilation/model/ReceivedFile';
import type { ReadingContext } from '../core/form/read/readSubmission';
import { DEFAULT_LIMITS, type ReadLimits } from '../xlsx/read/ReadLimits';
import { readMany } from '../xlsx/readMany';
import { refused } from '../xlsx/receiveFile';
import { receiveQuickly } from './receiveQuickly';
import { runWithin } from './runWithin';

/** How files are read. */
export interface Receiving {
  readonly context: ReadingContext;
  readonly limits: Partial<ReadLimits>;
  /** Told how many files are done, and of how many. */
  readonly progress: (done: number, total: number) => void;
}

/** A file that is not read at once. */
interface Other {
  readonly name: string;
  /** Its place in the portion. */
  readonly place: number;
}

/** Files that are read under one guard, which takes a thread to watch the time. */
const TOGETHER = 20;
/** Milliseconds within which so many small and sound files are read ten times over. */
const QUICK = 2000;

/**
 * Reads files as forms. Small and sound workbooks, which nearly all are, are read at once: a thread would cost a tenth
 * of the whole time for nothing. Everything else is read in a thread that is stopped when a file takes too long and
 * dies alone when it takes too much memory; the rest goes on in a fresh one. Whatever is wrong with a file becomes a
 * refusal; nothing is thrown.
 *
 * @param portion so many files are read before their readings are handed over; the next ones are read when these were
 *   taken, so that memory is that of one portion
 * @yields the readings of a portion in the order of the files; a file may hold several
 */
export async function* receivePaths(
  paths: readonly string[],
  { context, limits, progress }: Receiving,
  portion: number,
): AsyncGenerator<readonly ReceivedFile[], void, undefined> {
  const most = limits.files ?? DEFAULT_LIMITS.files;
  let done = 0;
  let quick = true;
  for (let start = 0; start < paths.length; start += portion) {
    const received: (readonly ReceivedFile[])[] = [];
    const others: Other[] = [];
    const take = (readings: readonly ReceivedFile[], place: number): void => {
      received[place] = readings;
      progress(++done, paths.length);
    };
    const names = paths.slice(start, Math.max(start, Math.min(start + portion, most)));
    let place = 0;
    while (quick && place < names.length) {
      const readings: (ReceivedFile | null)[] = [];
      const together = names.slice(place, place + TOGETHER);
      const ran = runWithin(QUICK, () => {
        for (const name of together) readings.push(quickly(name, context, limits));
      });
      quick = ran !== null;
      for (const reading of readings) {
        if (reading === null) others.push({ name: names[place] ?? '', place });
        else take([reading], place);
        place++;
      }
    }
    for (; place < names.length; place++) others.push({ name: names[place] ?? '', place });
    for (const name of paths.slice(start + place, start + portion)) {
      take([refused(name, null, { code: 'TOO_MANY_FILES', params: { limit: most } })], place++);
    }
    if (others.length > 0) {
      const { startReadThread } = await import('./startReadThread');
      await readMany<Other>(others, {
        startThread: (listener) => startReadThread(listener, { context, limits }),
        onReceived: (readings, { place }) => {
          take(readings, place);
        },
        limits,
      });
    }
    yield received.flat();
  }
}

function quickly(name: string, context: ReadingContext, limits: Partial<ReadLimits>): ReceivedFile | null {
  try {
    return receiveQuickly(name, context, limits);
  } catch {
    // The thread finds the same fault, and says it.
    return null;
  }
}
