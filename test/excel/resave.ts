import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as SheetJS from '@e965/xlsx';
import { Workbook } from 'exceljs';
import { fillWith } from '../support/fillWith';

/** Programs in which a form may have been opened and saved. */
export const RESAVING_PROGRAMS = ['openpyxl', 'exceljs', 'SheetJS'] as const;

export type ResavingProgram = (typeof RESAVING_PROGRAMS)[number];

/** Opens each file with a program and saves it again. */
export async function resave(program: ResavingProgram, files: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  if (program === 'openpyxl') return byOpenpyxl(files);
  return program === 'exceljs' ? Promise.all(files.map(byExceljs)) : files.map(bySheetJs);
}

function byOpenpyxl(files: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'openpyxl-'));
  const jobs = files.map((bytes, i) => {
    const job = { in: path.join(folder, `${i}.xlsx`), out: path.join(folder, `${i}-saved.xlsx`), values: {} };
    writeFileSync(job.in, bytes);
    return job;
  });
  fillWith('openpyxl', jobs);
  const saved = jobs.map(({ out }) => new Uint8Array(readFileSync(out)));
  rmSync(folder, { recursive: true });
  return saved;
}

async function byExceljs(bytes: Uint8Array): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(bytes.slice().buffer);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function bySheetJs(bytes: Uint8Array): Uint8Array {
  const book = SheetJS.read(bytes, { type: 'array', cellStyles: true, cellNF: true, sheetStubs: true });
  return new Uint8Array(SheetJS.write(book, { type: 'array', bookType: 'xlsx', bookSST: true }) as ArrayBuffer);
}
