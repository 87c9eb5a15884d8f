import { baseName } from '../../core/kernel/baseName';
import { mailHeader } from './mailHeader';
import type { SentTime } from '../../core/compilation/model/SentTime';
import type { FileRefusal } from '../../core/workbook/FileRefusal';
import type { ReadLimits } from '../read/ReadLimits';
import { Refused } from '../read/Refused';
import type { Attachment } from './Attachment';
import { calendarFiles, isCalendar } from './calendarFiles';
import { decodeMailWords } from './decodeMailWords';
import { decodeTransfer, transferEncoding } from './decodeTransfer';
import { encodedWorkbook } from './encodedWorkbook';
import { filesInLinks } from './filesInLinks';
import { filesInText, holdsBlock } from './filesInText';
import { headerParameter } from './headerParameter';
import { fromLatin1, toLatin1 } from './latin1';
import { isMail } from './isMail';
import { linked } from './linked';
import { linksToFiles } from './linksToFiles';
import { macFile } from './macFile';
import { firstBoundary, mailStretches, type MailStretch } from './mailStretches';
import { mailTimeOf } from './mailTimeOf';
import { nameInAddress } from './nameInAddress';
import { signedContent } from './signedContent';
import { withoutPrefix } from '../read/withoutPrefix';

/** As far into a file as its headers are looked for. */
const SAMPLE = 2000;
const PAGE_SAMPLE = 20_000;
/** How deep parts may stand in parts: a mail that is forwarded takes two of these steps. */
const MAX_DEPTH = 16;
const CR = 0x0d;
const LF = 0x0a;
/** A boundary, with a part behind it that says what it is. */
const PARTS_WITHOUT_HEAD = /^--(\S{1,70})[ \t]*\r?\n(?:Content-[\w-]+|MIME-Version)[ \t]*:/im;
/** The line behind the header lines. One of blanks is of a folded line where another follows (RFC 5322, 4.2), else the end. */
const GAP = /^\r?\n|\r?\n(?:\r?\n|[ \t]+\r?\n(?![\w-]+[ \t]*:|[ \t]))/;
const BEHIND = /\S/;
/** The end of a line behind which none of a header stands. */
const NO_HEADER = /\r?\n(?![\w-]+[ \t]*:|[ \t\r\n])/;
const IS_PAGE = /^\s*<(?:!doctype html|html|head|body|div|a)\b/i;
/** A text that begins with a file. */
const BEGINS_WITH_FILE = /^(?:begin(?:-base64)? [0-7]{3,4} \S|=ybegin )/;

/**
 * The attachments of a saved mail (`.eml`, RFC 5322 and 2045 to 2047), with those of mails inside; also of a mail signed in
 * one piece (`.p7m`), of all mails of a mail folder (`mbox`, RFC 4155) and of a mail as Apple keeps it (`.emlx`), and what a
 * calendar or a page brings along. Null if the bytes are none of these. Of a mail without a file that may hold a form, links to
 * places where people put files stand for them.
 */
export function readMail(
  bytes: Uint8Array,
  limits: ReadLimits,
  mayHoldForm: (attachment: Attachment) => boolean,
): Attachment[] | null {
  const found: Found = { attachments: [], links: new Map(), parts: 0, isTooDeep: false };
  const signed = signedContent(bytes);
  if (signed !== null) {
    const inside = toLatin1(signed);
    // A file by itself may be signed as well as a mail.
    if (isMail(inside)) collectMails([inside], found, limits, mayHoldForm);
    else found.attachments.push({ name: '', bytes: signed });
    return found.attachments;
  }
  const plain = withoutMark(plainText(bytes));
  const start = toLatin1(plain.subarray(0, SAMPLE));
  const isFolder = start.startsWith('From ');
  const line = /^(From [^\r\n]*\r?\n(?:>From [^\r\n]*\r?\n)*(?:\r?\n)*|\d+[ \t]*\r?\n)/.exec(start)?.[0] ?? '';
  if (BEGINS_WITH_FILE.test(start)) return filesInText(toLatin1(plain));
  if (isCalendar(start)) return filesOfCalendar(toLatin1(plain));
  if (IS_PAGE.test(start)) return orNone(filesInPage(toLatin1(plain)));
  if (!isMail(start.slice(line.length))) return inOtherText(plain, found, limits, mayHoldForm);
  const text = toLatin1(plain);
  const mails = isFolder ? mailsIn(text) : [line === '' ? text : appleMail(text, line)];
  collectMails(mails, found, limits, mayHoldForm);
  if (found.attachments.length === 0 && isSheetAsPage(text)) throw new Refused('WEB_PAGE');
  return found.attachments;
}

