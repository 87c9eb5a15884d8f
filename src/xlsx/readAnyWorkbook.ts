import { readOtherFormat } from './other/readOtherFormat';
import { inflateAnywhere, type InflateAtOnce } from './read/InflateAtOnce';
import { DEFAULT_LIMITS, type ReadLimits } from './read/ReadLimits';
import type { ReadResult } from './read/ReadResult';
import { Refused } from './read/Refused';
import { readWorkbook } from './readWorkbook';

/**
 * Reads the cells of a workbook in any format that forms are received in: `.xlsx`, `.xls`, `.xlsb` or `.ods`.
 *
 * @param inflate a faster way to unpack small parts, where there is one
 */
export async function readAnyWorkbook(
  bytes: Uint8Array,
  limits: ReadLimits = DEFAULT_LIMITS,
  inflate: InflateAtOnce = inflateAnywhere,
): Promise<ReadResult> {
  const read = readWorkbook(bytes, limits, inflate);
  if (read.ok) return read;
  const { code } = read.refusal;
  if (code !== 'LEGACY_XLS' && code !== 'XLSB' && code !== 'ODS') return read;
  try {
    return { ok: true, ...(await readOtherFormat(bytes, code, limits)) };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
