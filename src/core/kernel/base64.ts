const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 of RFC 4648 with padding, on one line. Neither Node's nor the browser's own is known here. */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = bytes.subarray(at, at + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    pieces.push(
      letter(bits >> 18) +
        letter(bits >> 12) +
        (b === undefined ? '=' : letter(bits >> 6)) +
        (c === undefined ? '=' : letter(bits)),
    );
  }
  return pieces.join('');
}

const letter = (bits: number): string => LETTERS.charAt(bits & 63);
