import { importRoster } from '../../../core/campaign/settings/importRoster';
import { pastedRows } from '../../../core/campaign/settings/pastedRows';
import type { RosterImport } from '../../../core/compilation/model/RosterImport';
import type { Roster } from '../../../core/catalogue/Roster';
import { rowsOfText } from '../../../core/workbook/rowsOfText';
import { describeRefusal } from '../../../core/words/describeRefusal';
import { later } from '../../later/later';
import type { Worded } from '../../settings/Worded';

const workbooks = later(() => import('../../../xlsx/readWorkbook'));

/** A list of units out of a file: of a workbook the first sheet that holds one; else why it can't be read. */
export async function readRosterFile(
  file: File,
  base: Roster,
): Promise<{ readonly found: RosterImport } | { readonly refusal: Worded }> {
  if (/\.(csv|txt)$/i.test(file.name)) {
    // Excel saves Vietnamese as UTF-8 only if it is told to; another encoding would change names in silence.
    const text = new TextDecoder('utf-8', { fatal: true });
    try {
      return { found: importRoster(pastedRows(text.decode(await file.arrayBuffer())), base) };
    } catch {
      return { refusal: ({ pane }) => pane.campaign.settings.notUtf8 };
    }
  }
  const { readWorkbook } = await workbooks.get();
  const read = readWorkbook(new Uint8Array(await file.arrayBuffer()));
  if (!read.ok) return { refusal: (words) => describeRefusal(read.refusal.code, read.refusal.params, words) };
  const found = read.workbook.sheets.map((sheet) => importRoster(rowsOfText(sheet), base));
  const best = found.find(({ roster }) => roster !== null) ?? found[0];
  return best ? { found: best } : { refusal: ({ pane }) => pane.campaign.settings.nothing };
}
