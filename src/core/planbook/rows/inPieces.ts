/**
 * Characters of a piece: a cell holds 32,767, but not every program that saves a form as .xls splits texts over 8,224
 * bytes.
 */
const PIECE = 3_900;
/** Programs trim what stands in cells; between such marks nothing is lost. */
export const PIECE_MARK = '|';

/** A text as keys and values of a hidden sheet: `key1`, `key2` and so on. */
export function inPieces(key: string, text: string): Readonly<Record<string, string>> {
  const count = Math.ceil(text.length / PIECE);
  return Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `${key}${String(i + 1)}`,
      PIECE_MARK + text.slice(i * PIECE, (i + 1) * PIECE) + PIECE_MARK,
    ]),
  );
}
