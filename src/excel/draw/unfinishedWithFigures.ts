import { cellAddress } from '../../core/kernel/cellAddress';
import type { DrawnWorkbook } from '../../core/workbook/DrawnWorkbook';
import { READ_AREA, type SheetHead } from '../read/SheetReading';
import { UNFINISHED } from '../parts/passingNames';

/**
 * Of the sheets that an insertion was cut off from, those that may hold what somebody has entered since: they are
 * deleted only when the user agrees. A sheet out of sight with no other figures than those to be drawn anew is not asked
 * about.
 */
export async function unfinishedWithFigures(
  context: Excel.RequestContext,
  sheets: readonly SheetHead[],
  drawn: DrawnWorkbook,
): Promise<readonly SheetHead[]> {
  if (sheets.length === 0) return [];
  const contents = sheets.map(({ id }) => {
    const used = context.workbook.worksheets.getItem(id).getRange(READ_AREA).getUsedRangeOrNullObject(true);
    used.load('formulas,rowIndex,columnIndex');
    return used;
  });
  await context.sync();
  return sheets.filter(({ name, visibility }, i) => {
    const used = contents[i];
    if (visibility !== 'VeryHidden' || !name.startsWith(UNFINISHED) || !used) return true;
    return !used.isNullObject && holdsOtherFigures(used, numbersOf(drawn, Number(name.slice(UNFINISHED.length)) - 1));
  });
}

/** Numbers that the drawn workbook itself has on its sheet of this place, by address. */
function numbersOf(drawn: DrawnWorkbook, place: number): ReadonlyMap<string, number> {
  const rows = drawn.sheets[place]?.rows ?? [];
  return new Map(
    rows.flatMap((row, i) =>
      row.cells.flatMap((cell, j) =>
        typeof cell?.value === 'number' ? [[cellAddress(i + 1, j + 1), cell.value] as const] : [],
      ),
    ),
  );
}

function holdsOtherFigures(used: Excel.Range, planned: ReadonlyMap<string, number>): boolean {
  const { rowIndex, columnIndex } = used;
  const contents: readonly (readonly unknown[])[] = used.formulas;
  return contents.some((row, i) =>
    row.some((content, j) => {
      if (typeof content !== 'number') return false;
      return planned.get(cellAddress(rowIndex + i + 1, columnIndex + j + 1)) !== content;
    }),
  );
}
