import { readOtherFormat } from './other/readOtherFormat';
import { DEFAULT_LIMITS } from './read/ReadLimits';
import type { ReadResult } from './read/ReadResult';
import { Refused } from './read/Refused';
import { readWorkbook } from './readWorkbook';

/** Reads the cells of a workbook in any format that forms are received in: `.xlsx`, `.xls`, `.xlsb` or `.ods`. */
export async function readAnyWorkbook(bytes: Uint8Array): Promise<ReadResult> {
  const read = readWorkbook(bytes);
  if (read.ok) return read;
  const { code } = read.refusal;
  if (code !== 'LEGACY_XLS' && code !== 'XLSB' && code !== 'ODS') return read;
  try {
    return { ok: true, notes: [], workbook: await readOtherFormat(bytes, code, DEFAULT_LIMITS) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
