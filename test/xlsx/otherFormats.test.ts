import * as SheetJS from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import type { Submission } from '../../src/core/submission/Submission';
import { readOtherFormat } from '../../src/xlsx/other/readOtherFormat';
import { DEFAULT_LIMITS } from '../../src/xlsx/read/ReadLimits';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { byLibreOffice } from '../corpus/rewriteWith';
import { describeWith } from '../support/describeWith';
import { filledForm } from '../support/rawForm';

const FORM = writeWorkbook(filledForm('10525', { CT_5_2: 194935.654, CT_16_1: '-', GC_5_2: 'ghi chú' }));
const context = { catalogues: bundledCatalogues, roster: bundledRoster };

async function result(content: Uint8Array): Promise<Submission | string> {
  const [reading] = await receiveFile({ name: 'form', content }, context);
  if (reading === undefined) throw new Error('no reading');
  return reading.result.ok ? reading.result.submission : reading.result.refusal.code;
}

/** Unit and figures as entered; results of formulas are left out, which SheetJS does not write into `.xlsb`. */
function figures(submission: Submission | string): unknown {
  if (typeof submission === 'string') return submission;
  return {
    unit: submission.identity.unit,
    entries: submission.entries
      .filter(
        ({ indicator, part }) =>
          part !== 'value' ||
          !submission.entries.some((entry) => entry.indicator === indicator && entry.part === 'numerator'),
      )
      .map(({ indicator, part, state, value }) => [indicator, part, state, value]),
  };
}

describeWith(['soffice'], 'forms saved by LibreOffice in other formats', () => {
  test.each(['xls', 'ods'])(
    '.%s',
    async (extension) => {
      expect(figures(await result(await byLibreOffice(FORM, extension)))).toEqual(figures(await result(FORM)));
    },
    90_000,
  );

  test.each([
    [
      'a filled cell',
      '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000"/>',
    ],
    ['a cell under a merged one', '<table:covered-table-cell table:number-columns-repeated="1000000000"/>'],
    ['a cell with a badly written count', '<table:covered-table-cell table:number-columns-repeated="1000000000x"/>'],
  ])(
    'an .ods that repeats %s a million times',
    async (_, cell) => {
      const parts = unzipSync(await byLibreOffice(FORM, 'ods'));
      const content = Buffer.from(parts['content.xml'] ?? []).toString();
      const repeated = `<table:table-row table:number-rows-repeated="1000000">${cell}</table:table-row></table:table>`;
      parts['content.xml'] = strToU8(content.replace('</table:table>', repeated));
      expect(await result(zipSync(parts))).toBe('TOO_MANY_CELLS');
    },
    90_000,
  );
});

describe('other formats', () => {
  test.each([
    ['biff8', 'LEGACY_XLS', 65_000],
    ['xlsb', 'XLSB', 1_500],
    ['ods', 'ODS', 5_000],
  ] as const)('%s is read to its last row', async (bookType, format, row) => {
    const sheet: SheetJS.WorkSheet = { '!ref': `A1:B${row}`, A1: { t: 's', v: 'a' }, [`B${row}`]: { t: 'n', v: 5 } };
    const book = { SheetNames: ['A'], Sheets: { A: sheet } };
    const bytes = new Uint8Array(SheetJS.write(book, { type: 'array', bookType }) as ArrayBuffer);
    const { sheets } = await readOtherFormat(bytes, format, DEFAULT_LIMITS);
    expect(sheets[0]?.cells).toMatchObject([
      { row: 1, column: 1, value: 'a' },
      { row, column: 2, value: 5 },
    ]);
  });

  test('.xlsb', async () => {
    const book = SheetJS.read(FORM, { type: 'array', cellNF: true });
    // Its writer cannot say names that reach over whole rows.
    book.Workbook!.Names = book.Workbook!.Names!.filter(({ Name }) => !Name.startsWith('_xlnm'));
    const bytes = new Uint8Array(SheetJS.write(book, { type: 'array', bookType: 'xlsb' }) as ArrayBuffer);
    expect(figures(await result(bytes))).toEqual(figures(await result(FORM)));
  });

  test('a damaged .xls is refused as what it is', async () => {
    const book = SheetJS.read(FORM, { type: 'array' });
    const bytes = new Uint8Array(SheetJS.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    expect(figures(await result(bytes))).toMatchObject({ unit: '10525' });
    for (let at = 600; at < bytes.length; at += 4999) {
      const damaged = bytes.slice();
      damaged.fill(0xee, at, at + 300);
      expect(typeof (await result(damaged))).not.toBe('undefined');
    }
  });
});
