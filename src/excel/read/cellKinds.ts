import type { RawCellKind } from '../../core/workbook/RawWorkbook';

/** What Excel calls the content of a cell; null for none. */
export const CELL_KINDS: Readonly<Record<Excel.Range['valueTypes'][number][number], RawCellKind | null>> = {
  Empty: null,
  Unknown: 'text',
  String: 'text',
  RichValue: 'text',
  Integer: 'number',
  Double: 'number',
  Boolean: 'boolean',
  Error: 'error',
};

/** What Excel gives as the content of a cell that holds something. */
export function cellValue(value: unknown): string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}
