import type { ArrivalWords } from './ArrivalWords';
import type { ChangeKind } from '../../compilation/model/Change';
import type { Outcome } from '../../compilation/model/CityReport';
import type { DutyState } from '../../compilation/model/Tracking';
import type { RosterColumn } from '../../catalogue/RosterReading';

/** What the pane says while a compilation is followed. Numbers come ready written. */
export interface PaneCampaignWords {
  readonly sections: Readonly<Record<CampaignSection, string>>;
  readonly counted: (word: string, count: string) => string;
  readonly percent: (value: string) => string;
  readonly toCell: string;
  /** The workbook in front is a city workbook: it is compiled on. */
  readonly kept: {
    readonly reading: string;
    readonly period: (period: string) => string;
    readonly teach: string;
    readonly otherPlan: string;
  };
  readonly working: {
    readonly reading: string;
    readonly compiling: string;
    readonly drawing: string;
    readonly stopped: string;
  };
  /** @param changes how many of each kind that there are, as `changeCounts` words them */
  readonly changed: (day: string, changes: string) => string;
  readonly changeCounts: Readonly<Record<ChangeKind, (count: string) => string>>;
  /** What was written is the same as before, but for the officer's entries. */
  readonly unchanged: string;
  /** The officer's entries that were written. */
  readonly recorded: (count: string) => string;
  readonly toChanges: string;
  readonly pending: (count: string) => string;
  readonly arrival: ArrivalWords;
  readonly outcome: {
    readonly signs: Readonly<Record<Outcome, string>>;
    readonly figures: string;
    readonly target: (text: string) => string;
    /** @param distance with its unit: `106,5%`, `+0,37 điểm %` */
    readonly ofTarget: (distance: string) => string;
    readonly units: (part: string, whole: string) => string;
    readonly incomplete: string;
    readonly rates: string;
    readonly rate: (part: string, whole: string, percent: string) => string;
    readonly back: string;
    readonly lines: (count: string) => string;
    readonly noLines: string;
    readonly typed: (text: string) => string;
    readonly blank: string;
    readonly read: (text: string) => string;
    readonly notRead: string;
    readonly place: (file: string, sheet: string, cell: string) => string;
    readonly source: (text: string) => string;
    readonly note: (text: string) => string;
    readonly notWritten: string;
  };
  readonly tracking: {
    readonly signs: Readonly<Record<DutyState, string>>;
    readonly filters: Readonly<Record<UnitFilter, string>>;
    readonly allGroups: string;
    readonly group: string;
    readonly ownPlan: string;
    readonly result: string;
    readonly sentAt: (time: string, source: string) => string;
    readonly file: (name: string) => string;
    readonly versions: (count: string) => string;
    readonly findings: (errors: string, warnings: string) => string;
    readonly moreFindings: (count: string, sheet: string) => string;
    readonly decision: string;
    readonly none: string;
    readonly reason: string;
    readonly reasonHint: string;
    readonly reasonMissing: string;
    readonly save: string;
    readonly saved: string;
    readonly noFormYet: string;
    /** The letters with which duties were answered. */
    readonly letters: { readonly ownPlan: string; readonly result: string };
    readonly notADay: string;
    readonly saveLetter: string;
    /** The register of incoming documents. */
    readonly register: string;
    readonly registerText: string;
    readonly registerHint: string;
    readonly registerRead: string;
    readonly registerRow: (row: string) => string;
    readonly toRow: string;
    /** To the unit's row on *Duyệt báo cáo*. */
    readonly toApproval: string;
  };
  readonly conflicts: {
    readonly none: string;
    readonly open: string;
    readonly settled: string;
    readonly rule: (rule: string) => string;
    readonly applied: string;
    readonly decided: (time: string, reason: string) => string;
    readonly byRule: string;
  };
  readonly remind: {
    readonly needs: string;
    readonly by: string;
    readonly byUnit: string;
    readonly byCluster: string;
    readonly chosen: (chosen: string, all: string) => string;
    readonly all: string;
    readonly noneChosen: string;
    readonly nobody: string;
    readonly withoutAddress: (count: string) => string;
    readonly noAddress: string;
    readonly text: string;
    readonly subject: string;
    readonly opening: string;
    readonly closing: string;
    readonly original: string;
    readonly make: (count: string) => string;
    readonly making: (done: string, all: string) => string;
    readonly show: string;
    readonly draft: string;
    readonly attached: (names: string) => string;
    /** The attachment by itself. */
    readonly attachment: (name: string) => string;
    /** Where neither the drafts nor one of them can be saved. */
    readonly withoutFiles: string;
    readonly withoutFile: string;
    readonly zipName: (plan: string, period: string) => string;
    /** Answers to so many files. */
    readonly reply: (count: string) => string;
    readonly repliesZip: (plan: string, period: string) => string;
  };
  readonly settings: {
    readonly problems: string;
    readonly fine: string;
    readonly open: string;
    readonly notWritten: string;
    readonly scoring: string;
    readonly scoringHint: string;
    readonly chooseScoring: string;
    readonly scoringUsed: (rules: string) => string;
    /** What is wrong with a row of the table of points; 0 for the table as a whole. */
    readonly scoringRow: (row: number, fault: string) => string;
    readonly roster: string;
    readonly rosterHint: string;
    readonly chooseFile: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly look: string;
    readonly understood: (units: string, clusters: string) => string;
    readonly columns: (columns: string) => string;
    readonly columnNames: Readonly<Record<RosterColumn, string>>;
    readonly ignored: (captions: string) => string;
    readonly added: (count: string) => string;
    readonly changed: (count: string) => string;
    readonly removed: (count: string) => string;
    readonly withoutCluster: (count: string) => string;
    readonly withoutEmail: (count: string) => string;
    readonly leftOut: (count: string) => string;
    readonly row: (row: string, problem: string) => string;
    readonly use: string;
    readonly used: (units: string) => string;
    readonly nothing: string;
    readonly notUtf8: string;
  };
  /** The city workbook of an earlier period. */
  readonly earlier: {
    readonly title: string;
    readonly hint: string;
    readonly choose: string;
    readonly reading: string;
    readonly use: string;
    readonly inUse: string;
    readonly remove: string;
    /** The period that is compiled was chosen anew since. */
    readonly tooLate: (period: string) => string;
  };
  readonly report: {
    readonly hint: string;
    /** Nothing stands on *Duyệt báo cáo* yet. */
    readonly notMarked: string;
    readonly toApprovals: string;
    /** Figures beyond a limit that nobody has decided about. */
    readonly openCases: (count: string) => string;
    readonly closing: {
      readonly title: string;
      readonly hint: string;
      readonly by: string;
      readonly close: string;
      readonly confirmTitle: string;
      readonly confirmText: (by: string) => string;
      readonly confirm: string;
      readonly last: (number: string, day: string, by: string) => string;
      readonly same: string;
      readonly differs: (figures: string) => string;
      readonly notWritten: string;
    };
    readonly word: string;
    readonly xlsx: string;
    readonly json: string;
    readonly wordName: (plan: string, period: string) => string;
  };
}

export type CampaignSection = 'files' | 'outcome' | 'tracking' | 'conflicts' | 'remind' | 'settings' | 'report';

export type UnitFilter = 'all' | 'missing' | 'late' | 'withErrors' | 'waiting' | 'returned' | 'accepted';
