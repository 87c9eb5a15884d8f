import { Pace } from './Pace';

/**
 * Does what pauses between its steps, and lets the page draw and answer wherever it has taken a while.
 * @param signal stops between two steps; its reason is thrown
 */
export async function inSteps<T>(steps: Iterator<void, T>, signal: AbortSignal): Promise<T> {
  const pace = new Pace();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (pace.isDue) await pace.rest();
    signal.throwIfAborted();
  }
}
