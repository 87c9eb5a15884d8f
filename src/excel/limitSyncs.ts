import { WorkbookError } from './WorkbookError';

/** Makes each request of a context fail after so many milliseconds without an answer: Excel may never give one. */
export function limitSyncs(context: Excel.RequestContext, milliseconds: number): void {
  const sync = context.sync.bind(context) as () => Promise<void>;
  context.sync = <T>(passedThrough?: T): Promise<T> => withinTime(sync(), milliseconds).then(() => passedThrough as T);
}

/** What is promised, or an error if it does not come in time. */
export function withinTime<T>(promised: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new WorkbookError('NO_ANSWER', `${String(milliseconds)} ms`));
    }, milliseconds);
    promised.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}
