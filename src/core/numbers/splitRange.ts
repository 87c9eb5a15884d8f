import { DASH } from '../kernel/dash';
import { foldText } from '../kernel/foldText';

const SEPARATOR = new RegExp(`^\\s*(?:->|→|[${DASH}~÷…]|\\.{3}|(?:den|toi|to)(?![a-z]))\\s*`);

export interface RangeParts {
  /** What stands between the first number and the separator, e.g. `tỷ USD`. */
  readonly unit: string;
  /** The second number with what follows. */
  readonly second: string;
  /** There are spaces about the separator. */
  readonly spaced: boolean;
}

/** Splits what stands behind the first of two numbers (` tỷ USD – 4,3 tỷ USD`) at the separator of a range, if any. */
export function splitRange(behind: string): RangeParts | null {
  const folded = foldText(behind);
  for (let at = 0; at < folded.length && !/\d/.test(folded.charAt(at)); at += 1) {
    const separator = SEPARATOR.exec(folded.slice(at))?.[0];
    if (separator === undefined || /[a-z]/.test(folded.charAt(at - 1))) continue;
    const second = behind.slice(at + separator.length);
    return /^[\d.,]/.test(second)
      ? { unit: behind.slice(0, at).trim(), second, spaced: /^\s|\s$/.test(separator) }
      : null;
  }
  return null;
}
