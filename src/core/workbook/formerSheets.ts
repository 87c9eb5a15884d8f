import type { DrawnWorkbook } from './DrawnWorkbook';

/**
 * Sheets that a workbook which is drawn anew replaces though they are called otherwise than its own.
 *
 * @param other the same workbook in the other language, if the present one is in that; null otherwise
 * @param present sheets of the present workbook that are known to be the drawn ones, whatever they are called by now
 */
export function formerSheets(
  drawn: DrawnWorkbook,
  other: DrawnWorkbook | null,
  present: readonly string[],
): readonly string[] {
  const own = new Set(drawn.sheets.map(({ name }) => name));
  const renamed = present.filter((name) => !own.has(name));
  return [...new Set([...(other?.sheets.map(({ name }) => name) ?? []), ...renamed])];
}
