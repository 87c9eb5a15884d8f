import type { Season } from '../../compilation/model/Season';
import { daysBetween } from '../../kernel/daysBetween';

/**
 * Whether a duty that has not come is in its season of urging.
 * @param last last day that is in time, ISO date
 * @param asOf ISO date
 */
export function isUrged({ before, after }: Season, last: string, asOf: string): boolean {
  const days = daysBetween(last, asOf);
  return (before === null || days >= -before) && (after === null || days <= after);
}
