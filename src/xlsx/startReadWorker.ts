import type { ReadingContext } from '../core/form/read/readSubmission';
import type { ReadLimits } from './read/ReadLimits';
import type { ReadListener, ReadThread } from './readMany';
import type { ReadReply, ReadRequest } from './readWorker';
import type { IncomingFile } from './receiveFile';

/** Starts `readWorker.ts` in a thread of its own; the bundler makes a separate file of it. */
export function startReadWorker(
  { answered, broke }: ReadListener,
  context: ReadingContext,
  limits: Partial<ReadLimits> = {},
): ReadThread<IncomingFile> {
  const worker = new Worker(new URL('./readWorker.ts', import.meta.url), { type: 'module', name: 'chitieu-read' });
  const send = (request: ReadRequest): void => {
    worker.postMessage(request);
  };
  worker.addEventListener('message', ({ data }: MessageEvent<ReadReply>) => {
    answered(data);
  });
  worker.addEventListener('error', (event: Event) => {
    // A script that could not be fetched is told by an event without words.
    if (!(event instanceof ErrorEvent)) broke('notFetched');
    else broke(/memory|allocation/i.test(event.message) ? 'memory' : 'unknown');
  });
  worker.addEventListener('messageerror', () => {
    broke('unknown');
  });
  send({ context, limits });
  return {
    ask: (file) => {
      send({ file });
    },
    stop: () => {
      worker.terminate();
    },
  };
}
