import { readRoster } from '../core/catalogue/readRoster';
import type { Roster } from '../core/catalogue/Roster';
import { rowsOfText } from '../core/workbook/rowsOfText';
import type { CliContext } from './CliContext';
import { readInput } from './readInput';
import { UsageError } from './UsageError';

/**
 * The units from the first sheet of a workbook that holds a table of them, known by its captions (code, name, kind,
 * cluster, e-mail). A row that is not sound is left out and said on standard error; without any, it is an error of usage.
 */
export async function loadRoster(file: string, context: CliContext): Promise<Roster> {
  const { roster, words, complain } = context;
  const workbook = await readInput(file, 'roster', context);
  const readings = workbook.sheets.map((sheet) => readRoster(rowsOfText(sheet), roster));
  const found = readings.find((reading) => reading.roster !== null) ?? readings[0];
  const problems = words.campaign.settings.rosterProblems;
  const sentences = (found?.problems ?? []).map(
    ({ row, code, found: text, hint }) => `${file} [${row}]: ${problems[code](text, hint)}`,
  );
  if (!found?.roster) throw new UsageError(sentences.join('\n'));
  sentences.forEach(complain);
  return found.roster;
}
