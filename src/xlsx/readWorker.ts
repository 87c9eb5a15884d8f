import type { ReadingContext } from '../core/form/read/readSubmission';
import type { ReceivedFile } from '../core/compilation/model/ReceivedFile';
import type { ReadLimits } from './read/ReadLimits';
import { receiveFile, type IncomingFile } from './receiveFile';

/** What the worker is asked: first what it must know, then one file at a time. */
export type ReadRequest =
  { readonly context: ReadingContext; readonly limits: Partial<ReadLimits> } | { readonly file: IncomingFile };

/** The answer to a file. */
export type ReadReply = readonly ReceivedFile[];

let known: Extract<ReadRequest, { context: unknown }> | null = null;
/** The file being read; the next one waits for it, so that answers come in order and memory is that of one file. */
let busy: Promise<void> = Promise.resolve();

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  if ('context' in data) {
    known = data;
    return;
  }
  const { file } = data;
  busy = busy.then(async () => {
    if (known === null) return;
    const reply: ReadReply = await receiveFile(file, known.context, known.limits);
    self.postMessage(reply);
  });
});
