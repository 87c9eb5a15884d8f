import { type IWorkbookData, LocaleType } from '@univerjs/core';
import type { BookContent } from '../book/BookOf';
import { NEW_SHEET } from '../book/newSheet';

/** The look of cells without one, as in Excel. */
const DEFAULT_STYLE = { ff: 'Calibri', fs: 11 } as const;

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
      sheets: { [id]: { ...structuredClone(NEW_SHEET), id, name: sheetName } },
    },
    extras: new Map(),
    names: [],
    properties: new Map(),
    title: '',
    author: '',
  };
}
