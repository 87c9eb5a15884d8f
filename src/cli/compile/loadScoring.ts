import { scoringIn } from '../../core/city/contract/settings/scoringIn';
import type { ScoringTable } from '../../core/compilation/model/Scoring';
import type { Catalogue } from '../../core/catalogue/Catalogue';
import type { CliContext } from '../CliContext';
import { readInput } from '../readInput';
import { UsageError } from '../UsageError';

/**
 * The office's table of points from a workbook's first sheet that holds one. A row that is not understood is an error of
 * usage: points by half a table would be wrong for everyone.
 */
export async function loadScoring(file: string, catalogue: Catalogue, context: CliContext): Promise<ScoringTable> {
  const { table, problems } = scoringIn(await readInput(file, 'scoring', context), catalogue);
  const { scoring } = context.words.cli;
  if (problems.length > 0) {
    throw new UsageError(
      problems.map(({ row, code, found: text }) => `${file} [${String(row)}]: ${scoring[code](text)}`).join('\n'),
    );
  }
  return table;
}
