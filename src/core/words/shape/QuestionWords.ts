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
}
