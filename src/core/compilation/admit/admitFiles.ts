import type { RefusedFile } from '../model/CityReport';
import { admitFile } from './admitFile';
import type { AdmittedForm } from '../model/AdmittedForm';
import type { Admission } from '../model/Admission';
import type { ConsolidationInput } from '../model/ConsolidationInput';
import { refusedInOrder } from './refusedInOrder';

/** Looks at each file once: to hold a form against its stamp takes time. */
export function admitFiles(input: ConsolidationInput): Admission {
  const forms: AdmittedForm[] = [];
  const refused: RefusedFile[] = [];
  for (const received of input.files) {
    const admitted = admitFile(received, input);
    if ('form' in admitted) forms.push(admitted.form);
    else refused.push(admitted.refused);
  }
  return { forms, refused: refusedInOrder(refused) };
}
