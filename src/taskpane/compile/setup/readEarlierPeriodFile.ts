import { readEarlierPeriod } from '../../../core/city/contract/readEarlierPeriod';
import type { Catalogue } from '../../../core/catalogue/Catalogue';
import type { Period } from '../../../core/catalogue/Period';
import type { EarlierFigures } from '../../../core/compilation/model/EarlierFigures';
import type { Worded } from '../../settings/Worded';
import { readXlsxFile } from './readXlsxFile';

/** What the units said in an earlier period out of its city workbook; else why the file does not tell. */
export async function readEarlierPeriodFile(
  file: File,
  catalogue: Catalogue,
  before: Period,
): Promise<{ readonly earlierPeriod: EarlierFigures } | { readonly refusal: Worded }> {
  const read = await readXlsxFile(file, 'cityWorkbook');
  if ('refusal' in read) return read;
  const reading = readEarlierPeriod(read.workbook, catalogue, before);
  if (reading.ok) return { earlierPeriod: reading.earlierPeriod };
  return { refusal: ({ campaign }) => campaign.previous.problems[reading.problem](file.name, reading) };
}
