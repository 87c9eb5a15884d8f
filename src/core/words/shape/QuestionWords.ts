import type { AwardConcern } from '../../campaign/questions/awardsOf';

/** Captions, prompts and sheets about what a plan asks for besides figures. */
export interface QuestionWords {
  readonly columns: { readonly code: string; readonly question: string; readonly answer: string; readonly row: string };
  readonly note: string;
  readonly required: string;
  readonly prompts: {
    readonly text: (max: number) => string;
    readonly wholeNumber: (min: string, max: string) => string;
    readonly date: (from: string, to: string) => string;
    readonly choice: string;
  };
  readonly errorTitle: string;
  readonly report: QuestionReportWords;
  /** Sheets of the city workbook; captions in the order of their columns. */
  readonly city: {
    readonly answersSheet: string;
    readonly answersTitle: string;
    readonly answersNote: string;
    /** Before the cell into which a word to look for is typed. */
    readonly keyword: string;
    readonly answerColumns: readonly string[];
    /** The mark of what goes into the report. */
    readonly picked: string;
    readonly listSheet: (id: string) => string;
    readonly listNote: (rows: number, units: number) => string;
    readonly listBefore: readonly string[];
    readonly listAfter: readonly string[];
    readonly countsSheet: string;
    readonly countsTitle: string;
    readonly countsNote: string;
    readonly countColumns: readonly string[];
    readonly awardsSheet: string;
    readonly awardsTitle: string;
    readonly awardsNote: string;
    readonly awardColumns: readonly string[];
    readonly concerns: Readonly<Record<AwardConcern, string>>;
  };
}

/** What the Word report says of answers. Numbers come ready written. */
export interface QuestionReportWords {
  readonly answered: (answered: string, expected: string) => string;
  /** For a person to write where no answer was picked. */
  readonly nothingPicked: string;
  readonly answerOf: (unit: string, text: string) => string;
  readonly briefColumns: readonly string[];
  /** A table of numbers, dates, choices: units that answered of those asked. */
  readonly share: (answered: string, expected: string) => string;
  readonly rows: (rows: string, units: string, options: string) => string;
  readonly noRows: string;
  readonly pickRows: string;
  readonly rowColumns: readonly string[];
  readonly secret: string;
  readonly awards: (given: string, proposed: string, units: string) => string;
  readonly formColumns: readonly string[];
  readonly awardGroupColumns: readonly string[];
  /** Why proposals should be looked at again, and of which units. */
  readonly concern: (reason: string, count: string, names: string) => string;
  readonly noConcerns: string;
  readonly groupNote: string;
  readonly groupQuestion: string;
}
