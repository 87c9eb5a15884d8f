import * as SheetJS from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { baseForm, FIGURES } from '../baseForm';
import { byLibreOffice } from '../byLibreOffice';
import { byCommand } from '../byCommand';
import { compound } from '../compound';
import type { CorpusFile } from '../CorpusFile';
import { FORM_SHEET, FormParts } from '../FormParts';
import { byGnumeric, bySheetJs } from './otherPrograms';

const reads = { reads: FIGURES };
const refuses = (code: string): { readonly refuses: string } => ({ refuses: code });
const FIRST_SECTORS = 2048;

/** What is no .xlsx: read where that is safe, else refused for what it is. */
export const OTHER_KINDS: readonly CorpusFile[] = [
  // Read by another library.
  { maker: 'LibreOffice', what: '.xls', needs: ['uno'], make: () => byLibreOffice('form.xls'), comesTo: reads },
  {
    maker: 'LibreOffice',
    what: '.xls without a window: it stores 0 for a formula that gave a sign',
    needs: ['soffice'],
    make: () => withoutWindow('xls', withFormulaOfSign('IF(1&gt;0,"-",5)')),
    comesTo: { reads: { ...FIGURES, '21.1': '?', '21.1 note': '-' }, says: ['FORMULA_WITHOUT_RESULT'] },
  },
  {
    maker: 'LibreOffice',
    what: '.xls without a window: also for a formula that only names the cell with the sign',
    needs: ['soffice'],
    make: () => withoutWindow('xls', withFormulaOfSign(new FormParts().address('GC_21_1'))),
    comesTo: { reads: { ...FIGURES, '21.1': '?', '21.1 note': '-' }, says: ['FORMULA_WITHOUT_RESULT'] },
  },
  ...(['xls', 'ods'] as const).map((kind): CorpusFile => ({
    maker: 'LibreOffice',
    what: `.${kind} with a raised digit, which is a footnote's`,
    needs: ['soffice'],
    make: () => withoutWindow(kind, withFootnote()),
    comesTo: { reads: { ...FIGURES, '18.1': '?' }, says: ['NOT_A_NUMBER'] },
  })),
  {
    maker: 'Gnumeric',
    what: ".ods with a raised digit, which is a footnote's",
    needs: ['gnumeric'],
    make: () => byGnumeric('Gnumeric_OpenCalc:odf', 'form.ods', withFootnote()),
    comesTo: { reads: { ...FIGURES, '18.1': '?' }, says: ['NOT_A_NUMBER'] },
  },
  { maker: 'SheetJS', what: '.xls', make: () => bySheetJs('biff8'), comesTo: reads },
  {
    maker: 'Gnumeric',
    what: '.xls',
    needs: ['gnumeric'],
    make: () => byGnumeric('Gnumeric_Excel:excel_biff8', 'form.xls'),
    comesTo: reads,
  },
  { maker: 'SheetJS', what: '.xlsb', make: () => bySheetJs('xlsb'), comesTo: reads },
  { maker: 'LibreOffice', what: '.ods', needs: ['uno'], make: () => byLibreOffice('form.ods'), comesTo: reads },
  {
    maker: 'Gnumeric',
    what: '.ods',
    needs: ['gnumeric'],
    make: () => byGnumeric('Gnumeric_OpenCalc:odf', 'form.ods'),
    comesTo: reads,
  },
  { maker: 'SheetJS', what: '.ods', make: () => bySheetJs('ods'), comesTo: reads },
  // A name that lies.
  {
    maker: 'LibreOffice',
    what: 'an .xls named .xlsx',
    needs: ['uno'],
    make: () => byLibreOffice('form.xls'),
    comesTo: reads,
  },
  { maker: 'this product', what: 'an .xlsx named .xls', name: 'form.xls', make: baseForm, comesTo: reads },
  { maker: 'this product', what: 'an .xlsx without extension', name: 'form', make: baseForm, comesTo: reads },
  {
    maker: 'LibreOffice',
    what: 'a PDF named .xlsx',
    needs: ['uno'],
    make: () => byLibreOffice('form.pdf'),
    comesTo: refuses('NOT_A_WORKBOOK'),
  },
  {
    maker: 'LibreOffice',
    what: 'a web page named .xls',
    name: 'form.xls',
    needs: ['uno'],
    make: () => byLibreOffice('form.html'),
    comesTo: refuses('WEB_PAGE'),
  },
  {
    maker: 'SheetJS',
    what: 'XML of Excel 2003 named .xls',
    name: 'form.xls',
    make: () => bySheetJs('xlml'),
    comesTo: refuses('WEB_PAGE'),
  },
  {
    maker: 'LibreOffice',
    what: '.fods',
    name: 'form.fods',
    needs: ['uno'],
    make: () => byLibreOffice('form.fods'),
    comesTo: refuses('WEB_PAGE'),
  },
  // Refused with the way out.
  {
    maker: 'LibreOffice',
    what: '.csv: no unit any more, figures as they were shown',
    name: 'form.csv',
    needs: ['uno'],
    make: () => byLibreOffice('form.csv'),
    comesTo: refuses('CSV_OR_TEXT'),
  },
  { maker: 'SheetJS', what: '.csv', name: 'form.csv', make: () => bySheetJs('csv'), comesTo: refuses('CSV_OR_TEXT') },
  {
    maker: 'by hand',
    what: 'Unicode text, as Excel saves it',
    name: 'form.txt',
    make: () => wide('\ufeffMã số\tThực hiện\r\n5.2\t84,2\r\n'),
    comesTo: refuses('CSV_OR_TEXT'),
  },
  {
    maker: 'Gnumeric',
    what: '.gnumeric',
    name: 'form.gnumeric',
    needs: ['gnumeric'],
    make: () => byGnumeric('Gnumeric_XmlIO:sax', 'form.gnumeric'),
    comesTo: refuses('NOT_A_WORKBOOK'),
  },
  {
    maker: 'LibreOffice',
    what: '.xlsx with a password',
    needs: ['uno'],
    make: () => byLibreOffice('locked.xlsx'),
    comesTo: refuses('ENCRYPTED'),
  },
  {
    maker: 'LibreOffice',
    what: '.xls with the password that Excel enters by itself, as it saves protected workbooks',
    needs: ['uno'],
    make: () => byLibreOffice('read-only.xls'),
    comesTo: reads,
    failsBecause: 'the library that reads .xls does not unlock it; it is refused as locked with a password',
  },
  {
    maker: 'LibreOffice',
    what: '.xls with a password',
    needs: ['uno'],
    make: () => byLibreOffice('locked.xls'),
    comesTo: refuses('ENCRYPTED'),
  },
  {
    maker: 'LibreOffice',
    what: '.ods with a password',
    needs: ['uno'],
    make: () => byLibreOffice('locked.ods'),
    comesTo: refuses('ENCRYPTED'),
  },
  {
    maker: 'by hand',
    what: '.xlsx under rights management (MS-OFFCRYPTO 2.2)',
    make: () =>
      compound({
        EncryptedPackage: strToU8('x'),
        '\u0006DataSpaces/TransformInfo/DRMEncryptedTransform/\u0006Primary': strToU8('x'),
      }),
    comesTo: refuses('RIGHTS_MANAGED'),
  },
  {
    maker: 'by hand',
    what: '.xls under rights management',
    make: () => compound({ '\tDRMContent': strToU8('x'), Workbook: strToU8('x') }),
    comesTo: refuses('RIGHTS_MANAGED'),
  },
  {
    maker: 'SheetJS',
    what: 'Excel 5.0 or 95, whose letters are not Vietnamese ones anyway',
    make: () => bySheetJs('biff5'),
    comesTo: refuses('LEGACY_XLS'),
  },
  // Damaged.
  {
    maker: 'this product',
    what: '.xlsx cut short',
    make: () => baseForm().subarray(0, 9000),
    comesTo: refuses('ZIP_DAMAGED'),
  },
  {
    maker: 'this product',
    what: '.xlsx whose beginning is missing',
    make: () => baseForm().subarray(200),
    comesTo: refuses('NOT_A_WORKBOOK'),
  },
  {
    maker: 'this product',
    what: '.xlsx in which zeros stand, as after a broken download',
    make: () => baseForm().slice().fill(0, 6000),
    comesTo: refuses('ZIP_DAMAGED'),
  },
  {
    maker: 'SheetJS',
    what: '.xls cut short',
    make: () => bySheetJs('biff8').subarray(0, FIRST_SECTORS),
    comesTo: refuses('ZIP_DAMAGED'),
  },
  { maker: 'by hand', what: 'no bytes', make: () => new Uint8Array(0), comesTo: refuses('EMPTY_FILE') },
  { maker: 'by hand', what: 'a page of zeros', make: () => new Uint8Array(4096), comesTo: refuses('NOT_A_WORKBOOK') },
  { maker: 'by hand', what: 'an empty zip', make: () => zipSync({}), comesTo: refuses('NOT_A_WORKBOOK') },
  { maker: 'SheetJS', what: 'a workbook without any form', make: otherWorkbook, comesTo: refuses('NO_FORM') },
];

