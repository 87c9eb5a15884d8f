import { columnLetters } from '../../core/kernel/columnLetters';
import { cellAddress } from '../../core/kernel/cellAddress';
import { quotedSheet } from '../../core/kernel/quotedSheet';
import type { PrintSetup } from '../../core/workbook/PrintSetup';
import type { DrawnSheet } from '../../core/workbook/DrawnSheet';
import { addressLists } from '../parts/addressLists';
import { equalAreas } from './equalAreas';
import { CALL_BYTES, type Operation } from './Operation';
import type { Rectangle } from '../../core/kernel/Rectangle';

/** Widths, merges, links inside the workbook and filter. */
export function layoutOperations(sheet: DrawnSheet, target: string): readonly Operation[] {
  const on = onSheet(target);
  return [
    ...widthsOf(sheet).map(({ address, width }) =>
      on((drawn) => {
        drawn.getRanges(address).format.columnWidth = columnPoints(width);
      }),
    ),
    ...hiddenColumnsOf(sheet).map((address) =>
      on((drawn) => {
        drawn.getRange(address).columnHidden = true;
      }),
    ),
    ...mergesOf(sheet).map(({ address, across }) =>
      on((drawn) => {
        drawn.getRange(address).merge(across);
      }),
    ),
    ...sheet.links.map((link) =>
      on((drawn) => {
        const documentReference = `${quotedSheet(link.sheet)}!${link.target}`;
        drawn.getRange(link.cell).hyperlink =
          link.tip === undefined ? { documentReference } : { documentReference, screenTip: link.tip };
      }),
    ),
    ...(sheet.autoFilter === null ? [] : [filterOperation(on, sheet.autoFilter)]),
  ];
}

/** Heights of rows, after the looks that they follow from. */
export function rowOperations(sheet: DrawnSheet, target: string): readonly Operation[] {
  const on = onSheet(target);
  return [
    ...rowsOf(sheet).flatMap(({ look, addresses }) =>
      addressLists(addresses).map((address) =>
        on((drawn) => {
          drawRows(drawn.getRanges(address), look);
        }, address.length + CALL_BYTES),
      ),
    ),
    ...hiddenRowsOf(sheet).map((address) =>
      on((drawn) => {
        drawn.getRange(address).rowHidden = true;
      }),
    ),
  ];
}

/** Print setup, which a sheet can do without: where Excel refuses it, as where there is no printer, the contents stand. */
export function printOperations(sheet: DrawnSheet, target: string): readonly Operation[] {
  return sheet.print === null ? [] : [printOperation(onSheet(target), sheet.print)];
}

/** Grid lines and frozen panes, of the window that shows a sheet. */
export function windowOperations(sheet: DrawnSheet): readonly Operation[] {
  const on = onSheet(sheet.name);
  return [
    ...(sheet.gridlines
      ? []
      : [
          on((drawn) => {
            drawn.showGridlines = false;
          }),
        ]),
    ...(sheet.frozen === null
      ? []
      : [
          on((drawn) => {
            freeze(drawn, sheet.frozen);
          }),
        ]),
  ];
}

type OnSheet = (draw: (sheet: Excel.Worksheet) => void, bytes?: number) => Operation;

function onSheet(target: string): OnSheet {
  return (draw, bytes = CALL_BYTES) => ({
    bytes,
    enqueue: (request) => {
      draw(request.sheet(target));
    },
  });
}

/** Characters of the default font (7 pixels each and 5 beside them, as Excel counts) in points. */
function columnPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

/** Rows that are merged one below the other over the same columns go together. */
function mergesOf(sheet: DrawnSheet): readonly { readonly address: string; readonly across: boolean }[] {
  const merges: { address: string; across: boolean; next: string }[] = [];
  for (const address of sheet.merges) {
    const [, left = '', top = '', right = '', bottom = ''] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(address) ?? [];
    const next =
      top !== '' && top === bottom ? `${left}${String(Number(top) + 1)}:${right}${String(Number(top) + 1)}` : '';
    const last = merges.at(-1);
    if (last && next !== '' && last.next === address) {
      const [first = ''] = last.address.split(':');
      merges[merges.length - 1] = { address: `${first}:${right}${bottom}`, across: true, next };
    } else merges.push({ address, across: false, next });
  }
  return merges;
}

