import { WorkbookError } from '../../excel/WorkbookError';

/** A part of the pane that is fetched in a quiet moment, or when it is needed if that is sooner. */
export interface Later<T> {
  /** What was fetched; null until then. */
  readonly now: () => T | null;
  /**
   * Fetches it unless it is there. A failure is not remembered: whoever asks again, asks the network again.
   *
   * @throws WorkbookError `NOT_FETCHED` when several tries failed
   */
  readonly get: () => Promise<T>;
}

/** Milliseconds before each further try: a network that blinks is not seen by the user. */
const PAUSES = [300, 1500];

const known: Later<unknown>[] = [];

/** @param fetchPart imports a part of the pane; called again after each failure */
export function later<T>(fetchPart: () => Promise<T>): Later<T> {
  let fetched: { readonly part: T } | null = null;
  let underway: Promise<T> | null = null;
  const tryToFetch = async (pauses: readonly number[]): Promise<T> => {
    try {
      return await fetchPart();
    } catch (error) {
      const [pause, ...rest] = pauses;
      if (pause === undefined) throw new WorkbookError('NOT_FETCHED', String(error));
      await new Promise((resolve) => setTimeout(resolve, pause));
      return tryToFetch(rest);
    }
  };
  const part: Later<T> = {
    now: () => fetched?.part ?? null,
    get: async () => {
      if (fetched !== null) return fetched.part;
      underway ??= tryToFetch(PAUSES);
      try {
        fetched = { part: await underway };
        return fetched.part;
      } finally {
        underway = null;
      }
    },
  };
  known.push(part);
  return part;
}

let announce: () => void = () => undefined;

/** Resolved once a first view stands, of which the other parts take no network away. */
export const firstViewStands = new Promise<void>((resolve) => {
  announce = resolve;
});

/** Told by each view that is shown. */
export function viewStands(): void {
  announce();
}

/**
 * Fetches all parts one after the other, those too that only fetched parts know, so that a network lost later, or a new
 * version put in this one's place, takes nothing from an open pane.
 *
 * @returns whether all are there
 */
export async function fetchAll(): Promise<boolean> {
  let complete = true;
  // Parts that come with a fetched one are added behind it while this runs.
  for (const part of known) {
    try {
      await part.get();
    } catch {
      complete = false;
    }
  }
  return complete;
}
