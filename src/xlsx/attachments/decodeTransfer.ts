import { fromLatin1 } from './latin1';

/**
 * The bytes of a mail part, whose letters stand for single bytes, out of its transfer encoding (RFC 2045, 6): base64, also
 * in pieces of which each has its own padding, quoted-printable, and the older uuencode; anything else is as it stands.
 */
export function decodeTransfer(body: string, encoding: string): Uint8Array {
  switch (transferEncoding(encoding)) {
    case 'base64':
      return fromLatin1(
        standardLetters(withoutSoftBreaks(body))
          .replace(/[^A-Za-z0-9+/=]/g, '')
          .split(/=+/)
          .map((piece) => atob(piece.length % 4 === 1 ? piece.slice(0, -1) : piece))
          .join(''),
      );
    case 'quoted-printable':
      return fromLatin1(
        body
          .replace(/=[ \t]*\r?\n/g, '')
          .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
      );
    case 'uuencode':
    case 'x-uuencode':
    case 'x-uue':
      return fromLatin1(body.split(/\r?\n/).map(uuLine).join(''));
    default:
      return fromLatin1(body);
  }
}

/**
 * A program on the way may take base64 for a text and break its lines as quoted-printable does: by `=`, where padding cannot
 * stand, as the letter before it has bits that go on.
 */
const withoutSoftBreaks = (body: string): string =>
  SOFT_BREAK.test(body) ? body.replace(/=[ \t]*\r?\n/g, '').replace(/=3D/g, '=') : body;
const SOFT_BREAK = /[^AEIMQUYcgkosw048=\s]=[ \t]*\r?\n/;

/** Some programs write the letters of base64 for addresses (RFC 4648, 5). */
const standardLetters = (body: string): string =>
  /[+/]/.test(body) ? body : body.replace(/-/g, '+').replace(/_/g, '/');

/** As far as the encoding's name is looked for in its header. */
const LONGEST_HEADER = 500;

/** The encoding's name, small, without comments, quotes and what else programs put there. */
export function transferEncoding(header: string): string {
  return /[\w-]+/.exec(header.slice(0, LONGEST_HEADER).replace(/\([^)]*\)/g, ''))?.[0].toLowerCase() ?? '';
}

/** A line of uuencode: how many bytes, then four letters for three of them. */
function uuLine(line: string): string {
  if (/^(begin |end\s*$|`?\s*$)/.test(line)) return '';
  const value = (at: number): number => ((line.charCodeAt(at) || 32) - 32) & 63;
  let letters = '';
  for (let at = 1; letters.length < value(0); at += 4) {
    const bits = (value(at) << 18) | (value(at + 1) << 12) | (value(at + 2) << 6) | value(at + 3);
    letters += String.fromCharCode(bits >> 16, (bits >> 8) & 255, bits & 255);
  }
  return letters.slice(0, value(0));
}
