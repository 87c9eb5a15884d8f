/**
 * When a form was sent or came, and what says so. `officer`: the officer wrote it down; `received`: the mail's own trace of
 * its last hop, or Outlook's time of delivery; `mailDate`: the date that its sender's program wrote into the mail;
 * `stamp`: the form's stamp, if that fits; `modified`: when its file was last saved; `recorded`: as an earlier
 * compilation wrote it down.
 */
export interface SentTime {
  /** ISO 8601; a day alone where the officer wrote it down. */
  readonly time: string;
  readonly source: 'officer' | 'received' | 'mailDate' | 'stamp' | 'modified' | 'recorded';
}
