import { readEarlierPeriod } from '../../core/city/contract/readEarlierPeriod';
import type { Catalogue } from '../../core/catalogue/Catalogue';
import type { Period } from '../../core/catalogue/Period';
import type { EarlierFigures } from '../../core/compilation/model/EarlierFigures';
import type { CliContext } from '../CliContext';
import { readInput } from '../readInput';
import { UsageError } from '../UsageError';

/**
 * What the units said in an earlier period, out of its city workbook, and says what was understood; any other workbook is
 * an error of usage.
 */
export async function loadEarlierPeriod(
  file: string,
  catalogue: Catalogue,
  period: Period,
  context: CliContext,
): Promise<EarlierFigures> {
  const { words } = context;
  const reading = readEarlierPeriod(await readInput(file, 'cityWorkbook', context), catalogue, period);
  const own = words.campaign.previous;
  if (!reading.ok) throw new UsageError(own.problems[reading.problem](file, reading));
  const { figures, period: earlier } = reading.earlierPeriod;
  context.print(own.understood(words.period(earlier), figures.size, figures.unitCodes.length));
  return reading.earlierPeriod;
}
