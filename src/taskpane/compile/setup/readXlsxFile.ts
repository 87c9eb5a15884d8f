import type { RawWorkbook } from '../../../core/workbook/RawWorkbook';
import { describeRefusal } from '../../../core/words/describeRefusal';
import { later } from '../../later/later';
import type { Worded } from '../../settings/Worded';

const workbooks = later(() => import('../../../xlsx/readWorkbook'));

/** The workbook of an `.xlsx` file; else why it cannot be read. */
export async function readXlsxFile(
  file: File,
): Promise<{ readonly workbook: RawWorkbook } | { readonly refusal: Worded }> {
  const { readWorkbook } = await workbooks.get();
  const read = readWorkbook(new Uint8Array(await file.arrayBuffer()));
  if (read.ok) return read;
  return { refusal: (words) => describeRefusal(read.refusal.code, read.refusal.params, words) };
}
