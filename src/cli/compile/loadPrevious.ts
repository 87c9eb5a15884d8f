import { previousFigures } from '../../core/campaign/previousFigures';
import type { Catalogue } from '../../core/catalogue/Catalogue';
import type { Period } from '../../core/catalogue/Period';
import type { PreviousFigures } from '../../core/consolidation/PreviousFigures';
import type { CliContext } from '../CliContext';
import { readInput } from '../readInput';
import { UsageError } from '../UsageError';

/**
 * What the units said in an earlier period, out of its city workbook, and says what was understood; any other workbook is
 * an error of usage.
 */
export async function loadPrevious(
  file: string,
  catalogue: Catalogue,
  period: Period,
  context: CliContext,
): Promise<PreviousFigures> {
  const { words } = context;
  const reading = previousFigures(await readInput(file, context), catalogue, period);
  const own = words.campaign.previous;
  if (!reading.ok) throw new UsageError(own.problems[reading.problem](file, reading));
  const { figures, period: earlier } = reading.previous;
  const units = new Set([...figures.values()].map(({ unit }) => unit));
  context.print(own.understood(words.period(earlier), figures.size, units.size));
  return reading.previous;
}