/** The files of a mail behind lines that are none of it, or of one whose first lines were lost; null for any other text. */
function inOtherText(
  plain: Uint8Array,
  found: Found,
  limits: ReadLimits,
  mayHoldForm: (attachment: Attachment) => boolean,
): Attachment[] | null {
  const start = toLatin1(plain.subarray(0, PAGE_SAMPLE));
  // A file may stand behind others, however long.
  if (!PARTS_WITHOUT_HEAD.test(start) && !holdsBlock(toLatin1(plain))) return null;
  // One file that a form on the web sends as it stands is found without its lines.
  if (withoutPrefix(plain) !== null) return null;
  // An empty line in front: it is the letter of a mail.
  collectMails([`\n${toLatin1(plain)}`], found, limits, mayHoldForm);
  return orNone(found.attachments);
}

function collectMails(
  mails: readonly string[],
  found: Found,
  limits: ReadLimits,
  mayHoldForm: (attachment: Attachment) => boolean,
): void {
  for (const mail of mails) {
    const before = found.attachments.length;
    const refusal = refusalOf(mail, found, limits);
    if (refusal !== null) {
      // One mail of a folder keeps no others from being read.
      if (mails.length === 1) throw new Refused(refusal.code, refusal.params);
      found.attachments.push({ name: nameOf(mail), refusal });
    }
    // All that came is looked into for this: only where there is something to put in its place.
    if (found.links.size === 0) continue;
    if (!found.attachments.slice(before).some(mayHoldForm)) found.attachments.push(...found.links.values());
    found.links.clear();
  }
}

/** Looks through a mail; why it cannot be read, if it cannot. What stands too deep in it keeps the rest from nothing. */
function refusalOf(mail: string, found: Found, limits: ReadLimits): FileRefusal | null {
  const before = found.attachments.length;
  found.isTooDeep = false;
  try {
    collect(mail, 0, null, found, limits);
  } catch (error) {
    if (!(error instanceof Refused) || error.refusal.code === 'TOO_MANY_ENTRIES') throw error;
    return error.refusal;
  }
  if (!isTooDeep(found)) return null;
  if (found.attachments.length === before) return TOO_DEEP;
  found.attachments.push({ name: '', refusal: TOO_DEEP });
  return null;
}

/** Asked anew, as looking through a mail may have changed it. */
const isTooDeep = (found: Found): boolean => found.isTooDeep;

const TOO_DEEP = { code: 'NESTED_TOO_DEEP', params: { limit: MAX_DEPTH } } as const;

/** What a mail is called by its subject, as programs do that save it. */
function nameOf(mail: string): string {
  const head = unfolded(mail.slice(0, SAMPLE).split(/\r?\n\r?\n/, 1)[0] ?? '');
  const subject = decodeMailWords(mailHeader(head, 'subject')).replace(/[/\\]/g, '-').trim();
  return subject === '' ? '' : `${subject}.eml`;
}

/** What a calendar by itself attaches. */
function filesOfCalendar(text: string): Attachment[] {
  const files = calendarFiles(text);
  if (files.length === 0) throw new Refused('NOT_A_WORKBOOK', { kind: 'calendar' });
  return files;
}

/** What a page brings along in its links, or in its programs. */
const filesInPage = (page: string): Attachment[] => [...filesInLinks(page), ...filesInText(page)];

/** A page that brings no workbook along is none of these. */
const orNone = (files: Attachment[]): Attachment[] | null => (files.length === 0 ? null : files);

/** What programs that save a text put before it or make of it: a mark of its encoding, empty lines, other ends of lines. */
function plainText(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    const wide = new TextDecoder(first === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
    return plainText(new TextEncoder().encode(wide));
  }
  const order = orderOfWide(bytes);
  if (order !== null) return new TextEncoder().encode(new TextDecoder(order).decode(bytes));
  let start = first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  while (bytes[start] === CR || bytes[start] === LF) start++;
  const rest = bytes.subarray(start);
  const sample = rest.subarray(0, SAMPLE);
  if (sample.includes(CR) && !sample.includes(LF)) return rest.map((byte) => (byte === CR ? LF : byte));
  // A program took the CR of an end of a line for a letter and put another one there.
  return toLatin1(sample).includes('\r\r\n') ? fromLatin1(toLatin1(rest).replace(/\r\r\n/g, '\r\n')) : rest;
}

