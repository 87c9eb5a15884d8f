import { readFile } from 'node:fs/promises';
import { readRoster } from '../core/catalogue/readRoster';
import type { Roster } from '../core/catalogue/Roster';
import { cellText } from '../core/workbook/CellIndex';
import type { RawSheet } from '../core/workbook/RawWorkbook';
import { readWorkbook } from '../xlsx/readWorkbook';
import { describeRefusal } from '../core/words/describeRefusal';
import type { CliContext } from './CliContext';
import { UsageError } from './UsageError';

/**
 * The units from the first sheet of a workbook that holds a table of them, known by its captions (code, name, kind,
 * cluster, e-mail). A row that is not sound is left out and said on standard error; without any, it is an error of usage.
 */
export async function loadRoster(file: string, { roster, words, complain }: CliContext): Promise<Roster> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) throw new UsageError(words.cli.notFound(file));
  const read = readWorkbook(bytes);
  if (!read.ok) throw new UsageError(`${file}: ${describeRefusal(read.refusal.code, read.refusal.params, words)}`);
  const readings = read.workbook.sheets.map((sheet) => readRoster(rowsOf(sheet), roster));
  const found = readings.find((reading) => reading.roster !== null) ?? readings[0];
  const problems = words.campaign.settings.rosterProblems;
  const sentences = (found?.problems ?? []).map(
    ({ row, code, found: text, hint }) => `${file} [${row}]: ${problems[code](text, hint)}`,
  );
  if (!found?.roster) throw new UsageError(sentences.join('\n'));
  sentences.forEach(complain);
  return found.roster;
}

/** A sheet as rows of text, row 1 first. */
function rowsOf(sheet: RawSheet): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const cell of sheet.cells) {
    const row = (rows[cell.row - 1] ??= []);
    row[cell.column - 1] = cellText(cell);
  }
  return Array.from(rows, (row: string[] | undefined) =>
    Array.from(row ?? [], (text: string | undefined) => text ?? ''),
  );
}
