import type { ReportingUnit } from '../catalogue/Roster';
import type { Submission } from '../submission/Submission';
import type { FileNote } from './ReceivedFile';

/** A form of this plan, period and roster, with the file that it came in. */
export interface AdmittedForm {
  readonly file: string;
  readonly sha256: string | null;
  readonly unit: ReportingUnit;
  readonly notes: readonly FileNote[];
  readonly submission: Submission;
}
