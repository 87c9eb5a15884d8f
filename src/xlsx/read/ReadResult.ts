import type { FileRefusal } from '../../core/workbook/FileRefusal';
import type { RawWorkbook } from '../../core/workbook/RawWorkbook';

/** A file either holds a workbook or is refused with its reason. */
export type ReadResult =
  | { readonly ok: true; readonly workbook: RawWorkbook; readonly notes: readonly ReadNote[] }
  | { readonly ok: false; readonly refusal: FileRefusal };

/** What was left aside, so that nothing is passed over in silence. */
export type ReadNote =
  /** The file carries macros; they were not looked at. */
  | { readonly code: 'MACROS_IGNORED' }
  /** Nothing came for so many rows that the rest of the sheet was not read. */
  | { readonly code: 'SHEET_CUT'; readonly sheet: string; readonly row: number };
