import { PIECE_MARK } from '../rows/inPieces';

/** A text out of its pieces; null if there is none, or one of them is not whole. */
export function joinPieces(values: ReadonlyMap<string, string>, key: string): string | null {
  const pieces: string[] = [];
  for (let i = 1; values.has(`${key}${String(i)}`); i += 1) pieces.push(values.get(`${key}${String(i)}`) ?? '');
  const isWhole =
    pieces.length > 0 && pieces.every((piece) => piece.startsWith(PIECE_MARK) && piece.endsWith(PIECE_MARK));
  return isWhole ? pieces.map((piece) => piece.slice(1, -1)).join('') : null;
}
