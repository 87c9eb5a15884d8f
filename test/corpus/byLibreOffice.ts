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

let made: ReadonlyMap<string, Uint8Array> | undefined;

/** The form as LibreOffice saves it; all kinds are made at once, as starting the program takes longest. */
export function byLibreOffice(kind: Kind): Uint8Array {
  made ??= makeAll();
  const bytes = made.get(kind);
  if (bytes === undefined) throw new Error(`LibreOffice made no ${kind}`);
  return bytes;
}

function makeAll(): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chitieu-corpus-'));
  try {
    const base = path.join(folder, 'base.xlsx');
    writeFileSync(base, baseForm());
    const saves: readonly (readonly [string, Save])[] = Object.entries(SAVES);
    fillWith(
      'libreoffice',
      saves.map(([out, { from, ...how }]) => ({
        in: from === undefined ? base : path.join(folder, from),
        out: path.join(folder, out),
        values: {},
        ...how,
      })),
    );
    return new Map(saves.map(([out]) => [out, new Uint8Array(readFileSync(path.join(folder, out)))]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
