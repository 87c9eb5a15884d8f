import { packNatively } from '../../src/cli/packNatively';
import type { DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';

/** The file of a drawn workbook, packed by Node's own zlib: what the terminal writes, in a fraction of the browser's time. */
export function xlsxOf(drawn: DrawnWorkbook): Uint8Array {
  return writeWorkbook(drawn, packNatively);
}
