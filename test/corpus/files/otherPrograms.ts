import path from 'node:path';
import * as SheetJS from '@e965/xlsx';
import { Workbook } from 'exceljs';
import { openXlsx, saveXlsx } from 'hucre/xlsx';
import { baseForm, FIGURES } from '../baseForm';
import { byCommand, byPython } from '../byCommand';
import { byLibreOffice } from '../byLibreOffice';
import type { CorpusFile } from '../CorpusFile';

const reads = { reads: FIGURES };

/** The form opened and saved by other programs than Excel, or written anew by them. */
export const OTHER_PROGRAMS: readonly CorpusFile[] = [
  { maker: 'this product', what: 'the form as filled', make: baseForm, comesTo: reads },
  {
    maker: 'openpyxl',
    what: 'opened and saved: results of formulas dropped',
    needs: ['openpyxl'],
    make: () => byPython(baseForm(), 'openpyxl_resave.py'),
    comesTo: { ...reads, says: ['RATIO_RECOMPUTED'] },
  },
  {
    maker: 'openpyxl',
    what: 'written from scratch: inline strings, no names, no properties',
    needs: ['openpyxl'],
    make: () => byPython(baseForm(), 'openpyxl_from_scratch.py'),
    comesTo: { ...reads, says: ['RATIO_RECOMPUTED'] },
  },
  {
    maker: 'XlsxWriter',
    what: 'written from scratch: 0 stored as the result of every formula',
    needs: ['xlsxwriter'],
    make: () => byPython(baseForm(), 'xlsxwriter_copy.py'),
    // No result that was computed: the percent is taken from its parts.
    comesTo: reads,
  },
  {
    maker: 'LibreOffice',
    what: 'opened and saved',
    needs: ['uno'],
    make: () => byLibreOffice('form.xlsx'),
    comesTo: reads,
  },
  {
    maker: 'LibreOffice',
    what: 'saved as Office Open XML of the standard',
    needs: ['uno'],
    make: () => byLibreOffice('iso.xlsx'),
    comesTo: reads,
  },
  {
    maker: 'LibreOffice',
    what: 'saved as .ods and again as .xlsx',
    needs: ['uno'],
    make: () => byLibreOffice('from-ods.xlsx'),
    comesTo: reads,
  },
  {
    maker: 'LibreOffice',
    what: 'saved as .xls and again as .xlsx',
    needs: ['uno'],
    make: () => byLibreOffice('from-xls.xlsx'),
    comesTo: reads,
  },
  {
    maker: 'Gnumeric',
    what: 'opened and saved',
    needs: ['gnumeric'],
    make: () => byGnumeric('Gnumeric_Excel:xlsx2', 'form.xlsx'),
    comesTo: reads,
  },
  {
    maker: 'Gnumeric',
    what: 'saved as in 2006',
    needs: ['gnumeric'],
    make: () => byGnumeric('Gnumeric_Excel:xlsx', 'form.xlsx'),
    comesTo: reads,
  },
  {
    maker: 'exceljs',
    what: 'opened and saved',
    make: async () => {
      const book = new Workbook();
      await book.xlsx.load(baseForm().slice().buffer);
      return new Uint8Array(await book.xlsx.writeBuffer());
    },
    comesTo: reads,
  },
  { maker: 'SheetJS', what: 'opened and saved', make: () => bySheetJs('xlsx', true), comesTo: reads },
  { maker: 'SheetJS', what: 'saved without shared strings', make: () => bySheetJs('xlsx', false), comesTo: reads },
  { maker: 'Excelize', what: 'opened and saved', make: () => byExcelize(), comesTo: reads },
  {
    maker: 'Excelize',
    what: 'results of formulas dropped',
    make: () => byExcelize('without results'),
    comesTo: { ...reads, says: ['RATIO_RECOMPUTED'] },
  },
  { maker: 'hucre', what: 'opened and saved', make: async () => saveXlsx(await openXlsx(baseForm())), comesTo: reads },
];

/** The form as Gnumeric exports it. */
export function byGnumeric(exporter: string, output: string, form = baseForm()): Uint8Array {
  return byCommand(form, ['form.xlsx', output], (file, out) => ['ssconvert', `--export-type=${exporter}`, file, out]);
}

/** The form as Excelize for Go writes it. */
function byExcelize(...how: readonly string[]): Uint8Array {
  const script = path.join(__dirname, '../scripts/excelize_resave.mjs');
  return byCommand(baseForm(), ['form.xlsx', 'form.xlsx'], (file, out) => [
    process.execPath,
    script,
    file,
    out,
    ...how,
  ]);
}

/** The form as SheetJS writes it. */
export function bySheetJs(bookType: SheetJS.BookType, bookSST = true): Uint8Array {
  const book = SheetJS.read(baseForm(), { type: 'array', cellStyles: true, cellNF: true, sheetStubs: true });
  // Its writer of .xlsb cannot say names that reach over whole rows.
  const names = book.Workbook?.Names;
  if (bookType === 'xlsb' && book.Workbook !== undefined && names !== undefined) {
    book.Workbook.Names = names.filter(({ Name }) => !Name.startsWith('_xlnm'));
  }
  // Its writer of .ods takes the first branch of a number format, and says so on the console each time.
  if (bookType === 'ods') Object.values(book.Sheets).forEach(takeFirstBranches);
  return new Uint8Array(SheetJS.write(book, { type: 'array', bookType, bookSST }) as ArrayBuffer);
}

function takeFirstBranches(sheet: SheetJS.WorkSheet): void {
  for (const cell of Object.values(sheet) as Partial<SheetJS.CellObject>[]) {
    if (typeof cell.z === 'string') [cell.z = ''] = cell.z.split(';');
  }
}
