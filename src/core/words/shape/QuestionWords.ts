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
  /** Sheets of the city workbook; captions in the order of their columns. */
  readonly city: {
    readonly answersSheet: string;
    readonly answersTitle: string;
    readonly answersNote: string;
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
