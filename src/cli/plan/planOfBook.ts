import { withOldUnits } from '../../core/catalogue/withOldUnits';
import type { SoundPlan } from '../../core/planbook/read/PlanBookReading';
import { readPlanBook } from '../../core/planbook/read/readPlanBook';
import type { Words } from '../../core/words/shape/Words';
import type { RawWorkbook } from '../../core/workbook/RawWorkbook';
import { UsageError } from '../UsageError';
import { problemLines } from './problemLines';

/**
 * The plan of a *Sổ kế hoạch* that was read from a file.
 * @throws UsageError with each problem where it is not sound
 */
export function planOfBook(workbook: RawWorkbook, file: string, words: Words): SoundPlan {
  const { plan, problems } = readPlanBook(workbook);
  if (plan === null) throw new UsageError([words.cli.planNotSound(file), ...problemLines(problems, words)].join('\n'));
  return { ...plan, roster: withOldUnits(plan.roster) };
}
