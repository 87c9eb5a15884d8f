import { quotedSheet } from './quotedSheet';

/** `'Biểu chỉ tiêu'!$G$12` for a sheet and an A1 range without `$`. */
export function sheetReference(sheet: string, range: string): string {
  const absolute = range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quotedSheet(sheet)}!${absolute}`;
}
