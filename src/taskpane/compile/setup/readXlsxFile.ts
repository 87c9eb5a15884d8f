import type { RawWorkbook } from '../../../core/workbook/RawWorkbook';
import { describeOwnFile } from '../../../core/words/describeRefusal';
import type { OwnFile } from '../../../core/words/shape/OwnFileWords';
import { later } from '../../later/later';
import type { Worded } from '../../settings/Worded';

const workbooks = later(() => import('../../../xlsx/readWorkbook'));

/**
 * The workbook of an `.xlsx` file; else why it cannot be read.
 *
 * @param wanted what it is to be
 */
export async function readXlsxFile(
  file: File,
  wanted: OwnFile,
): Promise<{ readonly workbook: RawWorkbook } | { readonly refusal: Worded }> {
  const { readWorkbook } = await workbooks.get();
  const read = readWorkbook(new Uint8Array(await file.arrayBuffer()));
  if (read.ok) return read;
  return { refusal: (words) => describeOwnFile(read.refusal, wanted, words) };
}
