import type { Cells } from '../OfficeObject';

/** Cells that are looked at before a mixed look is taken for a uniform one; a whole column has too many. */
const LIMIT = 20_000;

/** What all cells have in common, or null if they differ, as Office.js answers for a range. */
export function uniform<T>({ sheet, areas }: Cells, of: (row: number, column: number) => T): T | null {
  let first: { readonly value: T } | null = null;
  let seen = 0;
  for (const area of areas) {
    const shown = sheet.frame.clip(area);
    for (let row = shown.row; row < shown.row + shown.rows; row += 1) {
      for (let column = shown.column; column < shown.column + shown.columns; column += 1) {
        const value = of(row, column);
        first ??= { value };
        if (value !== first.value) {
          return null;
        }
        seen += 1;
        if (seen >= LIMIT) {
          return first.value;
        }
      }
    }
  }
  return first?.value ?? null;
}
