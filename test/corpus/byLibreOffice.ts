import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fillWith, type FillJob } from '../support/fillWith';
import { baseForm } from './baseForm';

type Save = Pick<FillJob, 'filter' | 'options' | 'password'> & { readonly from?: Kind };

/** Comma, double quotes, UTF-8, cells as they are shown. */
const CSV_OPTIONS = '44,34,76,1,,0,false,true,false';
const PASSWORD = 'mật khẩu';

/** What LibreOffice makes of the form; a file's own extension tells it how to open it. */
const SAVES = {
  'form.xlsx': {},
  'iso.xlsx': { filter: 'Calc Office Open XML' },
  'form.ods': { filter: 'calc8' },
  'from-ods.xlsx': { from: 'form.ods' },
  'form.xls': { filter: 'MS Excel 97' },
  'from-xls.xlsx': { from: 'form.xls' },
  'form.csv': { filter: 'Text - txt - csv (StarCalc)', options: CSV_OPTIONS },
  'form.html': { filter: 'HTML (StarCalc)' },
  'form.fods': { filter: 'OpenDocument Spreadsheet Flat XML' },
  'form.pdf': { filter: 'calc_pdf_Export' },
  'locked.xlsx': { password: PASSWORD },
  'locked.xls': { filter: 'MS Excel 97', password: PASSWORD },
  'read-only.xls': { filter: 'MS Excel 97', password: 'VelvetSweatshop' },
  'locked.ods': { filter: 'calc8', password: PASSWORD },
} as const satisfies Record<string, Omit<Save, 'from'> & { readonly from?: string }>;

type Kind = keyof typeof SAVES;

const made = new Map<Kind, Uint8Array>();

/** The form as LibreOffice saves it. */
export function byLibreOffice(kind: Kind): Uint8Array {
  const known = made.get(kind);
  if (known !== undefined) return known;
  const { from, ...how }: Save = SAVES[kind];
  const bytes = save(from === undefined ? ['base.xlsx', baseForm()] : [from, byLibreOffice(from)], kind, how);
  made.set(kind, bytes);
  return bytes;
}

/** Another workbook as LibreOffice saves it. @param how without a filter it is an .xlsx, whatever the new file's name ends in */
export function resavedByLibreOffice(bytes: Uint8Array, name: string, how: Omit<Save, 'from'>): Uint8Array {
  return save(['given.xlsx', bytes], name, how);
}

function save([name, bytes]: readonly [string, Uint8Array], kind: string, how: Omit<Save, 'from'>): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), 'chitieu-corpus-'));
  try {
    const job = { in: path.join(folder, name), out: path.join(folder, `saved-${kind}`), values: {}, ...how };
    writeFileSync(job.in, bytes);
    fillWith('libreoffice', [job]);
    return new Uint8Array(readFileSync(job.out));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
