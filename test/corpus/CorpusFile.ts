import type { Program } from '../support/describeWith';

/**
 * What the form says that reaches the city: figures by their id (a ratio computed from its parts), `-`, `…`, `?` for a
 * cell that cannot be read, `!` for a number held back by an error; notes as `18.1 note`. Blank and out of scope are
 * left out.
 */
export type Figures = Readonly<Record<string, number | string>>;

/** What a file must come to. */
export type Outcome =
  | {
      readonly reads: Figures;
      /** Codes of findings that must be among those said. */
      readonly says?: readonly string[];
    }
  /** It is a form, but of which unit is for a person to say: codes of those that are proposed. */
  | { readonly proposes: readonly string[]; readonly code: string }
  | { readonly refuses: string };

/** A file that somebody may send. It is made anew for each run, from scripts and programs. */
export interface CorpusFile {
  /** The program that made it, or `by hand` where its bytes are arranged here. */
  readonly maker: string;
  /** What is special about it. */
  readonly what: string;
  /** Name under which it comes; `form.xlsx` when left out. */
  readonly name?: string;
  readonly needs?: readonly Program[];
  readonly make: () => Uint8Array | Promise<Uint8Array>;
  /** Several where the file holds several, in its order. */
  readonly comesTo: Outcome | readonly Outcome[];
  /** Why it does not come to that yet. When it does, the run fails, so that this is taken out. */
  readonly failsBecause?: string;
}
