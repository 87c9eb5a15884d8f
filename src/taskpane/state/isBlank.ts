import type { RawWorkbook } from '../../core/workbook/RawWorkbook';

/** Whether a workbook holds nothing at all, so that nothing of ours can be in it. */
export function isBlank({ sheets, properties }: RawWorkbook): boolean {
  return properties.size === 0 && sheets.every(({ cells }) => cells.length === 0);
}
