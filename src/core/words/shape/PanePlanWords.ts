/** What the dialog *Kế hoạch* says. It is loaded with the dialog, not with the pane. Numbers come ready written. */
export interface PanePlanWords {
  readonly title: string;
  readonly tabs: { readonly use: string; readonly open: string; readonly create: string; readonly read: string };
  /** A plan by its number and date. */
  readonly named: (number: string, date: string) => string;
  readonly facts: (version: string, figures: string, units: string) => string;
  readonly use: {
    readonly heading: string;
    /** Whence the plan in use comes. */
    readonly from: {
      readonly program: string;
      readonly workbook: string;
      readonly city: string;
      readonly damaged: string;
    };
    readonly toProgram: string;
    readonly toProgramDone: string;
  };
  readonly open: {
    readonly teach: string;
    readonly choose: string;
    readonly front: string;
    readonly reading: string;
    /** What the workbook in front is called where a file has its name. */
    readonly frontName: string;
    readonly notAPlanBook: (file: string) => string;
    readonly sound: (file: string) => string;
    /** Nothing is issued or used while there is an error. */
    readonly notSound: (file: string, errors: string) => string;
    readonly problems: string;
    readonly howToMend: string;
    readonly moreProblems: (count: string) => string;
    readonly code: (code: string) => string;
    readonly use: string;
    readonly used: (plan: string) => string;
    /** The plan workbook itself is in front. */
    readonly notHere: string;
  };
  readonly issue: {
    readonly heading: string;
    readonly undecided: (count: string) => string;
    /** Deadlines, decisions and units as the city workbook in front has them. */
    readonly byCity: string;
    readonly one: string;
    readonly all: (count: string) => string;
    readonly making: (done: string, total: string) => string;
    readonly noUnits: string;
    readonly lastResort: string;
  };
  readonly create: {
    readonly teach: string;
    readonly heading: string;
    readonly empty: string;
    readonly same: (plan: string) => string;
    readonly next: (year: string) => string;
    readonly results: string;
    readonly resultsHint: string;
    readonly chooseResults: string;
    readonly resultsFrom: (file: string) => string;
    readonly otherPlan: (file: string) => string;
    readonly noResults: (file: string) => string;
    readonly after: string;
  };
  readonly read: {
    readonly teach: string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly choose: string;
    readonly look: string;
    readonly nothing: string;
    readonly found: (figures: string, asked: string) => string;
    readonly confirmClear: (count: string) => string;
    readonly group: (number: string) => string;
    readonly from: string;
    readonly noName: string;
    readonly noUnit: string;
    readonly take: string;
    readonly decline: string;
    readonly answerFirst: string;
    readonly asRead: (reading: string) => string;
    readonly otherwise: (reading: string) => string;
    readonly more: string;
    readonly less: string;
    readonly later: string;
    readonly passedOver: (count: string) => string;
    readonly seen: string;
    readonly seenHint: string;
    readonly tally: (taken: string, declined: string, unsaid: string) => string;
    readonly unsaidHint: string;
    readonly save: string;
    readonly startOver: string;
  };
  /** Name of a saved plan workbook; the part tells it from others. */
  readonly fileName: (part: string) => string;
  readonly fileParts: {
    readonly empty: string;
    readonly list: string;
    readonly afterResults: (year: string) => string;
  };
}
