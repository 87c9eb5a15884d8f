import { KnownTexts } from './KnownTexts';

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const known = new KnownTexts((bytes, start, end) => {
  const plain = decodeLiteral(bytes, start, end);
  return plain?.includes('&') === true ? withEntities(plain) : plain;
});

/**
 * Text of UTF-8 bytes from `start` to before `end`; null when they are not UTF-8 or hold an entity other than the
 * five of XML and numeric ones. Line ends become LF as XML 1.0 (2.11) asks.
 */
export function decodeText(bytes: Uint8Array, start: number, end: number): string | null {
  return known.get(bytes, start, end);
}

/** The same for a text in which `&` is nothing special. */
export function decodeLiteral(bytes: Uint8Array, start: number, end: number): string | null {
  let text: string;
  try {
    text = decoder.decode(bytes.subarray(start, end));
  } catch {
    return null;
  }
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function withEntities(text: string): string | null {
  let sound = true as boolean;
  const result = text.replace(/&([^;&]{0,12};)?/g, (_, name: string | undefined) => {
    const character = name === undefined ? undefined : entity(name.slice(0, -1));
    if (character === undefined) sound = false;
    return character ?? '';
  });
  return sound ? result : null;
}

function entity(name: string): string | undefined {
  const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name);
  if (number === null) return ENTITIES.get(name);
  const code = number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code);
}
