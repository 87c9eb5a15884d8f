/** When a form was sent, as far as the form tells: by its stamp if that fits, else by when its file was saved. */
export interface SentTime {
  /** ISO 8601. */
  readonly time: string;
  /** `recorded`: as an earlier compilation wrote it down. */
  readonly source: 'stamp' | 'modified' | 'recorded';
}
