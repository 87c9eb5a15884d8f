import type { AdmittedForm } from './AdmittedForm';
import type { RefusedFile } from './CityReport';

/** The files of a compilation that take part and those that do not. */
export interface Admission {
  readonly forms: readonly AdmittedForm[];
  readonly refused: readonly RefusedFile[];
}
