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

/** The type that an attribute's value names; null for one that is not known. */
export function cellType(bytes: Uint8Array, start: number, end: number): CellType | null {
  const single = end - start === 1;
  switch (bytes[start]) {
    case 110:
      return CellType.Number;
    case 115: // s, str
      if (single) return CellType.Shared;
      return bytes[start + 1] === 116 ? CellType.Text : null;
    case 105: // inlineStr
      return CellType.Inline;
    case 98:
      return CellType.Boolean;
    case 101:
      return CellType.Error;
    case 100:
      return CellType.Date;
    default:
      return null;
  }
}
