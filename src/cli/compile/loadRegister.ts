import { readRegister } from '../../core/campaign/duties/readRegister';
import type { Roster } from '../../core/catalogue/Roster';
import { readOfficerNotes } from '../../core/city/contract/tracking/readOfficerNotes';
import type { CampaignDecision } from '../../core/compilation/model/CampaignDecision';
import { rowsOfText } from '../../core/workbook/rowsOfText';
import type { RawWorkbook } from '../../core/workbook/RawWorkbook';
import type { CliContext } from '../CliContext';
import { readInput } from '../readInput';
import { UsageError } from '../UsageError';

/**
 * The letters of units from the first sheet of a workbook that is a register of incoming documents; rows that are left out
 * are said on standard error. A workbook without one is an error of usage.
 * @param kept the city workbook that is compiled into, whose own entries stand
 */
export async function loadRegister(
  file: string,
  roster: Roster,
  kept: RawWorkbook | null,
  context: CliContext,
): Promise<readonly CampaignDecision[]> {
  const { register } = context.words.campaign;
  const workbook = await readInput(file, 'register', context);
  const notes = kept === null ? new Map<string, never>() : readOfficerNotes(kept).notes;
  const readings = workbook.sheets.map((sheet) => readRegister(rowsOfText(sheet), roster, notes, workbook.date1904));
  const found = readings.find(({ problems }) => problems[0]?.code !== 'NO_CAPTIONS');
  if (found === undefined) throw new UsageError(`${file}: ${register.problems.NO_CAPTIONS('')}`);
  for (const { row, code, found: text } of found.problems) {
    context.complain(`${file} [${String(row)}]: ${register.problems[code](text)}`);
  }
  context.print(register.recorded(found.decisions.length, found.problems.length));
  return found.decisions;
}
