import type { LoadOptions } from '../../core/workbook/LoadSheets';
import type { RawCell, RawCellKind, RawSheet, RawWorkbook } from '../../core/workbook/RawWorkbook';
import type { Book } from '../book/Book';
import type { CellContent } from '../book/SheetCells';
import { Pace } from '../../site/Pace';

/** Hands out what stands in sheets (`TakeSheets`), as Excel's own object model would tell it. */
export async function takeSheets(
  book: Book,
  wanted: readonly string[] | 'all',
  { onProgress, signal }: LoadOptions = {},
): Promise<RawWorkbook> {
  const pace = new Pace();
  await book.calculated();
  const chosen = book.sheets.filter(({ name }) => wanted === 'all' || wanted.includes(name));
  const sheets: RawSheet[] = [];
  for (const { name, visibility, cells: contents } of chosen) {
    const cells: RawCell[] = [];
    for (const row of contents.filledRows()) {
      for (const { kind, value, ...place } of row) {
        cells.push({
          row: place.row + 1,
          column: place.column + 1,
          kind: KINDS[kind],
          value,
          formula: null,
          format: null,
        });
      }
      if (pace.isDue) await pace.rest();
      signal?.throwIfAborted();
    }
    sheets.push({ name, visibility: VISIBILITY[visibility], cells });
    onProgress?.(sheets.length, chosen.length);
  }
  return {
    sheets,
    names: book.names.map(({ name, refersTo }) => ({ name, refersTo })),
    properties: new Map(book.properties),
    modified: null,
    date1904: false,
  };
}

const KINDS: Readonly<Record<Exclude<CellContent['kind'], 'Empty'>, RawCellKind>> = {
  String: 'text',
  Double: 'number',
  Boolean: 'boolean',
  Error: 'error',
};

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
