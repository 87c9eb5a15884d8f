/** What a case answers: plain values, as they stand in a record. */
export type Answer = string | number | boolean | null | readonly Answer[] | { readonly [field: string]: Answer };

/** What a case works with: a blank sheet of its own, deleted after it. */
export interface Scratch {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
}

/**
 * One thing that Excel is documented to do: a call, what it answers or the code of its refusal (one of
 * `Excel.ErrorCodes`), and where that is said. Cases are run on the trial workbook by the tests, and on a real Excel by
 * whoever has one.
 */
export type ConformanceCase = {
  /** Stable: records name it. */
  readonly id: string;
  readonly call: string;
  /** Address of the documentation. */
  readonly source: string;
  readonly run: (scratch: Scratch) => Promise<Answer>;
} & ({ readonly answer: Answer } | { readonly code: string });
