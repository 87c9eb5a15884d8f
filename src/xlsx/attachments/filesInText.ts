import { baseName } from '../../core/kernel/baseName';
import type { Attachment } from './Attachment';
import { decodeMailWords } from './decodeMailWords';
import { decodeTransfer } from './decodeTransfer';
import { decodeYenc } from './decodeYenc';

/** Files in a text: the line that names one, and the line that ends it (uuencode, also of base64; yEnc of news programs). */
const IN_TEXT: readonly {
  readonly begins: RegExp;
  readonly ends: RegExp;
  readonly decode: (lines: string) => Uint8Array;
}[] = [
  {
    begins: /^begin [0-7]{3,4} ([^\r\n]+)\r?\n/gm,
    ends: /^end[ \t]*\r?$/gm,
    decode: (lines) => decodeTransfer(lines, 'uuencode'),
  },
  {
    begins: /^begin-base64 [0-7]{3,4} ([^\r\n]+)\r?\n/gm,
    ends: /^====[ \t]*\r?$/gm,
    decode: (lines) => decodeTransfer(lines, 'base64'),
  },
  {
    begins: /^=ybegin [^\r\n]*?name=([^\r\n]*)\r?\n(?:=ypart [^\r\n]*\r?\n)?/gm,
    ends: /^=yend\b/gm,
    decode: decodeYenc,
  },
];
/** Base64 by which a workbook (a zip or a compound file) begins: a line, what an element or a text of JSON holds, a field. */
const BLOCK = /(?<![A-Za-z0-9+/=\\])(?:UEsDB|0M8R4KGxGuE)[A-Za-z0-9+/\\]{40,}/g;
/** More than a file may hold are not put together. */
const MOST_BLOCKS = 5000;
/** Of base64 in a line, and of signs that JSON has in codes. */
const LETTERS = /[A-Za-z0-9+/=\\ \t\r]*/y;
/** As far before it as the lines stand that name it: those of a mail that was put into a text. */
const HEAD = 1000;
const NAME = /name["']?\s*[=:>]\s*["']?([^"'\r\n;<>]+)/gi;
/** What programs put before each line of a letter that is answered. */
const QUOTED = /^((?:> ?)+)(?:begin(?:-base64)? [0-7]{3,4} |=ybegin |UEsDB|0M8R4KGxGuE)/m;

/** Whether a text, of which each letter stands for a byte, holds the base64 of a workbook behind other lines. */
export const holdsBlock = (text: string): boolean => text.search(BLOCK) > 0;

/** Files that stand in a text. One that does not end reaches to its end. */
export function filesInText(given: string): Attachment[] {
  const text = unquoted(given);
  const found: Attachment[] = [];
  const ranges: (readonly [from: number, end: number])[] = [];
  for (const { begins, ends, decode } of IN_TEXT) {
    begins.lastIndex = 0;
    for (let name = begins.exec(text); name !== null; name = begins.exec(text)) {
      const from = begins.lastIndex;
      ends.lastIndex = from;
      const end = ends.exec(text)?.index ?? text.length;
      found.push({ name: baseName((name[1] ?? '').trim()), bytes: decode(text.slice(from, end)) });
      ranges.push([from, end]);
      begins.lastIndex = Math.max(end, ends.lastIndex);
      if (end === text.length) break;
    }
  }
  return [...found, ...blocksIn(text, ranges)];
}

/** Workbooks in base64 of which no line says that they begin, outside of what was found. */
function blocksIn(text: string, ranges: readonly (readonly [from: number, end: number])[]): Attachment[] {
  const found: Attachment[] = [];
  const sorted = [...ranges].sort(([a], [b]) => a - b);
  let place = 0;
  let taken = 0;
  BLOCK.lastIndex = 0;
  for (let begin = BLOCK.exec(text); begin !== null && found.length < MOST_BLOCKS; begin = BLOCK.exec(text)) {
    const at = begin.index;
    const letters = lettersAt(text, at);
    BLOCK.lastIndex = at + letters.length;
    for (; (sorted[place]?.[0] ?? Infinity) <= at; place++) taken = Math.max(taken, sorted[place]?.[1] ?? 0);
    const before = text.slice(Math.max(0, at - HEAD), at);
    if (at < taken || /;base64,\s*$/.test(before)) continue;
    const name = [...before.matchAll(NAME)].at(-1)?.[1] ?? '';
    const bytes = decodeTransfer(letters.replace(/\\[nr]/g, ''), 'base64');
    found.push({ name: baseName(decodeMailWords(name.trim())), bytes });
  }
  return found;
}

/** Lines of base64 from a place on, up to an empty one or to any other sign. */
function lettersAt(text: string, at: number): string {
  for (let from = at; ;) {
    LETTERS.lastIndex = from;
    LETTERS.exec(text);
    const end = LETTERS.lastIndex;
    if (text[end] !== '\n') return text.slice(at, end);
    if (text.slice(from, end).trim() === '') return text.slice(at, from);
    from = end + 1;
  }
}

/** A text whose files are quoted, without what stands before each line. */
function unquoted(text: string): string {
  const mark = QUOTED.exec(text)?.[1];
  return mark === undefined ? text : `\n${text}`.replaceAll(`\n${mark}`, '\n').slice(1);
}
