import type { FindingOf } from '../../validation/Finding';

interface SentForm {
  /** Code. */
  readonly unit: string;
  readonly file: string;
  readonly sha256: string | null;
}

/** Says which form of a unit was not used; the same file received twice is only information. */
export function duplicateFinding(used: SentForm, other: SentForm): FindingOf<'DUPLICATE_SUBMISSION'> {
  const identical = used.sha256 !== null && used.sha256 === other.sha256;
  return {
    code: 'DUPLICATE_SUBMISSION',
    severity: identical ? 'information' : 'warning',
    indicator: null,
    part: null,
    sheet: null,
    cell: null,
    params: { unit: used.unit, used: used.file, other: other.file },
    corrections: [],
  };
}
