import type { PaneCampaignWords } from './PaneCampaignWords';
import type { PaneCheckWords } from './PaneCheckWords';
import type { PaneSavingWords } from './PaneSavingWords';

/** Everything that the task pane says. Numbers come ready written. */
export interface PaneWords {
  readonly product: string;
  /** The plan that the workbook keeps cannot be used. */
  readonly planDamaged: string;
  /** Nothing is drawn into a *Sổ kế hoạch*, as its lists would go. */
  readonly inPlanBook: string;
  readonly jobs: { readonly form: string; readonly check: string; readonly compile: string };
  readonly strip: {
    readonly reading: string;
    readonly noForm: string;
    readonly planBook: string;
    readonly form: (unit: string, code: string, period: string) => string;
    readonly unknownUnit: string;
    readonly answered: (answered: string, all: string) => string;
    /** Cells of rows in which nothing was entered yet. */
    readonly toFill: (count: string) => string;
    readonly errors: (count: string) => string;
    readonly warnings: (count: string) => string;
    readonly fine: string;
    /** The form was changed after the last check. */
    readonly stale: string;
    /** Checked, stamped, and not changed since. */
    readonly prepared: string;
    readonly changedSincePrepared: string;
    readonly city: (period: string) => string;
    readonly cityReceived: (received: string, expected: string) => string;
    readonly unreadable: string;
  };
  readonly common: {
    readonly cancel: string;
    readonly close: string;
    readonly details: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    /** Leads the keys past a long view. */
    readonly toBar: string;
    readonly fetching: string;
    readonly tryAgain: string;
    /** Loads the pane anew. */
    readonly reopen: string;
    readonly menu: string;
    readonly undo: string;
  };
  readonly form: {
    readonly teach: string;
    readonly plan: string;
    readonly unit: string;
    readonly unitPlaceholder: string;
    /** @param name of a unit as it may be typed, without diacritics */
    readonly unitHint: (name: string, code: string) => string;
    readonly noUnit: string;
    readonly moreUnits: (count: string) => string;
    readonly period: string;
    /** Rows of others' figures are hidden. */
    readonly ownRows: string;
    readonly insert: string;
    readonly inserting: string;
    readonly refresh: string;
    readonly willInsert: (sheets: string) => string;
    /** Same unit and period: figures stay. */
    readonly willRefresh: string;
    /** Another unit or period: the form that is there goes. */
    readonly willReplace: (unit: string, period: string) => string;
    readonly replaceTitle: string;
    readonly replaceText: (sheets: string) => string;
    readonly replaceConfirm: string;
    readonly inserted: (unit: string, period: string) => string;
    readonly refreshed: (kept: string) => string;
    /** Figures typed over formulas of the template are not kept. */
    readonly recomputed: (indicators: string) => string;
    readonly howToUndo: string;
    /** Where sheets that were there have been replaced: to delete the new ones brings nothing back. */
    readonly howToGoBack: string;
    readonly next: string;
    /** It is inserted, and its first cell could not be brought to the front. */
    readonly notAtCell: string;
  };
  readonly check: PaneCheckWords;
  readonly compile: {
    readonly teach: string;
    readonly teachMore: string;
    readonly drop: string;
    readonly chooseFiles: string;
    readonly chooseFolder: string;
    readonly addFiles: string;
    readonly startOver: string;
    readonly period: string;
    readonly reading: (done: string, all: string) => string;
    readonly timeLeft: (seconds: number) => string;
    readonly stop: string;
    readonly stopped: (done: string, all: string) => string;
    readonly ignored: (count: string) => string;
    /** Files that were in the list before. */
    readonly again: (count: string) => string;
    readonly waiting: string;
    readonly fileFine: string;
    readonly fileWarnings: (count: string) => string;
    readonly fileErrors: (count: string) => string;
    readonly fileUnitUnknown: string;
    readonly reportingRate: string;
    readonly rate: (received: string, expected: string, percent: string) => string;
    /** The list of units is known to be incomplete. */
    readonly rosterShort: (listed: string, expected: string) => string;
    readonly groupResults: (count: string) => string;
    readonly figureResults: (count: string) => string;
    readonly lists: {
      readonly files: string;
      readonly faulty: string;
      readonly duplicates: string;
      readonly missing: string;
    };
    readonly code: {
      readonly label: string;
      readonly hint: string;
      readonly fits: (files: string) => string;
      readonly differs: string;
      readonly mistyped: string;
    };
    readonly emptyList: string;
    readonly used: (file: string) => string;
    readonly notUsed: (files: string) => string;
    readonly write: string;
    readonly writing: string;
    readonly replaceTitle: string;
    readonly replaceText: (sheets: string) => string;
    /** The workbook holds a unit's form and no city workbook. */
    readonly besideFormTitle: string;
    readonly besideForm: string;
    readonly replaceConfirm: string;
    readonly besideFormConfirm: string;
    readonly written: (sheet: string) => string;
    readonly download: string;
    readonly downloadReport: string;
    readonly downloadHint: string;
    readonly nothing: string;
  };
  readonly saving: PaneSavingWords;
  /** Following a compilation, in the job *Tổng hợp*. */
  readonly campaign: PaneCampaignWords;
  readonly menu: {
    readonly language: string;
    readonly languages: { readonly auto: string; readonly vi: string; readonly en: string };
    readonly autoCheck: string;
    readonly help: string;
    readonly plan: string;
  };
  readonly problems: {
    readonly title: string;
    readonly EDITING: string;
    readonly PROTECTED: string;
    readonly GONE: string;
    readonly CHANGED: string;
    readonly COPY_DIFFERS: string;
    readonly TOO_LARGE: string;
    readonly BUSY: string;
    readonly NO_ANSWER: string;
    readonly ELSEWHERE: string;
    readonly UNFINISHED: string;
    readonly NOT_FETCHED: string;
    readonly UNKNOWN: string;
    /** What stands in the workbook after `UNFINISHED`. */
    readonly left: {
      readonly unprotected: (sheet: string) => string;
      readonly marks: (sheet: string) => string;
      readonly validations: (sheet: string) => string;
      readonly cells: (sheet: string, cells: string) => string;
      readonly properties: string;
      readonly sheets: string;
    };
    readonly crashedTitle: string;
    readonly crashed: string;
    readonly unsupportedTitle: string;
    readonly unsupported: string;
  };
  /** What went through only in part. */
  readonly remarks: {
    readonly MANUAL_CALCULATION: string;
    readonly MARKS_IMPOSSIBLE: string;
    readonly INPUTS_UNREAD: string;
    readonly LOOKS_REFUSED: string;
    readonly SHEETS_LEFT: string;
    readonly NOT_CALCULATED: string;
  };
  /** In the small window that the ribbon's button opens when it can do nothing else. */
  readonly commands: { readonly failed: string; readonly noForm: string; readonly noErrors: string };
}
