import { useEffect, useState } from 'react';
import type { Later } from './later';

export interface Fetching<T extends object> {
  /** What was fetched; of another part that was shown before while this one is on its way; null if there is none. */
  readonly fetched: T | null;
  /** Asks the network again; null unless it gave nothing. */
  readonly retry: (() => void) | null;
}

/** Fetches a part of the pane for as long as somebody shows it. */
export function useLater<T extends object>(part: Later<T>): Fetching<T> {
  const [fetched, setFetched] = useState(part.now);
  const [failed, setFailed] = useState(false);
  const now = part.now();
  if (now !== null && now !== fetched) setFetched(now);
  useEffect(() => {
    if (now !== null || failed) return;
    let isWanted = true;
    part.get().then(
      (got) => {
        if (isWanted) setFetched(got);
      },
      () => {
        if (isWanted) setFailed(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [part, now, failed]);
  const retry = (): void => {
    setFailed(false);
  };
  return { fetched: now ?? fetched, retry: failed && now === null ? retry : null };
}
