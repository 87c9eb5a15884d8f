import { cellAddress } from '../../kernel/cellAddress';
import { isInRange } from '../../kernel/isInRange';
import { parseCellRange } from '../../kernel/parseCellRange';
import type { RawSheet } from '../../workbook/RawWorkbook';
import type { Damage, Entry } from './Submission';

/**
 * Figures in merged cells that cover the place of another one, or that hide the figure behind the first cell: whose they
 * are is open.
 *
 * @param rows first and last row in which entries stand
 */
export function mergedEntries(
  { merges = [] }: RawSheet,
  entries: readonly Entry[],
  rows: { readonly first: number; readonly last: number },
): readonly Damage[] {
  return merges.flatMap((range): readonly Damage[] => {
    const area = parseCellRange(range);
    // Merged cells of the head and below the table are the form's own.
    if (area === null || area.bottom < rows.first || area.top > rows.last) return [];
    const covered = entries.filter(({ cell }) => cell !== null && isInRange(cell, range));
    const [only] = covered;
    if (covered.length === 1 && only?.cell === cellAddress(area.top, area.left)) return [];
    return covered.flatMap(({ indicator, part, cell, state }) =>
      cell === null || state === 'blank' ? [] : [{ kind: 'merged', indicator, part, cell, range }],
    );
  });
}
