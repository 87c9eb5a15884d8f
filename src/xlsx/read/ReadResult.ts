import type { FileNote } from '../../core/compilation/model/ReceivedFile';
import type { FileRefusal } from '../../core/workbook/FileRefusal';
import type { RawWorkbook } from '../../core/workbook/RawWorkbook';

/** A file either holds a workbook or is refused with its reason. */
export type ReadResult =
  | { readonly ok: true; readonly workbook: RawWorkbook; readonly notes: readonly FileNote[] }
  | { readonly ok: false; readonly refusal: FileRefusal };
