/** Starts `readWorker.ts` in a thread of its own; the bundler makes a separate file of it. */
export function startReadWorker(): Worker {
  return new Worker(new URL('./readWorker.ts', import.meta.url), { type: 'module', name: 'chitieu-read' });
}