/** How a text is written whose letters are two bytes each and which does not say so; null for any other. */
function orderOfWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = toLatin1(bytes.subarray(0, 12));
  if (/^(?:[ -~\r\n]\0){6}$/.test(start)) return 'utf-16le';
  return /^(?:\0[ -~\r\n]){6}$/.test(start) ? 'utf-16be' : null;
}

/** What stands before the line by which a mail of a folder begins, where a program took it for a line of a letter. */
function withoutMark(text: Uint8Array): Uint8Array {
  return toLatin1(text.subarray(0, 6)) === '>From ' ? text.subarray(1) : text;
}

/** Excel's “Single File Web Page” (.mht) is made like a mail. */
function isSheetAsPage(text: string): boolean {
  return text
    .slice(0, PAGE_SAMPLE)
    .replace(/=\r?\n/g, '')
    .includes('urn:schemas-microsoft-com:office:excel');
}

/** What was come upon so far; parts include those that hold no file. */
interface Found {
  readonly attachments: Attachment[];
  /** Files that the letters of the mail only lead to, by their links: a mail often has its letter as a text and as a page. */
  readonly links: Map<string, Attachment>;
  parts: number;
  /** Parts of the mail stand deeper than is looked. */
  isTooDeep: boolean;
}

/**
 * The line `From …` by which a mail of a folder begins: behind an empty line or, where a program left that out, with the
 * time that belongs in it.
 */
const BEGINS =
  /(?:\r?\n\r?\nFrom [^\r\n]*|\r?\nFrom \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} +\d{1,2} \d\d:\d\d[^\r\n]*)\r?\n(?:>From [^\r\n]*\r?\n)*(?:\r?\n)*(?=[\w-]+[ \t]*:)/g;

/** The mails of a folder. A sentence of a letter may begin with `From` too: then no header lines of a mail follow. */
function mailsIn(folder: string): string[] {
  const text = `\n\n${folder}`;
  const beginnings = [...text.matchAll(BEGINS)].filter(
    ({ 0: line, index }, place) => place === 0 || isMail(text.slice(index + line.length, index + line.length + SAMPLE)),
  );
  return beginnings.map(({ 0: line, index }, place) => text.slice(index + line.length, beginnings[place + 1]?.index));
}

/**
 * Behind a line with its length stands the mail, and behind it what Apple's program notes. On the way ends of lines may have
 * been changed, by which the length is no longer true.
 */
function appleMail(text: string, line: string): string {
  const end = line.length + Number(line);
  const isTrue = end === text.length || text.startsWith('<?xml', end);
  const notes = isTrue ? end : text.lastIndexOf('<?xml');
  return text.slice(line.length, notes > line.length ? notes : undefined);
}

/**
 * Looks through a part and the parts in it. Letters of `part` stand for single bytes.
 * @param enclosing when the mail came that the part is in: it is the one that reached the office, not one that it encloses
 */
