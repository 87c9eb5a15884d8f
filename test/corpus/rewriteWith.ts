import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as SheetJS from '@e965/xlsx';
import { Workbook } from 'exceljs';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import type { Program } from '../support/describeWith';

export interface OtherProgram {
  readonly name: string;
  /** What must be installed besides the npm packages. */
  readonly needs: readonly Program[];
  /** Opens the workbook and saves it again, as a person would with this program. */
  readonly rewrite: (bytes: Uint8Array) => Promise<Uint8Array>;
}

const OPENPYXL = `
import sys
from openpyxl import load_workbook
load_workbook(sys.argv[1]).save(sys.argv[2])
`;

/** Copies only what shows into a new workbook, as scripts that make files from scratch do. */
const OPENPYXL_FRESH = `
import sys
from openpyxl import load_workbook, Workbook
old, new = load_workbook(sys.argv[1]), Workbook(write_only=True)
for sheet in old:
    copy = new.create_sheet(sheet.title)
    for row in sheet.iter_rows(values_only=True):
        copy.append(row)
new.save(sys.argv[2])
`;

/** Programs other than Excel in which units may have opened the form. */
export const OTHER_PROGRAMS: readonly OtherProgram[] = [
  {
    name: 'openpyxl',
    needs: ['openpyxl'],
    rewrite: async (bytes) => byCommand(bytes, (file, out) => ['/usr/bin/python3', '-c', OPENPYXL, file, out]),
  },
  {
    name: 'openpyxl from scratch',
    needs: ['openpyxl'],
    rewrite: async (bytes) => byCommand(bytes, (file, out) => ['/usr/bin/python3', '-c', OPENPYXL_FRESH, file, out]),
  },
  {
    name: 'LibreOffice',
    needs: ['soffice'],
    rewrite: async (bytes) => byLibreOffice(bytes, 'xlsx'),
  },
  {
    name: 'LibreOffice, through .ods',
    needs: ['soffice'],
    rewrite: async (bytes) => byLibreOffice(await byLibreOffice(bytes, 'ods'), 'xlsx'),
  },
  {
    name: 'Gnumeric',
    needs: ['gnumeric'],
    rewrite: async (bytes) =>
      byCommand(bytes, (file, out) => ['ssconvert', '--export-type=Gnumeric_Excel:xlsx2', file, out]),
  },
  {
    name: 'exceljs',
    needs: [],
    rewrite: async (bytes) => {
      const book = new Workbook();
      await book.xlsx.load(bytes.slice().buffer);
      return new Uint8Array(await book.xlsx.writeBuffer());
    },
  },
  {
    name: 'SheetJS',
    needs: [],
    rewrite: async (bytes) => Promise.resolve(bySheetJs(bytes, true)),
  },
  {
    name: 'SheetJS without shared strings',
    needs: [],
    rewrite: async (bytes) => Promise.resolve(bySheetJs(bytes, false)),
  },
  {
    name: 'hucre',
    needs: [],
    rewrite: async (bytes) => saveXlsx(await openXlsx(bytes)),
  },
];

/** The workbook in another format that LibreOffice writes, by its extension. */
export async function byLibreOffice(bytes: Uint8Array, extension: string): Promise<Uint8Array> {
  return byCommand(
    bytes,
    (file, out) => [
      'soffice',
      `-env:UserInstallation=file://${path.dirname(file)}/profile`,
      '--headless',
      '--convert-to',
      extension,
      '--outdir',
      path.dirname(out),
      file,
    ],
    extension,
  );
}

function bySheetJs(bytes: Uint8Array, shared: boolean): Uint8Array {
  const book = SheetJS.read(bytes, { type: 'array', cellStyles: true, cellNF: true, sheetStubs: true });
  return new Uint8Array(SheetJS.write(book, { type: 'array', bookType: 'xlsx', bookSST: shared }) as ArrayBuffer);
}

async function byCommand(
  bytes: Uint8Array,
  command: (file: string, out: string) => readonly string[],
  extension = 'xlsx',
): Promise<Uint8Array> {
  const folder = mkdtempSync(path.join(tmpdir(), 'chitieu-corpus-'));
  try {
    // LibreOffice goes by the extension of what it opens.
    const file = path.join(folder, bytes[30] === 0x6d ? 'form.ods' : 'form.xlsx');
    const out = path.join(folder, 'out', `form.${extension}`);
    writeFileSync(file, bytes);
    execFileSync('mkdir', ['-p', path.dirname(out)]);
    const [program = '', ...args] = command(file, out);
    execFileSync(program, args, { stdio: 'pipe', timeout: 60_000 });
    return await Promise.resolve(new Uint8Array(readFileSync(out)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
