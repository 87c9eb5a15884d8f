import type { ReadSubmissionResult } from '../../form/read/ReadSubmissionResult';

/** Something in a file that was not read. */
export type FileNote =
  | { readonly code: 'MACROS_IGNORED' }
  | { readonly code: 'SHEET_CUT'; readonly sheet: string; readonly row: number }
  /** A sheet that is seen in the program, but has no cells in the file. */
  | { readonly code: 'SHEET_WITHOUT_PART'; readonly sheet: string };

/** A file as it reached the compiler, already read: a form, or the reason why it is none. */
export interface ReceivedFile {
  /** Path or name as the user knows it. */
  readonly file: string;
  readonly sha256: string | null;
  /** What the reader of the file left aside; none when left out. */
  readonly notes?: readonly FileNote[];
  readonly result:
    | ReadSubmissionResult
    | {
        readonly ok: false;
        readonly refusal: { readonly code: string; readonly params: Readonly<Record<string, string | number>> };
      };
}
