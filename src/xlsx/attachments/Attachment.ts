import type { FileRefusal } from '../../core/workbook/FileRefusal';

/** A file inside of another one. */
export type Attachment = {
  /** Its own name, without folders; empty when it has none. */
  readonly name: string;
} & (
  | { readonly bytes: Uint8Array }
  /** Why it cannot be taken out; the others can. */
  | { readonly refusal: FileRefusal }
);
