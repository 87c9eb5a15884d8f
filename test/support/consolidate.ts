import { compileFigures } from '../../src/core/compilation/aggregate/compileFigures';
import { gatherForms } from '../../src/core/compilation/aggregate/gatherForms';
import type { CityReport } from '../../src/core/compilation/model/CityReport';
import type { ConsolidationInput } from '../../src/core/compilation/model/ConsolidationInput';
import { finish } from '../../src/core/kernel/finish';

/** What files come to by themselves, with no kept workbook and no officer. */
export function consolidate(input: ConsolidationInput): CityReport {
  const gathered = finish(gatherForms(input));
  return { ...gathered, ...compileFigures(gathered.lines, input) };
}
