/** How a line of a list is marked: the lower the rank, the higher it stands. */
export type MarkerKind =
  'roman' | 'letterHigh' | 'number' | 'subNumber' | 'bracketed' | 'letter' | 'dash' | 'plus' | 'none';

/** One item or paragraph of a pasted text, its broken lines joined. */
export interface Block {
  readonly marker: MarkerKind;
  /** The whole number it is marked with, or null. */
  readonly number: number | null;
  /** Without its mark. */
  readonly text: string;
  /** As it stood. */
  readonly raw: string;
}
