const WORD = /=\?([\w-]+)(?:\*[\w-]*)?\?([BQ])\?([^?]*)\?=/gi;

/**
 * Text of a mail header in which words of other character sets are encoded (RFC 2047). Letters that came as bytes
 * without any encoding, as many programs send them, are taken for UTF-8 if they are that.
 */
export function decodeMailWords(text: string): string {
  if (!text.includes('=?')) return utf8(text) ?? text;
  return text.replace(/\?=\s+=\?/g, '?==?').replace(WORD, (whole, charset: string, kind: string, words: string) => {
    const letters =
      kind.toUpperCase() === 'B'
        ? base64(words)
        : words
            .replaceAll('_', ' ')
            .replace(/=([0-9A-F]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
    if (letters === null) return whole;
    try {
      return new TextDecoder(charset).decode(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)));
    } catch {
      return whole;
    }
  });
}

function base64(text: string): string | null {
  try {
    return atob(text);
  } catch {
    return null;
  }
}

function utf8(text: string): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  } catch {
    return null;
  }
}
