import {
  BooleanNumber,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  WrapStrategy,
} from '@univerjs/core';
import { parseAddress } from '../book/address';
import { type Area, contains } from '../book/Area';
import type { Book } from '../book/Book';
import type { Sheet } from '../book/Sheet';

const ALIGN: Readonly<Record<number, string>> = {
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
};

/** Printing the page, by the button or by the browser's own way, prints the sheet in front and nothing of the page. */
export function printSheet(book: Book): void {
  const paper = document.createElement('div');
  paper.className = 'printed';
  const style = document.createElement('style');
  window.addEventListener('beforeprint', () => {
    const { orientation } = book.activeSheet.extras.print;
    style.textContent = `@page { size: A4 ${orientation.toLowerCase()}; margin: 12mm; }`;
    paper.replaceChildren(style, tableOf(book.activeSheet));
    document.body.append(paper);
  });
  window.addEventListener('afterprint', () => {
    paper.remove();
  });
}

function tableOf(sheet: Sheet): HTMLTableElement {
  const table = document.createElement('table');
  const used = sheet.cells.usedArea(false);
  if (used === null) return table;
  const area = parseAddress(sheet.extras.print.area ?? '') ?? {
    row: 0,
    column: 0,
    rows: used.row + used.rows,
    columns: used.column + used.columns,
  };
  const columns = range(area.column, area.columns).filter((column) => !sheet.layout.isColumnHidden(column));
  const total = columns.reduce((sum, column) => sum + sheet.layout.columnWidth(column), 0);
  const group = document.createElement('colgroup');
  for (const column of columns) {
    const col = document.createElement('col');
    col.style.width = `${String((sheet.layout.columnWidth(column) / total) * 100)}%`;
    group.append(col);
  }
  const head = document.createElement('thead');
  const body = document.createElement('tbody');
  const titles = parseAddress(sheet.extras.print.titleRows ?? '');
  for (const row of range(area.row, area.rows)) {
    if (sheet.layout.isRowHidden(row)) continue;
    const line = document.createElement('tr');
    line.style.height = `${String(sheet.layout.rowHeight(row))}px`;
    for (const column of columns) {
      const cell = cellOf(sheet, row, column);
      if (cell !== null) line.append(cell);
    }
    const repeated = titles !== null && row >= titles.row && row < titles.row + titles.rows;
    (repeated ? head : body).append(line);
  }
  table.append(group, head, body);
  return table;
}

/** Null for a cell that a merged one covers. */
function cellOf(sheet: Sheet, row: number, column: number): HTMLTableCellElement | null {
  const merge = sheet.layout.merges.find((each) => contains(each, row, column));
  if (merge !== undefined && (merge.row !== row || merge.column !== column)) return null;
  const cell = document.createElement('td');
  if (merge !== undefined) {
    cell.colSpan = visible(merge, sheet);
    cell.rowSpan = range(merge.row, merge.rows).filter((each) => !sheet.layout.isRowHidden(each)).length;
  }
  cell.textContent = sheet.cells.text(row, column);
  dress(cell, sheet.looks.shownStyle(row, column), sheet.cells.content(row, column).kind === 'Double');
  return cell;
}

function visible(merge: Area, sheet: Sheet): number {
  return range(merge.column, merge.columns).filter((column) => !sheet.layout.isColumnHidden(column)).length;
}

function dress({ style: css }: HTMLElement, style: IStyleData, isNumber: boolean): void {
  css.textAlign = ALIGN[style.ht ?? HorizontalAlign.UNSPECIFIED] ?? (isNumber ? 'right' : 'left');
  css.fontSize = `${String((style.fs ?? 11) * 0.8)}pt`;
  if (style.bl === BooleanNumber.TRUE) css.fontWeight = 'bold';
  if (style.it === BooleanNumber.TRUE) css.fontStyle = 'italic';
  if (style.st?.s === BooleanNumber.TRUE) css.textDecoration = 'line-through';
  if (style.tb !== WrapStrategy.WRAP) css.whiteSpace = 'nowrap';
  const line = (border: Nullable<IBorderStyleData>): string => (border ? '0.5pt solid #000' : '');
  css.borderTop = line(style.bd?.t);
  css.borderBottom = line(style.bd?.b);
  css.borderLeft = line(style.bd?.l);
  css.borderRight = line(style.bd?.r);
}

function range(start: number, count: number): number[] {
  return Array.from({ length: count }, (_item, index) => start + index);
}
