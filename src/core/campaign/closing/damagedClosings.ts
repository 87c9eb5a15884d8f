import type { Closing } from '../../compilation/model/Closing';
import type { ClosingProblem } from '../../compilation/model/ClosingProblem';
import { closingHash } from './closingHash';

/** Closings whose figures, as a workbook kept them, are not those that were closed. */
export function damagedClosings(kept: readonly Closing[]): readonly ClosingProblem[] {
  return kept.flatMap((closing): readonly ClosingProblem[] => {
    const { number, hash: expected } = closing;
    const found = closingHash(closing);
    return found === expected ? [] : [{ code: 'CLOSING_CHANGED', number, found, expected }];
  });
}
