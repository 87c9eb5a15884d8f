/** What a program leaves of a form that it opens and saves. */
export interface OtherProgram {
  readonly program: string;
  readonly kept: string;
  readonly changed: string;
  readonly dropped: string;
}

/** The table of other programs in the help; the README's says the same. */
export interface OtherProgramsWords {
  readonly title: string;
  readonly about: string;
  readonly heads: OtherProgram;
  readonly rows: readonly OtherProgram[];
}
