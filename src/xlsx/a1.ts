/** A1 notation. Rows and columns count from 1. */

export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** First and last row and column of a rectangle, all counted from 1 and included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** `1` → `A`, `27` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * Reads `A1`, `$A$1`, `A1:B2`, `A:C` or `1:3`; null when the text is not a reference within a sheet.
 * A whole column reaches to the last row, a whole row to the last column.
 */
export function parseRange(text: string): CellRange | null {
  const match = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})(?::\$?([A-Za-z]{0,3})\$?(\d{0,7}))?$/.exec(text);
  if (match === null) return null;
  const [, c1 = '', r1 = '', c2, r2] = match;
  const single = c2 === undefined || r2 === undefined;
  const [lastColumn, lastRow] = single ? [c1, r1] : [c2, r2];
  if ((c1 === '') !== (lastColumn === '') || (r1 === '') !== (lastRow === '')) return null;
  if ((c1 === '' && r1 === '') || (single && (c1 === '' || r1 === ''))) return null;
  const columns = c1 === '' ? [1, MAX_COLUMN] : [columnNumber(c1), columnNumber(lastColumn)];
  const rows = r1 === '' ? [1, MAX_ROW] : [Number(r1), Number(lastRow)];
  const range = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return range.top < 1 || range.left < 1 || range.bottom > MAX_ROW || range.right > MAX_COLUMN ? null : range;
}

/** `A` → 1, `AA` → 27. */
export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** `A2:H9` → `$A$2:$H$9`; a text that is not a plain reference is an error of the caller. */
export function absoluteRange(text: string): string {
  const range = parseRange(text);
  if (range === null) throw new RangeError(`Not a cell range: ${text}`);
  const first = `$${columnName(range.left)}$${range.top}`;
  const last = `$${columnName(range.right)}$${range.bottom}`;
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as formulas write it; always in quotes, which every program accepts. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
