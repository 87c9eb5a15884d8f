import { decodeBytes } from '../read/decodeBytes';
import { decodeMailWords } from './decodeMailWords';
import { fromLatin1 } from './latin1';

/** Blanks and comments (RFC 5322, 3.2.2), which may stand between all that a header line is made of. */
const BLANKS = String.raw`\s*(?:\([^()]*\)\s*)*`;
/**
 * A parameter as it stands: its name, small, and its value without quotes. Some programs leave out the quotes of names with
 * blanks, or the second one at the end; what stands in brackets at the beginning of such a name is part of it.
 */
const PARAMETER = new RegExp(
  String.raw`;${BLANKS}([^\s=;"(]+)${BLANKS}=(?:${BLANKS}"((?:[^"\\]|\\.)*)(?:"|$)|\s*([^;"]*))`,
  'g',
);
/** Several thousand characters are more than any name has. */
const MOST_PIECES = 1000;

interface Piece {
  readonly text: string;
  readonly encoded: boolean;
}

/**
 * A parameter of a mail header: with its own character set and in pieces in any order, of which only those marked so are
 * percent-encoded (RFC 2231), or plain or as encoded words (RFC 2047). Where both are given, the first says more
 * (RFC 6266, 4.3). Empty when there is none.
 */
export function headerParameter(header: string, name: string): string {
  let plain: string | null = null;
  const pieces = new Map<number, Piece>();
  for (const [, key = '', quoted, bare = ''] of header.matchAll(PARAMETER)) {
    const [base = '', ...marks] = key.toLowerCase().split('*');
    if (base !== name) continue;
    const text = quoted === undefined ? bare.trim() : quoted.replace(/\\(.)/g, '$1');
    if (marks.length === 0) {
      plain ??= text;
      continue;
    }
    const place = /^\d{1,4}$/.test(marks[0] ?? '') ? Number(marks[0]) : 0;
    const encoded = marks.at(-1) === '';
    if (!pieces.has(place) && pieces.size < MOST_PIECES) pieces.set(place, { text, encoded });
  }
  if (pieces.size > 0) return joined([...pieces].sort(([a], [b]) => a - b).map(([, piece]) => piece));
  return plain === null ? '' : decodeMailWords(plain);
}

function joined(pieces: readonly Piece[]): string {
  const [first] = pieces;
  const declared = first?.encoded === true ? /^([\w.:-]*)'[^']*'/.exec(first.text) : null;
  const bytes = pieces
    .map(({ text, encoded }, place) => {
      const own = place === 0 && declared !== null ? text.slice(declared[0].length) : text;
      if (!encoded) return own;
      return own.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    })
    .join('');
  const encoding = declared?.[1] ?? '';
  try {
    return decodeBytes(fromLatin1(bytes), encoding === '' ? 'utf-8' : encoding);
  } catch {
    return new TextDecoder().decode(fromLatin1(bytes));
  }
}
