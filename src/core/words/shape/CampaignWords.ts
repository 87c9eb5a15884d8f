import type { ReviewColumn } from '../../city/contract/scores/reviewLayout';
import type { ScoreProblem } from '../../compilation/model/ScoreReview';
import type { Imputation } from '../../compilation/model/Imputation';
import type { FormRule } from '../../compilation/model/FormRule';
import type { ConflictWords } from './ConflictWords';
import type { ReplyWords } from './ReplyWords';
import type { ScoringColumn } from '../../city/contract/settings/settingsLayout';
import type { RosterColumn, RosterProblemCode } from '../../catalogue/RosterReading';
import type { CityFigureFrom, Confidence, GroupRule, Office } from '../../catalogue/Catalogue';
import type { ApprovalColumn } from '../../city/contract/approval/approvalLayout';
import type { ApprovalMark, ApprovalProblem } from '../../compilation/model/Approval';
import type { ChangeKind } from '../../compilation/model/Change';
import type { RevisionCauseKind } from '../../compilation/model/Closing';
import type { DutyDocument } from '../../compilation/model/DutyDocument';
import type { Decision, PlanDecision } from '../../compilation/model/OfficerNotes';
import type { ScoringRule } from '../../compilation/model/Scoring';
import type { JudgedDigits, JudgementKey, StrictOn } from '../../compilation/model/Judgement';
import type { Need, ReminderTemplate } from '../../compilation/model/Reminder';
import type { EarlierPeriodProblem } from '../../city/contract/readEarlierPeriod';
import type { RegisterProblem } from '../../compilation/model/RegisterReading';
import type { NotesProblem } from '../../compilation/model/NotesReading';
import type { DutyState } from '../../compilation/model/Tracking';
import type { SentTime } from '../../compilation/model/SentTime';
import type { TrackingColumn } from '../../city/contract/tracking/trackingLayout';
import type { GeneralKey } from '../../city/contract/settings/settingsLayout';
import type {
  SettingsProblemCode,
  SettingsProblemParams,
  SettingsSection,
} from '../../compilation/model/SettingsProblem';

