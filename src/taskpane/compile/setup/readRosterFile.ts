import { importRoster } from '../../../core/campaign/settings/importRoster';
import { pastedRows } from '../../../core/campaign/settings/pastedRows';
import type { RosterImport } from '../../../core/compilation/model/RosterImport';
import type { Roster } from '../../../core/catalogue/Roster';
import { rowsOfText } from '../../../core/workbook/rowsOfText';
import type { Worded } from '../../settings/Worded';
import { readXlsxFile } from './readXlsxFile';

/** A list of units out of a file: of a workbook the first sheet that holds one; else why it can't be read. */
export async function readRosterFile(
  file: File,
  base: Roster,
): Promise<{ readonly found: RosterImport } | { readonly refusal: Worded }> {
  if (/\.(csv|txt)$/i.test(file.name)) {
    // Excel saves Vietnamese as UTF-8 only if it is told to; another encoding would change names in silence.
    const text = new TextDecoder('utf-8', { fatal: true });
    const bytes = await file.arrayBuffer();
    let pasted: string;
    try {
      pasted = text.decode(bytes);
    } catch {
      return { refusal: ({ pane }) => pane.campaign.settings.notUtf8 };
    }
    return { found: importRoster(pastedRows(pasted), base) };
  }
  const read = await readXlsxFile(file, 'roster');
  if ('refusal' in read) return read;
  const found = read.workbook.sheets.map((sheet) => importRoster(rowsOfText(sheet), base));
  const best = found.find(({ roster }) => roster !== null) ?? found[0];
  return best ? { found: best } : { refusal: ({ pane }) => pane.campaign.settings.nothing };
}
