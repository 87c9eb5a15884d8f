/** Types of cells (ECMA-376 part 1, 18.18.11). */
export enum CellType {
  Number,
  Shared,
  Text,
  Inline,
  Boolean,
  Error,
  Date,
}

/** The type that an attribute's value names; one that is unknown counts as a number, as it does without one. */
export function cellType(bytes: Uint8Array, start: number, end: number): CellType {
  const single = end - start === 1;
  switch (bytes[start]) {
    case 115: // s, str
      return single ? CellType.Shared : CellType.Text;
    case 105: // inlineStr
      return CellType.Inline;
    case 98:
      return CellType.Boolean;
    case 101:
      return CellType.Error;
    case 100:
      return CellType.Date;
    default:
      return CellType.Number;
  }
}
