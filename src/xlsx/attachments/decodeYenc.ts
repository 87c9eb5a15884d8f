const SHIFT = 42;
const ESCAPED = 64;

/** Bytes of lines of yEnc: each is written with 42 added; what must not stand in a line has a `=` before it and 64 more. */
export function decodeYenc(lines: string): Uint8Array {
  const bytes = new Uint8Array(lines.length);
  let filled = 0;
  let isEscaped = false;
  for (let at = 0; at < lines.length; at++) {
    const letter = lines.charAt(at);
    if (letter === '\r' || letter === '\n') continue;
    if (letter === '=' && !isEscaped) {
      isEscaped = true;
      continue;
    }
    bytes[filled++] = (lines.charCodeAt(at) - SHIFT - (isEscaped ? ESCAPED : 0)) & 255;
    isEscaped = false;
  }
  return bytes.subarray(0, filled);
}