function collect(
  part: string,
  depth: number,
  enclosing: SentTime | null,
  found: Found,
  limits: ReadLimits,
  usualType = '',
): void {
  if (depth > MAX_DEPTH) {
    found.isTooDeep = true;
    return;
  }
  if (++found.parts > limits.entries) throw new Refused('TOO_MANY_ENTRIES', { limit: limits.entries, of: 'container' });
  // A part may do without headers.
  const { head, body } = headAndBody(part);
  const received = enclosing ?? mailTimeOf(head);
  const type = mailHeader(head, 'content-type') || usualType;
  const encoding = mailHeader(head, 'content-transfer-encoding');
  const inside = (): string => toLatin1(decodeTransfer(body, encoding));
  const isMultipart = /^multipart\b/i.test(type);
  const boundary = isMultipart ? headerParameter(type, 'boundary') || firstBoundary(body) : '';
  // PGP/MIME (RFC 3156)
  if (/^multipart\/encrypted\b/i.test(type)) {
    if (depth === 0) throw new Refused('ENCRYPTED', { of: 'mail' });
    found.attachments.push({ name: 'encrypted.asc', refusal: LOCKED, ...(received === null ? {} : { received }) });
    return;
  }
  if (isMultipart && boundary !== '') {
    // The standard lets a multipart have no encoding; some programs give it one all the same.
    const isEncoded = /^(base64|quoted-printable)$/.test(transferEncoding(encoding)) && !body.includes(`--${boundary}`);
    // In a digest what says nothing is a mail (RFC 2046, 5.1.5).
    const usual = /^multipart\/digest\b/i.test(type) ? 'message/rfc822' : '';
    const content = isEncoded ? inside() : body;
    const stretches = mailStretches(content, boundary);
    // Some programs name another one than they use.
    const isUsed = stretches.some(({ isPart }) => isPart);
    collectStretches(
      isUsed ? stretches : mailStretches(content, firstBoundary(content)),
      depth,
      received,
      found,
      limits,
      usual,
    );
    return;
  }
  const disposition = mailHeader(head, 'content-disposition');
  const name = baseName(headerParameter(disposition, 'filename') || headerParameter(type, 'name'));
  const arrival = received === null ? {} : { received };
  const decoded = seenEncoding(body) ?? encoding;
  // A zip or a compound file is one whatever it is called.
  if (isPacked(decodeTransfer(body.slice(0, SAMPLE), decoded))) {
    found.attachments.push({ name, bytes: decodeTransfer(body, decoded), ...arrival });
    return;
  }
  if (/^message\/(rfc822|global)\b/i.test(type)) {
    collect(inside(), depth + 1, received, found, limits);
    return;
  }
  const takenOut = takenOutOf(head, name);
  if (takenOut !== null) {
    found.attachments.push({ ...takenOut, ...arrival });
    return;
  }
  if (/^message\/external-body\b/i.test(type)) {
    found.attachments.push({ ...elsewhere(type, body, name), ...arrival });
    return;
  }
  // A piece of a mail that was sent in several (RFC 2046, 5.2.2).
  if (/^message\/partial\b/i.test(type)) {
    if (depth === 0) throw new Refused('ZIP_DAMAGED', { of: 'mail' });
    found.attachments.push({ name, refusal: { code: 'ZIP_DAMAGED', params: { of: 'mail' } }, ...arrival });
    return;
  }
  // The Mac's notes about the file beside them, unless the file is in them.
  if (/^application\/applefile\b/i.test(type) && macFile(decodeTransfer(body, encoding)) === null) return;
  if (/^application\/(x-)?pkcs7-mime\b/i.test(type) || /\.p7m$/i.test(name)) {
    const signed = signedOf(decodeTransfer(body, encoding), depth);
    if (signed !== null && 'code' in signed) {
      found.attachments.push({ name: name === '' ? 'smime.p7m' : name, refusal: signed, ...arrival });
      return;
    }
    if (signed !== null) {
      const text = toLatin1(signed);
      if (isMail(text)) collect(text, depth + 1, received, found, limits);
      else found.attachments.push({ name: name.replace(/\.p7m$/i, ''), bytes: signed, ...arrival });
      return;
    }
  }
  // The letter itself has no name; an attachment may have lost it.
  const bytes = decodeTransfer(body, decoded);
  const text = isCalendarPart(type, name) ? toLatin1(bytes) : '';
  if (isCalendar(text)) {
    found.attachments.push(...calendarFiles(text).map((file) => ({ ...file, ...arrival })));
    return;
  }
  const isLetter =
    name === '' && (type === '' || /^(?:text\/|multipart\b)/i.test(type)) && !/^attachment\b/i.test(disposition);
  if (isLetter && encodedWorkbook(bytes) === null) {
    const letter = inside();
    // The lines that said what it is made of were lost on the way, or stand in a report that it came back.
    const lost = PARTS_WITHOUT_HEAD.exec(letter)?.[1];
    if (lost !== undefined) {
      collectStretches(mailStretches(letter, lost), depth, received, found, limits, '');
      return;
    }
    const files = [...filesInText(letter), ...filesInLinks(letter)];
    found.attachments.push(...files.map((file) => ({ ...file, ...arrival })));
    for (const link of linksToFiles(letter)) found.links.set(link, { name: '', refusal: linked(link), ...arrival });
    return;
  }
  found.attachments.push({ name, bytes, ...arrival });
}

