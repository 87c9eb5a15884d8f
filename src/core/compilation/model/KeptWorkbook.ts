import type { ApprovalReading } from './ApprovalRow';
import type { Changes } from './Change';
import type { Closing } from './Closing';
import type { LoggedDecision, LoggedForm } from './FormLog';
import type { FileFinding } from './CityReport';
import type { ConflictDecision } from './Conflict';
import type { ConflictRow } from './ConflictRow';
import type { CampaignAnswers } from './CampaignAnswers';
import type { EarlierFigures } from './EarlierFigures';
import type { LoggedRefusal } from './LoggedRefusal';
import type { DataLine } from './DataLine';
import type { ScoreRow } from './ScoreReview';
import type { NotesReading } from './NotesReading';
import type { DutyState } from './Tracking';
import type { SentTime } from './SentTime';

/** What a city workbook says of the compilation that it came from. */
export interface KeptWorkbook {
  /** City figures by indicator; an indicator is missing if its formula's result was not stored. */
  readonly figures: ReadonlyMap<string, number | null>;
  readonly units: ReadonlyMap<string, KeptUnit>;
  readonly forms: readonly LoggedForm[];
  readonly decisions: readonly LoggedDecision[];
  readonly ownPlanSent: ReadonlyMap<string, SentTime>;
  readonly notes: NotesReading;
  readonly approvals: ApprovalReading;
  readonly scores: readonly ScoreRow[];
  readonly changes: Changes;
  readonly closings: readonly Closing[];
  /** Lines of *Số liệu* by unit. */
  readonly lines: ReadonlyMap<string, readonly DataLine[]>;
  readonly findings: readonly FileFinding[];
  readonly conflicts: readonly ConflictRow[];
  readonly choices: readonly ConflictDecision[];
  readonly refusals: readonly LoggedRefusal[];
  readonly answers: CampaignAnswers | null;
  readonly earlierPeriod: EarlierFigures | null;
}

export interface KeptUnit {
  /** Null if the sheet says none that is known. */
  readonly state: DutyState | null;
  readonly file: string | null;
  readonly sha256: string | null;
}
