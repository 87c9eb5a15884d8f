import { readScoring } from '../../core/city/contract/settings/readScoring';
import type { ScoringTable } from '../../core/compilation/model/Scoring';
import type { Catalogue } from '../../core/catalogue/Catalogue';
import { rowsOfText } from '../../core/workbook/rowsOfText';
import type { CliContext } from '../CliContext';
import { readInput } from '../readInput';
import { UsageError } from '../UsageError';

/**
 * The office's table of points from a workbook's first sheet that holds one. A row that is not understood is an error of
 * usage: points by half a table would be wrong for everyone.
 */
export async function loadScoring(file: string, catalogue: Catalogue, context: CliContext): Promise<ScoringTable> {
  const { sheets } = await readInput(file, context);
  const readings = sheets.map((sheet) => readScoring(rowsOfText(sheet), catalogue));
  const found = readings.find(({ table }) => table.rules.length > 0) ?? readings[0];
  const problems = found?.problems ?? [{ row: 0, code: 'noCaptions' as const, found: '' }];
  const { scoring } = context.words.cli;
  if (!found || problems.length > 0) {
    throw new UsageError(
      problems.map(({ row, code, found: text }) => `${file} [${String(row)}]: ${scoring[code](text)}`).join('\n'),
    );
  }
  return found.table;
}
