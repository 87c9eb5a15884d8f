import { BooleanNumber, type IWorkbookData, LocaleType } from '@univerjs/core';
import type { BookContent } from '../book/Book';

/** The look of cells without one, as in Excel. */
export const DEFAULT_STYLE = { ff: 'Calibri', fs: 11 } as const;

/** What every new sheet starts with. */
export const SHEET_DEFAULTS = {
  rowCount: 1000,
  columnCount: 40,
  zoomRatio: 1,
  scrollTop: 0,
  scrollLeft: 0,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
  rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
  columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
  rightToLeft: BooleanNumber.FALSE,
} as const;

export function workbookSnapshot(id: string, name: string): IWorkbookData {
  return {
    id,
    name,
    appVersion: '0.25.1',
    locale: LocaleType.VI_VN,
    styles: {},
    defaultStyle: { ...DEFAULT_STYLE },
    sheetOrder: [],
    sheets: {},
    resources: [],
  };
}

/** A workbook with one empty sheet. */
export function emptyContent(sheetName: string): BookContent {
  const id = 'sheet1';
  return {
    snapshot: {
      ...workbookSnapshot(`book${Date.now()}`, ''),
      sheetOrder: [id],
      sheets: { [id]: { ...structuredClone(SHEET_DEFAULTS), id, name: sheetName } },
    },
    extras: new Map(),
    properties: new Map(),
    title: '',
    author: '',
  };
}
