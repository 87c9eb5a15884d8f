import type { Answer, ConformanceCase, Scratch } from '../ConformanceCase';
import { ERRORS, method, property } from '../sources';

const PROTECT = 'https://support.microsoft.com/office/protect-a-worksheet-3179efdb-1285-4d49-a9c3-f4ca36276de6';

/** One act on a protected sheet whose looks may be changed, as a form is protected. */
function onProtected(
  id: string,
  call: string,
  work: (sheet: Excel.Worksheet) => void,
  outcome: { readonly answer: Answer } | { readonly code: string },
): ConformanceCase {
  return {
    id: `protected.${id}`,
    call: `${call} on a protected sheet with allowFormatCells, -Columns and -Rows`,
    source: PROTECT,
    ...outcome,
    run: async ({ context, sheet }: Scratch) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true, allowFormatColumns: true, allowFormatRows: true });
      await context.sync();
      work(sheet);
      await context.sync();
      return 'done';
    },
  };
}

const REFUSED = { code: 'AccessDenied' };
const DONE = { answer: 'done' };

/** Protection of sheets, and what it forbids. */
export const protectionCases: readonly ConformanceCase[] = [
  {
    id: 'protection.protect',
    call: 'protection.protect({ allowFormatCells: true }), then protected and options',
    source: method('WorksheetProtection', 'protect'),
    answer: [false, true, true, false],
    run: async ({ context, sheet }) => {
      const before = sheet.protection;
      before.load('protected');
      await context.sync();
      const was = before.protected;
      sheet.protection.protect({ allowFormatCells: true });
      sheet.protection.load('protected,options');
      await context.sync();
      const { options } = sheet.protection;
      return [was, sheet.protection.protected, options.allowFormatCells ?? null, options.allowSort ?? null];
    },
  },
  {
    id: 'protection.unprotect',
    call: 'protection.unprotect()',
    source: method('WorksheetProtection', 'unprotect'),
    answer: false,
    run: async ({ context, sheet }) => {
      sheet.protection.protect();
      sheet.protection.unprotect();
      sheet.protection.load('protected');
      await context.sync();
      return sheet.protection.protected;
    },
  },
  {
    id: 'protection.protect.twice',
    call: 'protection.protect() of a protected sheet',
    source: method('WorksheetProtection', 'protect'),
    code: 'InvalidOperation',
    run: async ({ context, sheet }) => {
      sheet.protection.protect();
      sheet.protection.protect();
      await context.sync();
      return null;
    },
  },
  {
    id: 'protection.unprotect.password',
    call: 'protection.unprotect() of a sheet protected with a password',
    source: method('WorksheetProtection', 'unprotect'),
    code: 'AccessDenied',
    run: async ({ context, sheet }) => {
      sheet.protection.protect({}, 'mật khẩu');
      sheet.protection.unprotect();
      await context.sync();
      return null;
    },
  },
  {
    id: 'protection.unprotect.withPassword',
    call: 'protection.unprotect(password)',
    source: method('WorksheetProtection', 'unprotect'),
    answer: false,
    run: async ({ context, sheet }) => {
      sheet.protection.protect({}, 'mật khẩu');
      sheet.protection.unprotect('mật khẩu');
      sheet.protection.load('protected');
      await context.sync();
      return sheet.protection.protected;
    },
  },
  {
    id: 'workbook.protection',
    call: 'workbook.protection.protected of a workbook that is not',
    source: property('WorkbookProtection', 'protected'),
    answer: false,
    run: async ({ context }) => {
      const { protection } = context.workbook;
      protection.load('protected');
      await context.sync();
      return protection.protected;
    },
  },
  {
    id: 'protected.default',
    call: 'format.fill.color = … on a sheet protected without options',
    source: ERRORS,
    code: 'AccessDenied',
    run: async ({ context, sheet }) => {
      sheet.protection.protect();
      sheet.getRange('A1').format.fill.color = '#FF0000';
      await context.sync();
      return null;
    },
  },
  onProtected('values.locked', 'values of a locked cell', (s) => (s.getRange('A1').values = [[1]]), REFUSED),
  onProtected('values.unlocked', 'values of an unlocked cell', (s) => (s.getRange('B1').values = [[1]]), DONE),
  onProtected('fill', 'format.fill.color', (s) => (s.getRange('A1').format.fill.color = '#FF0000'), DONE),
  onProtected('numberFormat', 'numberFormat', (s) => (s.getRange('B1').numberFormat = [['0.0']]), DONE),
  onProtected('columnWidth', 'columnWidth', (s) => (s.getRange('B:B').format.columnWidth = 90), DONE),
  onProtected(
    'conditionalFormat',
    'conditionalFormats.add',
    (s) => (s.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=A1>0'),
    DONE,
  ),
  onProtected(
    'locked',
    'format.protection.locked',
    (s) => (s.getRange('A1').format.protection.locked = false),
    REFUSED,
  ),
  onProtected(
    'merge',
    'merge',
    (s) => {
      s.getRange('A1:B1').merge(false);
    },
    REFUSED,
  ),
  onProtected(
    'filter',
    'autoFilter.apply',
    (s) => {
      s.autoFilter.apply('A1:B2');
    },
    REFUSED,
  ),
  onProtected(
    'hyperlink',
    'hyperlink of a locked cell',
    (s) => (s.getRange('A1').hyperlink = { documentReference: 'B2' }),
    REFUSED,
  ),
];
