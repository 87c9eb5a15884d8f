// Without `node:`, by which the bundler would not know it for what starts a file of its own.
import { Worker } from 'worker_threads';
import type { ReceivedFile } from '../core/compilation/model/ReceivedFile';
import type { ReadingContext } from '../core/form/read/readSubmission';
import { DEFAULT_LIMITS, type ReadLimits } from '../xlsx/read/ReadLimits';
import type { ReadListener, ReadThread } from '../xlsx/readMany';

/** What the thread must know before it reads. */
export interface ReadThreadData {
  readonly context: ReadingContext;
  readonly limits: Partial<ReadLimits>;
}

/**
 * Room for young objects, in megabytes, half of what Node.js 20 gives. When memory runs out they are all kept for once, and
 * with the room that Node.js 26 gives them that would be too much: it would end the program, not the thread.
 */
const YOUNG_MEGABYTES = 24;

/** Starts `readThread.ts`; a file is asked for by its path. */
export function startReadThread(
  { answered, broke }: ReadListener,
  workerData: ReadThreadData,
): ReadThread<{ readonly name: string }> {
  const megabytes = workerData.limits.megabytes ?? DEFAULT_LIMITS.megabytes;
  const thread = new Worker(new URL('./readThread.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  thread.on('message', (readings: readonly ReceivedFile[]) => {
    answered(readings);
  });
  thread.on('error', (error: NodeJS.ErrnoException) => {
    broke(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : 'unknown');
  });
  return {
    ask: ({ name }) => {
      thread.postMessage(name);
    },
    stop: () => {
      void thread.terminate();
    },
  };
}
