import type { Finding } from '../../core/validation/Finding';
import { findingKey } from './findingKey';
import type { ListedFinding } from './listedFindings';

/** Id of the card at a place in the list. */
export function cardId(place: number): string {
  return `finding-${String(place)}`;
}

/** Place of the finding in hand, -1 if it is none of these. */
export function placeOf(listed: readonly ListedFinding[], current: string | null): number {
  return listed.findIndex(({ finding }) => findingKey(finding) === current);
}

/** Takes the next finding in hand, or the one before, and brings its card to the front. */
export function walk(
  listed: readonly ListedFinding[],
  current: string | null,
  by: 1 | -1,
  take: (finding: Finding) => void,
): void {
  const place = placeOf(listed, current);
  const wanted = place < 0 ? (by === 1 ? 0 : listed.length - 1) : place + by;
  const next = Math.min(Math.max(wanted, 0), listed.length - 1);
  const here = listed[next];
  if (!here) return;
  take(here.finding);
  document.getElementById(cardId(next))?.focus();
}
