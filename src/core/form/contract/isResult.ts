import type { RowPart } from './cellNames';
import type { EntryPart } from './EntryPart';

/** True for what reports a figure; the unit's own plan and last year's figure only stand beside it. */
export function isResult<P extends EntryPart | null>(part: P): part is P & (RowPart | null) {
  return part !== 'plan' && part !== 'lastYear';
}