/** All columns of one width together. */
function widthsOf(sheet: DrawnSheet): readonly { readonly address: string; readonly width: number }[] {
  const areas = equalAreas([sheet.columns.map(({ width }) => String(width))]);
  return [...areas].flatMap(([width, columns]) =>
    addressLists(columns.map(columnsAddress)).map((address) => ({ address, width: Number(width) })),
  );
}

function hiddenColumnsOf(sheet: DrawnSheet): readonly string[] {
  const areas = equalAreas([sheet.columns.map(({ hidden }) => (hidden === true ? 'hidden' : null))]);
  return [...areas.values()].flat().map(columnsAddress);
}

function columnsAddress({ left, right }: Rectangle): string {
  return `${columnLetters(left)}:${columnLetters(right)}`;
}

/** Height in points, or `fit` where the text decides. */
type RowLook = number | 'fit';

function rowsOf(sheet: DrawnSheet): readonly { readonly look: RowLook; readonly addresses: readonly string[] }[] {
  const keys = sheet.rows.map((row) => [
    row.cells.length === 0 && row.height === undefined ? null : String(row.height ?? 'fit'),
  ]);
  return [...equalAreas(keys)].map(([key, areas]) => ({
    look: key === 'fit' ? 'fit' : Number(key),
    addresses: areas.map(({ top, bottom }) => `${String(top)}:${String(bottom)}`),
  }));
}

function drawRows(rows: Excel.RangeAreas, look: RowLook): void {
  if (look === 'fit') rows.format.autofitRows();
  else rows.format.rowHeight = look;
}

function hiddenRowsOf(sheet: DrawnSheet): readonly string[] {
  const keys = sheet.rows.map((row) => [row.hidden === true ? 'hidden' : null]);
  return [...equalAreas(keys).values()].flat().map(({ top, bottom }) => `${String(top)}:${String(bottom)}`);
}

function freeze(sheet: Excel.Worksheet, frozen: DrawnSheet['frozen']): void {
  if (frozen === null) return;
  if (frozen.rows > 0 && frozen.columns > 0)
    sheet.freezePanes.freezeAt(`A1:${cellAddress(frozen.rows, frozen.columns)}`);
  else if (frozen.rows > 0) sheet.freezePanes.freezeRows(frozen.rows);
  else if (frozen.columns > 0) sheet.freezePanes.freezeColumns(frozen.columns);
}

function filterOperation(on: OnSheet, range: string): Operation {
  return on((sheet) => {
    sheet.autoFilter.apply(range);
  });
}

function printOperation(on: OnSheet, print: PrintSetup): Operation {
  return on((sheet) => {
    const layout = sheet.pageLayout;
    layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
    layout.paperSize = 'A4';
    layout.setPrintMargins('Centimeters', {
      top: print.margins.top / 10,
      right: print.margins.right / 10,
      bottom: print.margins.bottom / 10,
      left: print.margins.left / 10,
    });
    layout.zoom =
      print.fit.tall === null
        ? { horizontalFitToPages: print.fit.wide }
        : { horizontalFitToPages: print.fit.wide, verticalFitToPages: print.fit.tall };
    layout.centerHorizontally = print.centerHorizontally;
    if (print.titleRows) layout.setPrintTitleRows(`$${String(print.titleRows[0])}:$${String(print.titleRows[1])}`);
    if (print.titleColumns) layout.setPrintTitleColumns(print.titleColumns.map((letters) => `$${letters}`).join(':'));
    if (print.area !== null) layout.setPrintArea(print.area);
    if (print.pageNumbers) {
      layout.headersFooters.state = 'FirstAndDefault';
      layout.headersFooters.defaultForAllPages.centerHeader = '&P';
    }
  });
}
