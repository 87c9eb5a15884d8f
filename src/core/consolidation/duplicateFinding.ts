import type { FindingOf } from '../validation/Finding';
import type { AdmittedForm } from './AdmittedForm';

/** Says which form of a unit was not used; the same file received twice is only information. */
export function duplicateFinding(used: AdmittedForm, other: AdmittedForm): FindingOf<'DUPLICATE_SUBMISSION'> {
  const identical = used.sha256 !== null && used.sha256 === other.sha256;
  return {
    code: 'DUPLICATE_SUBMISSION',
    severity: identical ? 'information' : 'warning',
    indicator: null,
    part: null,
    sheet: null,
    cell: null,
    params: { unit: used.unit.code, used: used.file, other: other.file },
    corrections: [],
  };
}
