import type { ReadSubmissionResult } from '../submission/ReadSubmissionResult';

/** A file as it reached the compiler, already read: a form, or the reason why it is none. */
export interface ReceivedFile {
  /** Path or name as the user knows it. */
  readonly file: string;
  readonly sha256: string | null;
  readonly result:
    | ReadSubmissionResult
    | {
        readonly ok: false;
        readonly refusal: { readonly code: string; readonly params: Readonly<Record<string, string | number>> };
      };
}
