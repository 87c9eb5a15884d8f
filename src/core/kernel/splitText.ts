/** What Excel takes as the value of a custom property. */
const LONGEST = 255;
/** Room for `123/456[` and `]`. */
const ROOM = 12;

/**
 * Splits a text into pieces of at most 255 characters, each with its number and brackets around it, which keep programs
 * from trimming blanks at its ends and from taking it for a formula: `1/2[…]`, `2/2[…]`. At least one piece.
 */
export function splitText(text: string): readonly string[] {
  const chunks: string[] = [];
  let chunk = '';
  for (const character of text) {
    if (chunk.length + character.length > LONGEST - ROOM) {
      chunks.push(chunk);
      chunk = '';
    }
    chunk += character;
  }
  chunks.push(chunk);
  return chunks.map((each, i) => `${i + 1}/${chunks.length}[${each}]`);
}

/** Puts pieces together again; null if one is missing or damaged. What an earlier, longer text left over is ignored. */
export function joinText(pieceAt: (number: number) => string | undefined): string | null {
  let text = '';
  let count = 1;
  for (let number = 1; number <= count; number += 1) {
    const match = /^([1-9]\d{0,2})\/([1-9]\d{0,2})\[([^]*)\]$/.exec(pieceAt(number) ?? '');
    const [, at = '', of = '', piece = ''] = match ?? [];
    if (number === 1) count = Number(of);
    if (!match || Number(at) !== number || Number(of) !== count) return null;
    text += piece;
  }
  return text;
}
