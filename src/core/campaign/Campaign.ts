import type { Catalogue } from '../catalogue/Catalogue';
import type { Roster } from '../catalogue/Roster';
import type { CityReport } from '../report/CityReport';
import type { CampaignSettings } from './CampaignSettings';
import type { Changes } from './Change';
import type { LoggedDecision, LoggedForm } from './FormLog';
import type { NotesProblem } from './readOfficerNotes';
import type { UnitScore } from './Scoring';
import type { SettingsProblem } from './SettingsProblem';
import type { Tracking } from './Tracking';

/** One compilation with everything that an officer follows it by. */
export interface Campaign {
  readonly settings: CampaignSettings;
  /** Plan and roster as the settings have them. */
  readonly catalogue: Catalogue;
  readonly roster: Roster;
  readonly report: CityReport;
  readonly tracking: Tracking;
  readonly forms: readonly LoggedForm[];
  readonly decisions: readonly LoggedDecision[];
  readonly changes: Changes;
  /** Null without a table of points. */
  readonly scores: readonly UnitScore[] | null;
  readonly settingsProblems: readonly SettingsProblem[];
  readonly notesProblems: readonly NotesProblem[];
}
