const AMPERSAND = 38;
const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** Longer texts go to the engine's own decoder, whose start costs more than a short loop. */
const SHORT = 12;
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Text of UTF-8 bytes from `start` to before `end`; null when they are not UTF-8 or hold an entity other than the
 * five of XML and numeric ones. Line ends become LF as XML 1.0 (2.11) asks.
 */
export function decodeText(bytes: Uint8Array, start: number, end: number, entities: boolean): string | null {
  const length = end - start;
  let plain = '';
  if (length <= SHORT) {
    let at = start;
    for (; at < end; at++) {
      const byte = bytes[at] ?? 0;
      if (byte > 127 || byte === AMPERSAND || byte === 13) break;
      plain += String.fromCharCode(byte);
    }
    if (at === end) return plain;
  }
  try {
    plain = decoder.decode(bytes.subarray(start, end));
  } catch {
    return null;
  }
  if (plain.includes('\r')) plain = plain.replace(/\r\n?/g, '\n');
  return entities && plain.includes('&') ? withEntities(plain) : plain;
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
