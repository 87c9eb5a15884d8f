import type { FileNote } from '../../core/compilation/model/ReceivedFile';
import type { FileRefusal } from '../../core/workbook/FileRefusal';
import type { RawWorkbook } from '../../core/workbook/RawWorkbook';

/** A workbook, and what of its file was left aside. */
export interface WorkbookRead {
  readonly workbook: RawWorkbook;
  readonly notes: readonly FileNote[];
}

/** A file either holds a workbook or is refused with its reason. */
export type ReadResult = ({ readonly ok: true } & WorkbookRead) | { readonly ok: false; readonly refusal: FileRefusal };
