import { WorkbookError } from '../../excel/WorkbookError';
import { fetchPart } from '../../site/fetchPart';
import { messageOf } from '../../core/kernel/messageOf';

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

const known: Later<unknown>[] = [];

/** @param request imports a part of the pane; called again after each failure */
export function later<T>(request: () => Promise<T>): Later<T> {
  let fetched: { readonly part: T } | null = null;
  let underway: Promise<T> | null = null;
  const fetchOrSay = (): Promise<T> =>
    fetchPart(request).catch((error: unknown) => {
      throw new WorkbookError('NOT_FETCHED', messageOf(error));
    });
  const part: Later<T> = {
    now: () => fetched?.part ?? null,
    get: async () => {
      if (fetched !== null) return fetched.part;
      underway ??= fetchOrSay();
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
