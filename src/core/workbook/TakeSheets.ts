import type { LoadOptions } from './LoadSheets';
import type { RawWorkbook } from './RawWorkbook';

/**
 * Hands out what stands in sheets of the workbook in front, without looks and formulas, and with them its names and
 * properties, in one piece.
 * @param wanted their names; one that is not there is no error
 */
export type TakeSheets = (wanted: readonly string[] | 'all', options?: LoadOptions) => Promise<RawWorkbook>;
