import type { DrawnRow } from '../../../workbook/DrawnSheet';
import { styled } from './styled';

/**
 * Words that cells offer, list by list, in columns that are not seen.
 * @param first column of the first list, from 1
 */
export function withLists(
  rows: readonly DrawnRow[],
  first: number,
  lists: readonly (readonly string[])[],
): readonly DrawnRow[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return rows.map((row, i) => {
    if (i >= longest) return row;
    const padding = Array.from({ length: Math.max(0, first - 1 - row.cells.length) }, () => null);
    return { ...row, cells: [...row.cells, ...padding, ...lists.map((texts) => styled('key', texts[i] ?? null))] };
  });
}
