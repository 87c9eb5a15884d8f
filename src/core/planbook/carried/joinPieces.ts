import { PIECE_MARK } from '../rows/inPieces';

/** Forms of one plan carry the same pieces, which need be put together but once. */
let last: { readonly pieces: readonly string[]; readonly text: string | null } = { pieces: [], text: null };

/** A text out of its pieces; null if there is none, or one of them is not whole. */
export function joinPieces(values: ReadonlyMap<string, string>, key: string): string | null {
  const pieces: string[] = [];
  for (let i = 1; values.has(`${key}${String(i)}`); i += 1) pieces.push(values.get(`${key}${String(i)}`) ?? '');
  if (pieces.length === 0) return null;
  const isSame = pieces.length === last.pieces.length && pieces.every((piece, i) => piece === last.pieces[i]);
  if (!isSame) last = { pieces, text: joined(pieces) };
  return last.text;
}

function joined(pieces: readonly string[]): string | null {
  const isWhole = pieces.every((piece) => piece.startsWith(PIECE_MARK) && piece.endsWith(PIECE_MARK));
  return isWhole ? pieces.map((piece) => piece.slice(1, -1)).join('') : null;
}
