import { parentPort, workerData } from 'node:worker_threads';
import type { ReadThreadData } from './startReadThread';
import { receivePath } from './receivePath';

/** Reads one file after the other, as it is asked by their paths. */
const { context, limits } = workerData as ReadThreadData;
let busy: Promise<void> = Promise.resolve();

parentPort?.on('message', (path: string) => {
  busy = busy.then(async () => {
    parentPort?.postMessage(await receivePath(path, context, limits));
  });
});