/** Looks through parts, and through what stands around them as through a letter: files may be there as well. */
function collectStretches(
  stretches: readonly MailStretch[],
  depth: number,
  received: SentTime | null,
  found: Found,
  limits: ReadLimits,
  usualType: string,
): void {
  for (const { text, isPart } of stretches) {
    if (isPart) collect(text, depth + 1, received, found, limits, usualType);
    // An empty line in front: it has no header lines.
    else collect(`\n${text}`, depth + 1, received, found, limits);
  }
}

/** A file that Thunderbird took out of a mail, of which it notes where it put it, if anywhere; null for any other part. */
function takenOutOf(head: string, name: string): Attachment | null {
  const own = name.replace(/^Deleted: /, '');
  const place = mailHeader(head, 'x-mozilla-external-attachment-url').trim();
  if (place !== '') return { name: own, refusal: linked(place) };
  return /\bAttachmentDeleted\b/i.test(mailHeader(head, 'x-mozilla-altered'))
    ? { name: own, bytes: new Uint8Array(0) }
    : null;
}

/** An invitation, as programs of calendars call it. */
const isCalendarPart = (type: string, name: string): boolean =>
  /^(?:text\/(?:x-v)?calendar|application\/ics)\b/i.test(type) || /\.(?:ics|vcs)$/i.test(name);

/** A file of which the mail says only where it lies (RFC 2046, 5.2.3; RFC 2017); its own headers are the body. */
function elsewhere(type: string, body: string, outerName: string): Attachment {
  const [head = ''] = body.replace(/^\s+/, '').split(/\r?\n\r?\n/, 1);
  const own = unfolded(head);
  const address = headerParameter(type, 'url').replace(/\s+/g, '');
  const path =
    address ||
    ['site', 'server', 'directory', 'name']
      .map((key) => headerParameter(type, key))
      .filter((step) => step !== '')
      .join('/');
  const name =
    headerParameter(mailHeader(own, 'content-disposition'), 'filename') ||
    headerParameter(mailHeader(own, 'content-type'), 'name') ||
    outerName ||
    nameInAddress(path);
  return { name: baseName(name), refusal: linked(path || headerParameter(type, 'access-type')) };
}

/** A zip or a compound file, which no letter is. */
const isPacked = ([first, second, third]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b && third === 3) || (first === 0xd0 && second === 0xcf && third === 0x11);

/** How a workbook (a zip or a compound file) is encoded by its beginning, whatever the header says; null for anything else. */
function seenEncoding(body: string): string | null {
  // Ends of lines in codes are none of base64.
  if (/^\s*(?:UEsDB|0M8R4KGx)[A-Za-z0-9+/=\s]*$/.test(body)) return /=0D=0A/i.test(body) ? QUOTED : 'base64';
  if (/^\s*(?:PK=03=04|=D0=CF=11=E0)/.test(body)) return QUOTED;
  return isPacked(fromLatin1(body.slice(0, 4))) ? 'binary' : null;
}

const QUOTED = 'quoted-printable';
const LOCKED = { code: 'ENCRYPTED', params: { of: 'mail' } } as const;

/** What a signed attachment holds, null if it is none; one that is locked or damaged keeps no others from being read. */
function signedOf(bytes: Uint8Array, depth: number): Uint8Array | FileRefusal | null {
  try {
    return signedContent(bytes);
  } catch (error) {
    if (depth > 0 && error instanceof Refused) return error.refusal;
    throw error;
  }
}

/** The header lines of a part and what is behind them; a part may do without either, and without the line between them. */
function headAndBody(part: string): { readonly head: string; readonly body: string } {
  const gap = GAP.exec(part);
  const split = (at: number, past: number) => ({ head: unfolded(part.slice(0, at)), body: part.slice(past) });
  if (gap !== null && BEHIND.test(part.slice(gap.index + gap[0].length)))
    return split(gap.index, gap.index + gap[0].length);
  const line = NO_HEADER.exec(part);
  return line === null ? split(part.length, part.length) : split(line.index, line.index + line[0].length);
}

/** Header lines, each in one. */
const unfolded = (head: string): string => head.replace(/\r?\n[ \t]+/g, ' ');
