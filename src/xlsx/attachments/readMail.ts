import type { ReadLimits } from '../read/ReadLimits';
import { Refused } from '../read/Refused';
import type { Attachment } from './Attachment';
import { decodeMailWords } from './decodeMailWords';

const HEADERS =
  /^(received|from|to|subject|date|mime-version|return-path|delivered-to|message-id|content-type|x-[\w-]+):/im;
/** As far into a file as its headers are looked for. */
const SAMPLE = 2000;
const MAX_DEPTH = 8;

/** The attachments of a saved mail (`.eml`, RFC 5322 and 2045 to 2047), with those of mails inside; null if it is none. */
export function readMail(bytes: Uint8Array, limits: ReadLimits): Attachment[] | null {
  const start = latin1(bytes.subarray(0, SAMPLE));
  const [first = ''] = start.split(/\r?\n\r?\n/, 1);
  if (!/^[\w-]+:/.test(first) || !HEADERS.test(first)) return null;
  const found: Found = { attachments: [], parts: 0 };
  collect(latin1(bytes), 0, found, limits);
  return found.attachments;
}

/** What was come upon so far; parts include those that hold no file. */
interface Found {
  readonly attachments: Attachment[];
  parts: number;
}

/** Looks through a part and the parts in it. Letters of `part` stand for single bytes. */
function collect(part: string, depth: number, found: Found, limits: ReadLimits): void {
  if (depth > MAX_DEPTH) throw new Refused('NESTED_TOO_DEEP', { limit: MAX_DEPTH });
  if (++found.parts > limits.entries) throw new Refused('TOO_MANY_ENTRIES', { limit: limits.entries });
  const gap = /\r?\n\r?\n/.exec(part);
  const head = (gap === null ? part : part.slice(0, gap.index)).replace(/\r?\n[ \t]+/g, ' ');
  const body = gap === null ? '' : part.slice(gap.index + gap[0].length);
  const type = header(head, 'content-type');
  const boundary = parameter(type, 'boundary');
  if (/^multipart\//i.test(type) && boundary !== '') {
    for (const inner of split(body, boundary)) collect(inner, depth + 1, found, limits);
    return;
  }
  const encoding = header(head, 'content-transfer-encoding').trim().toLowerCase();
  if (/^message\/rfc822/i.test(type)) {
    collect(latin1(decoded(body, encoding)), depth + 1, found, limits);
    return;
  }
  const name = parameter(header(head, 'content-disposition'), 'filename') || parameter(type, 'name');
  if (name !== '')
    found.attachments.push({
      name: name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1),
      bytes: decoded(body, encoding),
    });
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

function header(head: string, name: string): string {
  return new RegExp(`^${name}:[ \\t]*(.*)$`, 'im').exec(head)?.[1] ?? '';
}

/** A parameter of a header, also in pieces and with its own character set (RFC 2231), or as encoded words (RFC 2047). */
function parameter(value: string, name: string): string {
  const plain = new RegExp(`;\\s*${name}="((?:[^"\\\\]|\\\\.)*)"|;\\s*${name}=([^;"\\s]+)`, 'i').exec(value);
  if (plain !== null) return decodeMailWords((plain[1] ?? plain[2] ?? '').replace(/\\(.)/g, '$1'));
  let joined = '';
  let charset = '';
  for (const match of value.matchAll(new RegExp(`;\\s*${name}\\*(?:\\d+)?(\\*?)="?([^;"\\s]*)"?`, 'gi'))) {
    let piece = match[2] ?? '';
    const quoted = /^([\w-]*)'[^']*'(.*)$/.exec(piece);
    if (joined === '' && quoted !== null) [, charset = '', piece = ''] = quoted;
    joined += piece;
  }
  if (joined === '') return '';
  return bytesToText(
    Uint8Array.from(unescapePercent(joined), (letter) => letter.charCodeAt(0)),
    charset,
  );
}

function unescapePercent(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function bytesToText(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset === '' ? 'utf-8' : charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

function decoded(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') {
    const clean = body.replace(/[^A-Za-z0-9+/]/g, '');
    return Uint8Array.from(atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))), (letter) =>
      letter.charCodeAt(0),
    );
  }
  const text =
    encoding === 'quoted-printable'
      ? body
          .replace(/=[ \t]*\r?\n/g, '')
          .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
      : body;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

function latin1(bytes: Uint8Array): string {
  const piece = 8192;
  let text = '';
  for (let at = 0; at < bytes.length; at += piece) text += String.fromCharCode(...bytes.subarray(at, at + piece));
  return text;
}
