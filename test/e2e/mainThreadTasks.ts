import type { Browser, Frame, Page } from 'playwright-core';

/** Names of the marks that bound what is measured. */
const BEGIN = 'measure-begin';
const END = 'measure-end';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds: when, how long, and how long on the processor. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/**
 * What a page's main thread does until its frame sets the mark `END`.
 *
 * @param work sets the mark `BEGIN` in a frame and has the other one set
 * @returns time on the processor of each task between the marks, in milliseconds: unlike the time by the clock it does
 *   not grow with what else the machine has to do
 */
export async function mainThreadTasks(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<readonly number[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing'] });
  await work();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const mark = (name: string): TraceEvent => {
    const found = trace.traceEvents.find((event) => event.name === name);
    if (found === undefined) throw new Error(`no mark ${name}`);
    return found;
  };
  const [begin, end] = [mark(BEGIN), mark(END)];
  return (
    trace.traceEvents
      .filter(
        ({ name, ph, pid, tid }) => name.endsWith('::RunTask') && ph === 'X' && pid === end.pid && tid === end.tid,
      )
      .filter(({ ts, dur = 0 }) => ts + dur >= begin.ts && ts <= end.ts)
      // Left out where it is nothing.
      .map(({ tdur = 0 }) => tdur / 1000)
  );
}

/** Marks now as the beginning and, as the end, the moment when the frame's progress bar has come and gone. */
export async function markWhileProgressShows(frame: Frame): Promise<void> {
  await frame.evaluate(
    ({ begin, end }) => {
      performance.mark(begin);
      let shown = false;
      const observer = new MutationObserver(() => {
        const isThere = document.querySelector('[role=progressbar]') !== null;
        if (shown && !isThere) {
          performance.mark(end);
          observer.disconnect();
        }
        shown = isThere;
      });
      observer.observe(document.body, { childList: true, subtree: true });
    },
    { begin: BEGIN, end: END },
  );
}
