/** Cells named in a finding; the others are counted. */
const NAMED_CELLS = 5;

/** How many cells (A1) there are, and the first of them joined by commas. */
export function cellsNamed(cells: readonly string[]): { readonly count: number; readonly cells: string } {
  return { count: cells.length, cells: cells.slice(0, NAMED_CELLS).join(', ') };
}
