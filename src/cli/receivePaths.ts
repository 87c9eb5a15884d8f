import type { ReceivedFile } from '../core/compilation/model/ReceivedFile';
import type { ReadingContext } from '../core/form/read/readSubmission';
import { DEFAULT_LIMITS, type ReadLimits } from '../xlsx/read/ReadLimits';
import { readMany } from '../xlsx/readMany';
import { refused } from '../xlsx/receiveFile';
import { receiveQuickly } from './receiveQuickly';
import { runWithin } from './runWithin';
import { startReadThread } from './startReadThread';

/** A file that is not read at once. */
interface Other {
  readonly name: string;
  /** Its place among all files. */
  readonly place: number;
}

/** Milliseconds within which a small and sound file is read a hundred times over. */
const QUICK = 2000;

/**
 * Reads files as forms. Small and sound workbooks, which nearly all are, are read at once: a thread would cost a tenth
 * of the whole time for nothing. Everything else is read in a thread that is stopped when a file takes too long and
 * dies alone when it takes too much memory; the rest goes on in a fresh one. Whatever is wrong with a file becomes a
 * refusal; nothing is thrown.
 *
 * @param progress told how many files are done, and of how many
 * @returns the readings in the order of the files; a file may hold several
 */
export async function receivePaths(
  paths: readonly string[],
  context: ReadingContext,
  limits: Partial<ReadLimits>,
  progress: (done: number, total: number) => void,
): Promise<readonly ReceivedFile[]> {
  const most = limits.files ?? DEFAULT_LIMITS.files;
  const received: (readonly ReceivedFile[])[] = [];
  const others: Other[] = [];
  let done = 0;
  const take = (readings: readonly ReceivedFile[], place: number): void => {
    received[place] = readings;
    progress(++done, paths.length);
  };
  let quick = true;
  for (const [place, name] of paths.slice(0, most).entries()) {
    const ran: { readonly result: ReceivedFile | null } | null = quick
      ? runWithin(QUICK, () => quickly(name, context, limits))
      : null;
    quick = ran !== null;
    const reading = ran?.result ?? null;
    if (reading === null) others.push({ name, place });
    else take([reading], place);
  }
  await readMany<Other>(others, {
    startThread: (listener) => startReadThread(listener, { context, limits }),
    onReceived: (readings, { place }) => {
      take(readings, place);
    },
    limits,
  });
  for (const [beyond, name] of paths.slice(most).entries()) {
    take([refused(name, null, { code: 'TOO_MANY_FILES', params: { limit: most } })], most + beyond);
  }
  return received.flat();
}

function quickly(name: string, context: ReadingContext, limits: Partial<ReadLimits>): ReceivedFile | null {
  try {
    return receiveQuickly(name, context, limits);
  } catch {
    // The thread finds the same fault, and says it.
    return null;
  }
}