/** Following a compilation: settings, state of sending, changes, reminders, comparison. */
export interface CampaignWords {
  /** Behind a list that is too long for a cell. */
  readonly more: (count: number) => string;
  /** A text that was too long for its cell. */
  readonly textCut: (length: number, most: number) => string;
  /** The city workbook of an earlier period. */
  readonly previous: {
    readonly understood: (period: string, figures: number, units: number) => string;
    readonly problems: Readonly<
      Record<EarlierPeriodProblem, (file: string, found: { readonly plan: string; readonly period: string }) => string>
    >;
  };
  readonly settings: {
    readonly sheet: string;
    readonly title: string;
    readonly intro: (agency: string) => readonly string[];
    readonly sections: Readonly<Record<SettingsSection, string>>;
    readonly general: Readonly<Record<GeneralKey, string>>;
    /** In the place of a setting that an open question decides. */
    readonly asDecided: string;
    readonly office: Readonly<Record<keyof Office, string>>;
    readonly columns: {
      readonly key: string;
      readonly setting: string;
      readonly question: string;
      readonly decision: string;
      readonly value: string;
      readonly indicator: string;
      readonly lead: string;
      readonly leadName: string;
      readonly counts: string;
      readonly reportedBy: string;
      readonly comparedBy: string;
      readonly imputation: string;
      readonly relation: string;
      readonly parameter: string;
      readonly usual: string;
      readonly part: string;
      readonly unitMost: string;
      readonly cityLeast: string;
      readonly cityMost: string;
      readonly confidence: string;
      readonly basis: string;
      readonly rule: string;
      readonly share: string;
    };
    readonly groupRules: Readonly<Record<GroupRule['kind'], string>>;
    readonly judgement: Readonly<Record<JudgementKey, string>>;
    readonly judgedDigits: Readonly<Record<JudgedDigits, string>>;
    readonly strictOn: Readonly<Record<StrictOn, string>>;
    readonly confidences: Readonly<Record<Confidence, string>>;
    /** Basis of limits that stand in the plan. */
    readonly basisOfTarget: string;
    /** Beside a setting, what it is without a decision. */
    readonly usual: (value: string) => string;
    /** In the place of a number of days: no limit. */
    readonly seasonOpen: string;
    readonly counts: Readonly<Record<CityFigureFrom, string>>;
    readonly imputations: Readonly<Record<Imputation, string>>;
    readonly scoring: {
      readonly columns: Readonly<Record<ScoringColumn, string>>;
      readonly rules: Readonly<Record<ScoringRule['kind'], string>>;
    };
    readonly parameters: {
      readonly tolerance: string;
      readonly min: string;
      readonly max: string;
      readonly weight: (figure: string) => string;
    };
    readonly units: Readonly<Record<RosterColumn, string>>;
    readonly yes: string;
    readonly no: string;
    readonly problems: SettingsProblemWords;
    readonly rosterProblems: Readonly<Record<RosterProblemCode, (found: string, hint: string) => string>>;
  };
  /** The plan's numbered indicators. */
  readonly groups: {
    readonly sheet: string;
    readonly title: (count: number) => string;
    readonly intro: string;
    readonly columns: readonly string[];
  };
  readonly tracking: {
    readonly title: string;
    readonly asOf: (asOf: string) => string;
    readonly intro: string;
    readonly columns: Readonly<Record<TrackingColumn, string>>;
    /** The unit names the letter of its plan in its form. */
    readonly planDeclared: (number: string, date: string) => string;
    readonly planStates: Readonly<Record<DutyState, string>>;
    readonly states: Readonly<Record<DutyState, string>>;
    readonly timeSources: Readonly<Record<SentTime['source'], string>>;
    readonly late: {
      readonly inTime: string;
      readonly days: (days: number) => string;
      readonly overdue: (days: number) => string;
      /** It has come, nothing says when. */
      readonly noTime: string;
      /** It has come, nothing says by when it was due. */
      readonly noDeadline: string;
    };
    readonly decisions: Readonly<Record<Decision, string>>;
    readonly planDecisions: Readonly<Record<PlanDecision, string>>;
    readonly prompts: Readonly<
      Record<'decision' | 'chosen' | 'planDecision' | 'planReceived' | 'reportReceived', string>
    >;
    readonly totalsSheet: string;
    readonly totalsTitle: string;
    readonly totals: readonly string[];
    readonly all: string;
    readonly noCluster: (kind: string) => string;
    readonly problems: Readonly<Record<NotesProblem['code'], (found: string) => string>>;
  };
  readonly log: {
    readonly sheet: string;
    readonly title: string;
    readonly intro: string;
    readonly formsTitle: string;
    readonly forms: readonly string[];
    readonly used: string;
    readonly kept: string;
    readonly decisionsTitle: string;
    readonly decisions: readonly string[];
    readonly choicesTitle: string;
    readonly choices: readonly string[];
    /** The officer went back to the rule. */
    readonly byRule: string;
    readonly refusalsTitle: string;
    readonly refusals: readonly string[];
    readonly rules: Readonly<Record<FormRule, string>>;
  };
  readonly conflicts: ConflictWords;
  readonly comparison: {
    readonly sheet: string;
    readonly title: string;
    readonly intro: string;
    readonly sources: string;
    readonly sourceColumns: readonly string[];
    readonly noSources: string;
    readonly relations: string;
    readonly relationColumns: readonly string[];
    readonly noRelations: string;
    readonly outliers: string;
    readonly outliersIntro: string;
    readonly outlierColumns: readonly string[];
    /** Follows the indicator where a slip explains the distance. */
    readonly perhaps: (value: string) => string;
    readonly noOutliers: string;
  };
  readonly scores: {
    readonly sheet: string;
    readonly title: string;
    readonly intro: string;
    readonly columns: readonly string[];
    readonly rulesTitle: string;
    readonly unitsTitle: string;
    readonly number: string;
    /** Captions of what deductions are computed from. */
    readonly basis: readonly string[];
    readonly rules: Readonly<Record<ScoringRule['kind'], string>>;
    /** Captions of the sums of own and verified points, and of the difference. */
    readonly reviewed: readonly string[];
  };
  readonly scoreReview: {
    readonly sheet: string;
    readonly title: string;
    readonly intro: string;
    readonly columns: Readonly<Record<ReviewColumn, string>>;
    readonly formerTitle: string;
    readonly problems: Readonly<
      Record<ScoreProblem['code'], (level: string, found: string, least: string, most: string) => string>
    >;
  };
  readonly charts: {
    readonly sheet: string;
    readonly title: string;
    readonly intro: string;
    readonly columns: readonly string[];
    readonly progress: string;
    readonly percent: string;
    readonly rates: string;
    readonly rate: string;
  };
  readonly replies: ReplyWords;
  /** The register of incoming documents. */
  readonly register: {
    readonly recorded: (letters: number, leftOut: number) => string;
    readonly problems: Readonly<Record<RegisterProblem['code'], (found: string) => string>>;
  };
  readonly reminders: {
    readonly sheet: string;
    readonly title: string;
    readonly intro: (open: number, expected: number, asOf: string) => string;
    readonly nobody: string;
    readonly columns: readonly string[];
    readonly needs: Readonly<Record<Need, string>>;
    readonly template: ReminderTemplate;
    /** For letters that ask for nothing but the unit's own plan. */
    readonly planTemplate: ReminderTemplate;
    readonly salutation: (name: string, units: number) => string;
    /** A last day that is not the plan's own. */
    readonly untilDay: (day: string) => string;
    /** The plan names no day for the period, and the office has not set one yet. */
    readonly untilSaid: string;
    readonly ownPlanMissing: (deadline: string, daysLate: number, withFigures: boolean) => string;
    /** The letter of a report that came without its form, its day in words. */
    readonly resultMissing: (deadline: string, daysLate: number, letter: DutyDocument | null) => string;
    readonly resultEmpty: (file: string, deadline: string, daysLate: number) => string;
    readonly withErrors: (errors: number, warnings: number, file: string) => string;
    readonly returned: (reason: string, day: string) => string;
    /** Empty without attachments: forms to fill, lists of what is to be mended. */
    readonly attached: (forms: number, lists: number) => string;
    /** To a cụm: a workbook with a sheet for each unit that has a form to mend, and so many forms. */
    readonly attachedToMany: (units: number, forms: number) => string;
    readonly correction: {
      readonly sheet: string;
      readonly title: string;
      readonly intro: (plan: string, date: string, period: string) => string;
      readonly units: readonly string[];
      readonly findingsTitle: string;
      readonly findings: readonly string[];
      readonly whole: string;
      readonly none: string;
    };
  };
  /** What the levels say of each report. */
  /** `agency`: the office that compiles, which is the highest level. */
  readonly approval: {
    readonly sheet: string;
    readonly title: string;
    readonly intro: (agency: string) => string;
    readonly columns: (agency: string) => Readonly<Record<ApprovalColumn, string>>;
    readonly marks: Readonly<Record<ApprovalMark, string>>;
    readonly prompt: string;
    readonly formerTitle: string;
    readonly replaced: string;
    readonly problems: Readonly<
      Record<ApprovalProblem['code'], (level: string, found: string, state: string, agency: string) => string>
    >;
  };
  readonly closing: {
    readonly sheet: string;
    readonly title: string;
    readonly intro: string;
    readonly closingsTitle: string;
    readonly closings: readonly string[];
    /** @param until number of the next closing; null for the compilation at hand */
    readonly revisionTitle: (since: number, day: string, until: number | null) => string;
    readonly figures: readonly string[];
    readonly units: readonly string[];
    readonly same: string;
    /** Parts of a sentence; unit and file are empty where there is none. */
    readonly causes: Readonly<Record<RevisionCauseKind, (unit: string, file: string) => string>>;
    readonly damaged: (number: number, expected: string, found: string) => string;
  };
  readonly changes: {
    readonly sheet: string;
    readonly title: string;
    readonly first: string;
    readonly intro: (asOf: string, count: number) => string;
    readonly columns: readonly string[];
    readonly kinds: Readonly<Record<ChangeKind, string>>;
    readonly nothing: string;
  };
}

export interface SettingsProblemContext {
  readonly number: (value: number) => string;
  readonly date: (iso: string) => string;
}

export type SettingsProblemWords = {
  readonly [C in SettingsProblemCode]: (
    params: Readonly<SettingsProblemParams[C]>,
    context: SettingsProblemContext,
  ) => string;
};
