import { cellText } from '../../workbook/CellIndex';
import type { RawCell } from '../../workbook/RawWorkbook';
import { PIECE_MARK } from '../rows/inPieces';

/** Forms of one plan carry the same pieces, which need be looked at and put together but once. */
let last: { readonly pieces: readonly unknown[]; readonly text: string | null } = { pieces: [], text: null };

/** A text out of the cells with its pieces; null if there is none, or one of them is not whole. */
export function joinPieces(cells: ReadonlyMap<string, RawCell | undefined>, key: string): string | null {
  const pieces: (RawCell | undefined)[] = [];
  for (let i = 1; cells.has(`${key}${String(i)}`); i += 1) pieces.push(cells.get(`${key}${String(i)}`));
  if (pieces.length === 0) return null;
  const isSame = pieces.length === last.pieces.length && pieces.every((piece, i) => piece?.value === last.pieces[i]);
  if (!isSame) last = { pieces: pieces.map((piece) => piece?.value), text: joined(pieces.map(cellText)) };
  return last.text;
}

function joined(pieces: readonly string[]): string | null {
  const isWhole = pieces.every((piece) => piece.startsWith(PIECE_MARK) && piece.endsWith(PIECE_MARK));
  return isWhole ? pieces.map((piece) => piece.slice(1, -1)).join('') : null;
}
