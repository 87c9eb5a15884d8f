/** A file inside of another one. */
export interface Attachment {
  /** Its own name, without folders; empty when it has none. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
