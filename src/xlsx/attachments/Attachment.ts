import type { SentTime } from '../../core/compilation/model/SentTime';
import type { FileRefusal } from '../../core/workbook/FileRefusal';

/** A file inside of another one. */
export type Attachment = {
  /** Its own name, without folders; empty when it has none. */
  readonly name: string;
  /** The folders that it stands in, where there are such. */
  readonly folder?: string;
  /** When the mail came that it was in; left out where nothing says so. */
  readonly received?: SentTime;
  /** A letter, or a sheet or file that stands in one: it counts for a form in it, and is no faulty one where there is none. */
  readonly onlyIfForm?: true;
} & (
  | { readonly bytes: Uint8Array }
  /** Why it cannot be taken out; the others can. */
  | { readonly refusal: FileRefusal }
);
