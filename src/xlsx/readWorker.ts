import type { ReadingContext } from '../core/submission/readSubmission';
import type { ReceivedFile } from '../core/consolidation/ReceivedFile';
import type { ReadLimits } from './read/ReadLimits';
import { receiveFile, type IncomingFile } from './receiveFile';

/** What the worker is asked: first what it must know, then one file at a time. */
export type ReadRequest =
  { readonly context: ReadingContext; readonly limits: Partial<ReadLimits> } | { readonly file: IncomingFile };

/** The answer to a file. */
export type ReadReply = readonly ReceivedFile[];

let known: Extract<ReadRequest, { context: unknown }> | null = null;

self.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  if ('context' in data) known = data;
  else if (known !== null) {
    void receiveFile(data.file, known.context, known.limits).then((reply: ReadReply) => {
      self.postMessage(reply);
    });
  }
});
