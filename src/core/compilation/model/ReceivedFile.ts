import type { Catalogue } from '../../catalogue/Catalogue';
import type { Roster } from '../../catalogue/Roster';
import type { SentTime } from './SentTime';
import type { ReadSubmissionResult } from '../../form/read/ReadSubmissionResult';

/** Something in a file that was not read. */
export type FileNote =
  | { readonly code: 'MACROS_IGNORED' }
  | { readonly code: 'SHEET_CUT'; readonly sheet: string; readonly row: number }
  /** A sheet that is seen in the program, but has no cells in the file. */
  | { readonly code: 'SHEET_WITHOUT_PART'; readonly sheet: string }
  /** What people wrote beside the cells of a sheet, or drew over them, is damaged in the file. */
  | { readonly code: 'BESIDE_UNREAD'; readonly sheet: string; readonly of: 'notes' | 'drawing' }
  /** So many of them are beside or over the cells of a sheet that not all were looked at: `left` were not. */
  | { readonly code: 'BESIDE_CUT'; readonly sheet: string; readonly of: 'notes' | 'drawing'; readonly left: number }
  /** The plan that the form carries is not the one that was put there. */
  | { readonly code: 'PLAN_DAMAGED' }
  /** The form carries another plan than the officer's, of the same version. */
  | { readonly code: 'PLAN_DIFFERS' };

/** A file as it reached the compiler, already read: a form, or the reason why it is none. */
export interface ReceivedFile {
  /** Path or name as the user knows it. */
  readonly file: string;
  readonly sha256: string | null;
  /** When the mail came that it was in; left out for a file by itself and where the mail does not say. */
  readonly received?: SentTime;
  /** What the reader of the file left aside; none when left out. */
  readonly notes?: readonly FileNote[];
  /** The plan and units that the form brought with it, where its plan is not known otherwise. */
  readonly carried?: { readonly catalogue: Catalogue; readonly roster: Roster };
  readonly result:
    | ReadSubmissionResult
    | {
        readonly ok: false;
        readonly refusal: { readonly code: string; readonly params: Readonly<Record<string, string | number>> };
      };
}
