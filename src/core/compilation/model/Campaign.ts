import type { Catalogue } from '../../catalogue/Catalogue';
import type { Roster } from '../../catalogue/Roster';
import type { Admission } from './Admission';
import type { CityReport } from './CityReport';
import type { Closing, Revision } from './Closing';
import type { ClosingProblem } from './ClosingProblem';
import type { Approvals } from './Approval';
import type { CampaignAnswers } from './CampaignAnswers';
import type { CampaignSettings } from './CampaignSettings';
import type { Changes } from './Change';
import type { EarlierFigures } from './EarlierFigures';
import type { Conflict, ConflictDecision } from './Conflict';
import type { ConflictProblem } from './ConflictRow';
import type { KeptWorkbook } from './KeptWorkbook';
import type { LoggedDecision, LoggedForm } from './FormLog';
import type { LoggedRefusal } from './LoggedRefusal';
import type { NotesProblem } from './NotesReading';
import type { ScoreProblem, ScoreRow } from './ScoreReview';
import type { UnitScore } from './Scoring';
import type { SettingsProblem } from './SettingsProblem';
import type { Tracking } from './Tracking';

/** One compilation with everything that an officer follows it by. */
export interface Campaign {
  readonly settings: CampaignSettings;
  /** The plan as it was issued, before the settings. */
  readonly issued: Catalogue;
  /** Plan and roster as the settings have them. */
  readonly catalogue: Catalogue;
  readonly roster: Roster;
  readonly report: CityReport;
  /** What the units say besides figures; null if the plan asks for figures only. */
  readonly answers: CampaignAnswers | null;
  readonly tracking: Tracking;
  readonly approvals: Approvals;
  /** What this compilation was given; what earlier ones had is in the logs. */
  readonly arrivals: Admission;
  readonly forms: readonly LoggedForm[];
  readonly decisions: readonly LoggedDecision[];
  /** Those that somebody should look at first, then in the roster's order. */
  readonly conflicts: readonly Conflict[];
  /** Every decision about a conflict that was ever taken, the oldest first. */
  readonly choices: readonly ConflictDecision[];
  /** Every file that could not be used, those of earlier compilations among them. */
  readonly refusals: readonly LoggedRefusal[];
  readonly changes: Changes;
  /**
   * How units and conflicts stood in the workbook that is kept, and its changes, which are the same object as the present
   * ones where nothing has changed since; null for the first compilation.
   */
  readonly kept: Pick<KeptWorkbook, 'units' | 'conflicts' | 'changes'> | null;
  /** All closings, the oldest first. */
  readonly closings: readonly Closing[];
  /** What became other after each of them; the last is about the compilation at hand. */
  readonly revisions: readonly Revision[];
  /** Null without a table of points. */
  readonly scores: readonly UnitScore[] | null;
  /** What officers typed on *Thẩm định điểm* about units and rules that are not scored any more. */
  readonly formerScores: readonly ScoreRow[];
  readonly scoreProblems: readonly ScoreProblem[];
  /** What the officer noted beside a conflict, by its id. */
  readonly conflictNotes: ReadonlyMap<string, string>;
  /** The earlier period that shares and filled-in figures go back to; null without one. */
  readonly earlierPeriod: EarlierFigures | null;
  readonly settingsProblems: readonly SettingsProblem[];
  readonly notesProblems: readonly NotesProblem[];
  readonly conflictProblems: readonly ConflictProblem[];
  readonly closingProblems: readonly ClosingProblem[];
}
