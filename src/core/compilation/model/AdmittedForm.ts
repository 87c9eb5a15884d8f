import type { ReportingUnit } from '../../catalogue/Roster';
import type { Submission } from '../../form/read/Submission';
import type { FormContent } from './FormContent';
import type { StampFit } from './StampFit';
import type { SentTime } from './SentTime';
import type { FileNote } from './ReceivedFile';

/** A form of this plan, period and roster, with the file that it came in. */
export interface AdmittedForm {
  readonly file: string;
  readonly sha256: string | null;
  readonly unit: ReportingUnit;
  readonly notes: readonly FileNote[];
  readonly submission: Submission;
  readonly stamp: StampFit;
  readonly sent: SentTime | null;
  /** When the mail came that it was in, which is not the sender's word; null where nothing says so. */
  readonly received: SentTime | null;
  readonly content: FormContent;
  /** It says another period, and takes part because the officer decided so. */
  readonly foreignPeriod: string | null;
}