function wide(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'utf16le'));
}

function otherWorkbook(): Uint8Array {
  const book = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(book, SheetJS.utils.aoa_to_sheet([['Chi tiêu nội bộ', 5.2]]), 'Sổ khác');
  return new Uint8Array(SheetJS.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** A workbook as LibreOffice converts it from a shell. */
function withoutWindow(kind: 'xls' | 'ods', bytes: Uint8Array): Uint8Array {
  return byCommand(bytes, ['form.xlsx', `form.${kind}`], (file, out) => [
    'sh',
    '-c',
    'soffice --headless "-env:UserInstallation=file://$0.profile" --convert-to "$2" --outdir "$0.folder" "$1" && mv "$0.folder/form.$2" "$0"',
    out,
    file,
    kind,
  ]);
}

/** The form with a formula in place of the sign; the cell stays one of numbers, of which alone LibreOffice stores 0. */
function withFormulaOfSign(formula: string): Uint8Array {
  const parts = new FormParts().cell('GC_21_1', '<c @ t="inlineStr"><is><t>-</t></is></c>');
  const at = parts.address('CT_21_1');
  const cell = new RegExp(`<c r="${at}"( s="\\d+")[^>]*>.*?</c>`);
  return parts
    .change(FORM_SHEET, cell, (_, style = '') => `<c r="${at}"${style} t="str"><f>${formula}</f><v>-</v></c>`)
    .zip();
}

/** 95 with the sign of a footnote in place of a number. */
function withFootnote(): Uint8Array {
  const raised = '<rPr><vertAlign val="superscript"/><sz val="11"/><rFont val="Calibri"/></rPr>';
  return new FormParts()
    .cell('CT_18_1', `<c @ t="inlineStr"><is><r><t>95</t></r><r>${raised}<t>1</t></r></is></c>`)
    .zip();
}
