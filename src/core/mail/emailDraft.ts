import { utf8ToBytes } from '@noble/hashes/utils';
import { base64 } from '../kernel/base64';
import { boundaryOf } from './boundaryOf';
import { asciiFileName, fileNameParameters } from './fileNameParameters';
import { headerText } from './headerText';
import type { MailAddress } from '../kernel/MailAddress';
import { mailDate } from './mailDate';

/** A mail as it is to lie in the user's mail program, not yet sent. */
export interface EmailDraft {
  /** Left to the mail program if it is not given. */
  readonly from?: MailAddress;
  /** May be empty; the user then fills it in. */
  readonly to: readonly MailAddress[];
  readonly subject: string;
  /** Plain text. */
  readonly text: string;
  readonly attachments: readonly MailAttachment[];
  /** ISO 8601 with its distance from UTC. */
  readonly date: string;
}

export interface MailAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Media type, e.g. that of `.xlsx`. */
  readonly type: string;
}

const MEDIA_TYPE = /^[a-z0-9!#$&^_.+-]+\/[a-z0-9!#$&^_.+-]+$/i;

/**
 * The bytes of an `.eml` file (RFC 5322, MIME) that Outlook and Thunderbird open as a draft ready to send (`X-Unsent`).
 * ASCII throughout, lines of at most 80 columns. Texts cannot bring in headers of their own.
 * @throws RangeError for a date that breaks the format: it comes from the program itself
 */
export function emailDraft(draft: EmailDraft): Uint8Array {
  const { from, to, attachments } = draft;
  const boundary = boundaryOf([draft.date, draft.subject, draft.text]);
  const lines = [
    'X-Unsent: 1',
    `Date: ${mailDate(draft.date)}`,
    ...(from === undefined ? [] : [`From: ${mailbox(from)}`]),
    ...(to.length === 0 ? [] : [`To: ${to.map(mailbox).join(',\r\n ')}`]),
    `Subject: ${headerText(draft.subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed;\r\n boundary="${boundary}"`,
    '',
    `--${boundary}`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...inColumns(base64(utf8ToBytes(draft.text.normalize('NFC').replace(/\r\n?|\n/g, '\r\n')))),
    ...attachments.flatMap((each) => attachmentLines(each, boundary)),
    `--${boundary}--`,
    '',
  ];
  return utf8ToBytes(lines.join('\r\n'));
}

function attachmentLines({ name, bytes, type }: MailAttachment, boundary: string): readonly string[] {
  return [
    `--${boundary}`,
    `Content-Type: ${MEDIA_TYPE.test(type) ? type : 'application/octet-stream'};\r\n name="${asciiFileName(name)}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: attachment;\r\n ${fileNameParameters(name).join(';\r\n ')}`,
    '',
    ...inColumns(base64(bytes)),
  ];
}

function mailbox({ name, address }: MailAddress): string {
  if (name === '') return address;
  const shown = headerText(name);
  // Words of plain letters and digits need no quotes, and encoded words must not have any.
  const isAtoms = /^[A-Za-z0-9 ]+$/.test(shown) || shown.startsWith('=?');
  return `${isAtoms ? shown : `"${shown.replace(/["\\]/g, '\\$&')}"`}\r\n <${address}>`;
}

function inColumns(text: string): readonly string[] {
  return text.match(/.{1,76}/g) ?? [''];
}
