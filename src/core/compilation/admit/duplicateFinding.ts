import type { FindingOf } from '../../validation/Finding';

interface SentForm {
  /** Code. */
  readonly unit: string;
  readonly file: string;
  readonly sha256: string | null;
}

/**
 * Says which form of a unit was not used; the same file received twice is only information.
 * @param others all forms of the unit that are not used
 */
export function duplicateFinding(
  used: SentForm,
  other: SentForm,
  others: readonly SentForm[],
): FindingOf<'DUPLICATE_SUBMISSION'> {
  // Of copies under several names the log keeps the first by name.
  const isCopy = (of: SentForm): boolean => of.sha256 !== null && of.sha256 === other.sha256;
  const isRepeated = isCopy(used) || others.some((each) => isCopy(each) && each.file < other.file);
  return {
    code: 'DUPLICATE_SUBMISSION',
    severity: isRepeated ? 'information' : 'warning',
    indicator: null,
    part: null,
    sheet: null,
    cell: null,
    params: { unit: used.unit, used: used.file, other: other.file },
    corrections: [],
  };
}
