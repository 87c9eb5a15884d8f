import { previousFigures } from '../../../core/campaign/previousFigures';
import type { Catalogue } from '../../../core/catalogue/Catalogue';
import type { Period } from '../../../core/catalogue/Period';
import type { PreviousFigures } from '../../../core/consolidation/PreviousFigures';
import { describeRefusal } from '../../../core/words/describeRefusal';
import type { Words } from '../../../core/words/Words';

/** What the units said in an earlier period out of its city workbook; else why the file does not tell. */
export async function readPreviousFile(
  file: File,
  catalogue: Catalogue,
  before: Period,
  words: Words,
): Promise<{ readonly previous: PreviousFigures } | { readonly refusal: string }> {
  const { readWorkbook } = await import('../../../xlsx/readWorkbook');
  const read = readWorkbook(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return { refusal: describeRefusal(read.refusal.code, read.refusal.params, words) };
  const reading = previousFigures(read.workbook, catalogue, before);
  if (reading.ok) return { previous: reading.previous };
  return { refusal: words.campaign.previous.problems[reading.problem](file.name, reading) };
}
