/** A file that the pane offers. */
export interface NamedFile {
  readonly name: string;
  readonly type: (typeof MEDIA_TYPES)[keyof typeof MEDIA_TYPES];
  /** Text is written as UTF-8. */
  readonly content: Uint8Array | string;
  /** The same as HTML, to be pasted where the file cannot be saved. */
  readonly html?: string;
}

export const MEDIA_TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json',
  html: 'text/html',
  text: 'text/plain',
  eml: 'message/rfc822',
  zip: 'application/zip',
} as const;
