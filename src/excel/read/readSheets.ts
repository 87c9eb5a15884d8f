import type { RawCell, RawWorkbook } from '../../core/workbook/RawWorkbook';
import { blocksOf, packBlocks, type Block } from './blocks';
import { CELL_KINDS, cellValue } from './cellKinds';
import { readIdentities } from './readIdentities';
import { sheetOf } from './SheetReading';

/** Cells asked for at once: with their types some 3 MB of an answer, of which Excel on the web allows 5. */
const CELLS_AT_ONCE = 100_000;

/** Which sheets are read: their names as they are now, or all of them. */
export type SheetChoice = readonly string[] | 'all';

/**
 * Reads what sheets hold, without looks and formulas, in few large requests: names and sizes first, then the cells.
 * @param onProgress told after each request how many are done of how many
 * @param signal stops between two requests
 */
export async function readSheets(
  context: Excel.RequestContext,
  wanted: SheetChoice,
  { onProgress, signal }: ReadSheetsOptions = {},
): Promise<RawWorkbook> {
  const { worksheets, names, properties } = context.workbook;
  worksheets.load('items/name,items/visibility');
  names.load('items/name,items/formula');
  properties.custom.load('items/key,items/value');
  await context.sync();

  const sheets = worksheets.items.filter(({ name }) => wanted === 'all' || wanted.includes(name));
  const used = sheets.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return range;
  });
  await context.sync();

  const requests = packBlocks(
    used.flatMap((range, sheet) => (range.isNullObject ? [] : blocksOf(sheet, range, CELLS_AT_ONCE))),
    CELLS_AT_ONCE,
  );
  const cells: RawCell[][] = sheets.map(() => []);
  for (const [i, request] of requests.entries()) {
    signal?.throwIfAborted();
    const ranges = request.map(({ sheet, address }) => {
      const range = worksheets.getItem(sheets[sheet]?.name ?? '').getRange(address);
      range.load('values,valueTypes');
      return range;
    });
    // As much at once as Excel on the web gives.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    request.forEach((block, k) => {
      const range = ranges[k];
      if (range) addCells(cells[block.sheet] ?? [], range, block);
    });
    onProgress?.(i + 1, requests.length);
  }
  return {
    sheets: sheets.map(({ name, visibility }, i) => sheetOf({ name, visibility }, cells[i] ?? [])),
    ...readIdentities(names, properties),
  };
}

export interface ReadSheetsOptions {
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

function addCells(cells: RawCell[], range: Excel.Range, { row, column }: Block): void {
  range.valueTypes.forEach((types, i) => {
    types.forEach((type, j) => {
      const kind = CELL_KINDS[type];
      const value: unknown = range.values[i]?.[j];
      if (kind === null || value === '') return;
      cells.push({
        row: row + i,
        column: column + j,
        kind,
        value: cellValue(value),
        formula: null,
        format: null,
      });
    });
  });
}
