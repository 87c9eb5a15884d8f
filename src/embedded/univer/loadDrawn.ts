import type { ICellData, IObjectArrayPrimitiveType, IWorksheetData } from '@univerjs/core';
import { renameSheets } from '../../core/kernel/renameSheets';
import type { DrawnChart } from '../../core/workbook/DrawnChart';
import type { DrawnSheet } from '../../core/workbook/DrawnSheet';
import type { DrawnWorkbook } from '../../core/workbook/DrawnWorkbook';
import type { LoadOptions } from '../../core/workbook/LoadSheets';
import { parseAddress } from '../book/address';
import type { Book } from '../book/Book';
import { Pace } from '../../site/Pace';
import { renameInChart } from '../book/renameInChart';
import type { Sheet } from '../book/Sheet';
import type { SheetExtras } from '../book/SheetExtras';
import { SheetsToUniver } from './SheetsToUniver';

interface Prepared {
  readonly frame: Partial<IWorksheetData>;
  readonly cells: readonly IObjectArrayPrimitiveType<ICellData>[];
  readonly extras: SheetExtras;
  /** A1 range. */
  readonly filter: string | null;
}

/**
 * Loads finished sheets into the open workbook (`LoadSheets`). All of them are prepared first, outside of the workbook,
 * so that stopping leaves nothing to be taken away; the formulas' results are taken as they come.
 */
export async function loadDrawn(
  book: Book,
  drawn: DrawnWorkbook,
  names: ReadonlyMap<string, string>,
  { onProgress, signal }: LoadOptions = {},
): Promise<void> {
  const pace = new Pace(() => {
    book.pauseScreen();
  });
  const rest = async (): Promise<void> => {
    if (pace.isDue) await pace.rest();
    signal?.throwIfAborted();
  };
  const toUniver = new SheetsToUniver(drawn, book.newId('p'));
  const prepared: Prepared[] = [];
  for (const sheet of drawn.sheets) {
    const cells: IObjectArrayPrimitiveType<ICellData>[] = [];
    for (const row of toUniver.rows(sheet)) {
      cells.push(withNames(row, names));
      await rest();
    }
    const passing = passingSheet(sheet, names);
    prepared.push({
      frame: toUniver.frame(passing, book.newId('s')),
      cells,
      extras: toUniver.extras(passing, book),
      filter: sheet.autoFilter,
    });
    onProgress?.(prepared.length, drawn.sheets.length);
    await rest();
  }
  const added: Sheet[] = [];
  try {
    for (const { frame, cells, extras, filter } of prepared) {
      const sheet = book.addFinished(frame, cells, toUniver.styles, extras);
      added.push(sheet);
      if (filter !== null) sheet.filter = parseAddress(filter);
      await rest();
    }
  } catch (error) {
    for (const sheet of added) sheet.remove();
    throw error;
  }
}

/** Out of sight and under its passing name; it is protected last of all. */
function passingSheet(sheet: DrawnSheet, names: ReadonlyMap<string, string>): DrawnSheet {
  return {
    ...sheet,
    name: names.get(sheet.name) ?? sheet.name,
    visibility: 'veryHidden',
    protected: false,
    charts: sheet.charts.map((chart) => withNamesInChart(chart, names)),
  };
}

function withNames(
  row: IObjectArrayPrimitiveType<ICellData>,
  names: ReadonlyMap<string, string>,
): IObjectArrayPrimitiveType<ICellData> {
  for (const column of Object.keys(row).map(Number)) {
    const cell = row[column];
    if (cell?.f) cell.f = renameSheets(cell.f, names);
  }
  return row;
}

function withNamesInChart(chart: DrawnChart, names: ReadonlyMap<string, string>): DrawnChart {
  return [...names].reduce((renamed, [before, after]) => renameInChart(renamed, before, after), chart);
}
