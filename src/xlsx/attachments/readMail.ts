import { mailHeader } from './mailHeader';
import type { SentTime } from '../../core/compilation/model/SentTime';
import type { ReadLimits } from '../read/ReadLimits';
import { Refused } from '../read/Refused';
import type { Attachment } from './Attachment';
import { decodeTransfer, transferEncoding } from './decodeTransfer';
import { headerParameter } from './headerParameter';
import { toLatin1 } from './latin1';
import { mailTimeOf } from './mailTimeOf';
import { signedContent } from './signedContent';

const HEADERS =
  /^(received|from|to|subject|date|mime-version|return-path|delivered-to|message-id|content-type|x-[\w-]+)[ \t]*:/im;
/** As far into a file as its headers are looked for. */
const SAMPLE = 2000;
const MAX_DEPTH = 8;

/**
 * The attachments of a saved mail (`.eml`, RFC 5322 and 2045 to 2047), with those of mails inside; also of a mail signed in
 * one piece (`.p7m`), of all mails of a mail folder (`mbox`, RFC 4155) and of a mail as Apple keeps it (`.emlx`). Null if
 * the bytes are none of these.
 */
export function readMail(bytes: Uint8Array, limits: ReadLimits): Attachment[] | null {
  const found: Found = { attachments: [], parts: 0 };
  const signed = signedContent(bytes);
  if (signed !== null) {
    collect(toLatin1(signed), 0, null, found, limits);
    return found.attachments;
  }
  const start = toLatin1(bytes.subarray(0, SAMPLE));
  const isFolder = start.startsWith('From ');
  const line = /^(From [^\r\n]*|\d+[ \t]*)\r?\n/.exec(start)?.[0] ?? '';
  const [first = ''] = start.slice(line.length).split(/\r?\n\r?\n/, 1);
  if (!/^[\w-]+[ \t]*:/.test(first) || !HEADERS.test(first)) return null;
  const text = toLatin1(bytes);
  const mails = isFolder ? mailsIn(text) : [line === '' ? text : appleMail(text, line)];
  for (const mail of mails) collect(mail, 0, null, found, limits);
  return found.attachments;
}

/** What was come upon so far; parts include those that hold no file. */
interface Found {
  readonly attachments: Attachment[];
  parts: number;
}

/** Each mail of a folder begins with a line `From …` behind an empty one. */
function mailsIn(folder: string): string[] {
  return `\n\n${folder}`.split(/\r?\n\r?\nFrom [^\r\n]*\r?\n/).slice(1);
}

/** Behind a line with its length stands the mail, and behind it what Apple's program notes. */
function appleMail(text: string, line: string): string {
  return text.slice(line.length, line.length + Number(line));
}

/**
 * Looks through a part and the parts in it. Letters of `part` stand for single bytes.
 * @param enclosing when the mail came that the part is in: it is the one that reached the office, not one that it encloses
 */
function collect(part: string, depth: number, enclosing: SentTime | null, found: Found, limits: ReadLimits): void {
  if (depth > MAX_DEPTH) throw new Refused('NESTED_TOO_DEEP', { limit: MAX_DEPTH });
  if (++found.parts > limits.entries) throw new Refused('TOO_MANY_ENTRIES', { limit: limits.entries, of: 'container' });
  const gap = /\r?\n\r?\n/.exec(part);
  const head = (gap === null ? part : part.slice(0, gap.index)).replace(/\r?\n[ \t]+/g, ' ');
  const body = gap === null ? '' : part.slice(gap.index + gap[0].length);
  const received = enclosing ?? mailTimeOf(head);
  const type = mailHeader(head, 'content-type');
  const encoding = mailHeader(head, 'content-transfer-encoding');
  const inside = (): string => toLatin1(decodeTransfer(body, encoding));
  const boundary = headerParameter(type, 'boundary');
  if (/^multipart\//i.test(type) && boundary !== '') {
    // The standard lets a multipart have no encoding; some programs give it one all the same.
    const isEncoded = /^(base64|quoted-printable)$/.test(transferEncoding(encoding)) && !body.includes(`--${boundary}`);
    for (const inner of split(isEncoded ? inside() : body, boundary))
      collect(inner, depth + 1, received, found, limits);
    return;
  }
  if (/^message\/(rfc822|global)\b/i.test(type)) {
    collect(inside(), depth + 1, received, found, limits);
    return;
  }
  const disposition = mailHeader(head, 'content-disposition');
  const name = lastStep(headerParameter(disposition, 'filename') || headerParameter(type, 'name'));
  if (/^application\/(x-)?pkcs7-mime\b/i.test(type) || /\.p7m$/i.test(name)) {
    const signed = signedContent(decodeTransfer(body, encoding));
    if (signed !== null) {
      collect(toLatin1(signed), depth + 1, received, found, limits);
      return;
    }
  }
  // The letter itself has no name; an attachment may have lost it.
  if (name === '' && (type === '' || /^text\//i.test(type)) && !/^attachment\b/i.test(disposition)) return;
  found.attachments.push({ name, bytes: decodeTransfer(body, encoding), ...(received === null ? {} : { received }) });
}

function lastStep(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
}

/** The parts between boundary lines, without what comes before the first and after the last. */
function split(body: string, boundary: string): string[] {
  const mark = `\n--${boundary}`;
  const parts: string[] = [];
  const text = `\n${body}`;
  let at = text.indexOf(mark);
  while (at >= 0) {
    const next = text.indexOf(mark, at + mark.length);
    const after = text.slice(at + mark.length, at + mark.length + 2);
    if (after === '--') break;
    const line = text.indexOf('\n', at + mark.length);
    if (line < 0) break;
    parts.push(text.slice(line + 1, next < 0 ? undefined : next));
    at = next;
  }
  return parts;
}
