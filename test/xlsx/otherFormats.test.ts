import * as SheetJS from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import type { Submission } from '../../src/core/form/read/Submission';
import { readOtherFormat } from '../../src/xlsx/other/readOtherFormat';
import { joined } from '../../src/xlsx/joined';
import { xlsStreams } from '../../src/xlsx/other/xlsStreams';
import { DEFAULT_LIMITS } from '../../src/xlsx/read/ReadLimits';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { baseForm } from '../corpus/baseForm';
import { byLibreOffice } from '../corpus/byLibreOffice';
import { compound } from '../corpus/compound';
import { describeWith } from '../support/describeWith';

const context = { catalogues: bundledCatalogues, roster: bundledRoster };

async function result(content: Uint8Array): Promise<Submission | string> {
  const [reading] = await receiveFile({ name: 'form', content }, context);
  if (reading === undefined) throw new Error('no reading');
  return reading.result.ok ? reading.result.submission : reading.result.refusal.code;
}

describeWith(['uno'], 'an .ods that LibreOffice saved', () => {
  test.each<[string, string, string?]>([
    [
      'a filled cell',
      '<table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000"/>',
    ],
    ['a cell under a merged one', '<table:covered-table-cell table:number-columns-repeated="1000000000"/>'],
    [
      'a cell that first says under another prefix that it is one',
      '<table:covered-table-cell x:number-columns-repeated="1" table:number-columns-repeated="1000000000"/>',
      'XML_DAMAGED',
    ],
    ['a cell whose name and count have a tail', '<table:covered-table-cell_x number-columns-repeated_x="1000000000"/>'],
    ['a cell with a badly written count', '<table:covered-table-cell table:number-columns-repeated="1000000000x"/>'],
  ])(
    'repeats %s a million times',
    async (_, cell, code = 'TOO_MANY_CELLS') => {
      const parts = unzipSync(byLibreOffice('form.ods'));
      const content = Buffer.from(parts['content.xml'] ?? []).toString();
      const repeated = `<table:table-row table:number-rows-repeated="1000000">${cell}</table:table-row></table:table>`;
      parts['content.xml'] = strToU8(content.replace('</table:table>', repeated));
      expect(await result(zipSync(parts))).toBe(code);
    },
    90_000,
  );
});

describeWith(['uno'], 'an .ods that says two things at once', () => {
  test('is refused, as programs would show different figures', async () => {
    const parts = unzipSync(byLibreOffice('form.ods'));
    const content = Buffer.from(parts['content.xml'] ?? []).toString();
    expect(content).toContain('office:value="61"');
    parts['content.xml'] = strToU8(content.replace('office:value="61"', 'office:value="61" x:value="16"'));
    expect(await result(zipSync(parts))).toBe('XML_DAMAGED');
  });
});

describe('an .xls under a password of Excel', () => {
  const record = (kind: number, ...content: readonly number[]): readonly number[] => [
    kind & 0xff,
    kind >> 8,
    content.length,
    0,
    ...content,
  ];
  const BIFF8 = record(0x809, 0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  const BIFF5 = record(0x809, 0, 5, 5, 0, 0, 0, 0, 0);
  const LOCKED = record(0x42, 1, 2, 3, 4);
  test.each<[string, readonly number[]]>([
    ['by exclusive or', [...BIFF8, ...record(0x2f, 0, 0, 1, 2, 3, 4), ...LOCKED]],
    ['by exclusive or, of Excel 95', [...BIFF5, ...record(0x2f, 1, 2, 3, 4), ...LOCKED]],
    ['by RC4', [...BIFF8, ...record(0x2f, 1, 0, 1, 0, 1, 0, ...new Array<number>(48).fill(7)), ...LOCKED]],
    ['by CryptoAPI', [...BIFF8, ...record(0x2f, 1, 0, 4, 0, 2, 0, 4, 0, 0, 0, 9, 9, 9, 9), ...LOCKED]],
    ['by what is not known', [...BIFF8, ...record(0x2f, 9, 9), ...LOCKED]],
    ['and protected against writing', [...BIFF8, ...record(0x86), ...record(0x2f, 0, 0, 1, 2, 3, 4), ...LOCKED]],
  ])('%s', async (_, stream) => {
    expect(await result(compound({ Workbook: Uint8Array.from(stream) }))).toBe('ENCRYPTED');
  });
});

test('numbers of an .xlsb whose styles are empty are doubted', async () => {
  const book = SheetJS.utils.book_new();
  SheetJS.utils.book_append_sheet(book, {
    '!ref': 'A1:B1',
    A1: { t: 'n', v: 46117, z: 'dd/mm/yyyy' },
    B1: { t: 'n', v: 5 },
  });
  const bytes = new Uint8Array(SheetJS.write(book, { type: 'array', bookType: 'xlsb' }) as ArrayBuffer);
  const doubts = async (content: Uint8Array): Promise<readonly unknown[]> => {
    const { sheets } = (await readOtherFormat(content, 'XLSB', DEFAULT_LIMITS)).workbook;
    return sheets.flatMap(({ cells }) => cells.map(({ value, formatUnknown }) => [value, formatUnknown === true]));
  };
  expect(await doubts(bytes)).toEqual([
    [46117, false],
    [5, false],
  ]);
  const parts = unzipSync(bytes);
  expect(parts['xl/styles.bin']?.length).toBeGreaterThan(0);
  expect(await doubts(zipSync({ ...parts, 'xl/styles.bin': new Uint8Array(0) }))).toEqual([
    [46117, true],
    [5, true],
  ]);
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
    const { sheets } = (await readOtherFormat(bytes, format, DEFAULT_LIMITS)).workbook;
    expect(sheets[0]?.cells).toMatchObject([
      { row: 1, column: 1, value: 'a' },
      { row, column: 2, value: 5 },
    ]);
  });

  // gretl 2022c, roo 2.10.0 and ods2tsv 0.9.1 have no row of a group; PSPP 1.6.2 and orcus 0.17.2 do not count covered cells.
  test('an .ods keeps rows that are grouped or repeated on pages, and cells beside merged ones their columns', async () => {
    const book = {
      SheetNames: ['A'],
      Sheets: { A: { '!ref': 'A1', A1: { t: 's', v: 'a' } } satisfies SheetJS.WorkSheet },
    };
    const parts = unzipSync(new Uint8Array(SheetJS.write(book, { type: 'array', bookType: 'ods' }) as ArrayBuffer));
    const number = (value: number, more = ''): string =>
      `<table:table-cell office:value-type="float" office:value="${value}"${more}><text:p>${value}</text:p></table:table-cell>`;
    const row = (...cells: readonly string[]): string => `<table:table-row>${cells.join('')}</table:table-row>`;
    const rows =
      `<table:table-header-rows>${row(number(1), number(2))}</table:table-header-rows>` +
      row(number(90, ' table:number-columns-spanned="1" table:number-rows-spanned="3"'), number(3)) +
      `<table:table-row-group>${row('<table:covered-table-cell/>', number(4))}` +
      `<table:table-row-group>${row('<table:covered-table-cell/>', number(5))}</table:table-row-group></table:table-row-group>` +
      row(number(6), number(7));
    const content = Buffer.from(parts['content.xml'] ?? []).toString();
    parts['content.xml'] = strToU8(content.replace(/<table:table-row>.*<\/table:table-row>/s, rows));
    const { sheets } = (await readOtherFormat(zipSync(parts), 'ODS', DEFAULT_LIMITS)).workbook;
    expect(sheets[0]?.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
      [1, 1, 1],
      [1, 2, 2],
      [2, 1, 90],
      [2, 2, 3],
      [3, 2, 4],
      [4, 2, 5],
      [5, 1, 6],
      [5, 2, 7],
    ]);
  });

  test('a damaged .xls is refused as what it is', async () => {
    const book = SheetJS.read(baseForm(), { type: 'array' });
    const bytes = new Uint8Array(SheetJS.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    expect(await result(bytes)).toMatchObject({ identity: { unit: '10525' } });
    for (let at = 600; at < bytes.length; at += 4999) {
      const damaged = bytes.slice();
      damaged.fill(0xee, at, at + 300);
      expect(typeof (await result(damaged))).not.toBe('undefined');
    }
  });

  describe('an .xls that a library wrote', () => {
    /** Where the record of the first sheet's name is, of a workbook of two sheets. */
    const twoSheets = (): { readonly bytes: Uint8Array; readonly second: number } => {
      const one = (v: number): SheetJS.WorkSheet => ({ '!ref': 'A1', A1: { t: 'n', v } });
      const book = { SheetNames: ['A', 'B'], Sheets: { A: one(5), B: one(7) } };
      const bytes = new Uint8Array(SheetJS.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
      const second = Buffer.from(bytes).indexOf(Buffer.from([0, 0, 1, 1, 0x42, 0]));
      return { bytes, second };
    };
    const values = async (bytes: Uint8Array): Promise<unknown[]> =>
      (await readOtherFormat(bytes, 'LEGACY_XLS', DEFAULT_LIMITS)).workbook.sheets.map(({ name, cells }) => [
        name,
        ...cells.map(({ value }) => value),
      ]);

    test('calls its small streams longer than they are, as JExcelApi does', async () => {
      const { bytes } = twoSheets();
      const view = new DataView(bytes.buffer);
      const root = (view.getUint32(48, true) + 1) * 512;
      expect(view.getUint8(root + 66)).toBe(5);
      view.setUint32(root + 120, 329_408, true);
      expect(await values(bytes)).toEqual([
        ['A', 5],
        ['B', 7],
      ]);
    });

    test('has zeros where a record was: refused, as what stood there is lost', async () => {
      const { bytes } = twoSheets();
      // The record with the number 5: row, column, look and eight bytes.
      const number = Buffer.from(bytes).indexOf(Buffer.from([0x03, 0x02, 14, 0]));
      expect(number).toBeGreaterThan(0);
      bytes.fill(0, number, number + 18);
      await expect(values(bytes)).rejects.toMatchObject({ refusal: { code: 'LEGACY_XLS' } });
    });

    test('names a sheet where none begins, as ruby-spreadsheet does: refused, not read without it', async () => {
      const { bytes, second } = twoSheets();
      const view = new DataView(bytes.buffer);
      view.setUint32(second - 4, view.getUint32(second - 4, true) + 208, true);
      await expect(values(bytes)).rejects.toMatchObject({ refusal: { code: 'LEGACY_XLS' } });
    });

    describe('has zeros where its shared texts were', () => {
      const texts = ['Kính gửi Sở', '', 'đã rà soát', 'không phát sinh', 'chưa thu thập'];
      const withTexts = (): Uint8Array => {
        const row = Object.fromEntries(texts.map((v, place) => [`${'ABCDE'.charAt(place)}1`, { t: 's', v } as const]));
        const book = { SheetNames: ['A'], Sheets: { A: { '!ref': 'A1:E1', ...row } } };
        return new Uint8Array(SheetJS.write(book, { type: 'array', bookType: 'biff8', bookSST: true }) as ArrayBuffer);
      };
      const placeOf = (bytes: Uint8Array, text: string): number =>
        Buffer.from(bytes).indexOf(Buffer.from(text, 'utf16le'));

      test('of which none are missing: they are read', async () => {
        expect(await values(withTexts())).toEqual([['A', texts[0], ...texts.slice(2)]]);
      });

      test.each([
        ['within one of them', (bytes: Uint8Array) => placeOf(bytes, 'gửi Sở'), 8],
        ['over several', (bytes: Uint8Array) => placeOf(bytes, 'đã rà soát') - 3, 53],
      ])('%s: refused, as texts of other cells would stand there', async (_, from, length) => {
        const bytes = withTexts();
        bytes.fill(0, from(bytes), from(bytes) + length);
        await expect(values(bytes)).rejects.toMatchObject({ refusal: { code: 'LEGACY_XLS' } });
      });
    });

    test('begins with zeros: refused', async () => {
      const { bytes } = twoSheets();
      const first = Buffer.from(bytes).indexOf(Buffer.from([9, 8, 16, 0, 0, 6]));
      bytes.fill(0, first, first + 20);
      await expect(values(bytes)).rejects.toMatchObject({ refusal: { code: 'LEGACY_XLS' } });
    });

    test('lies in a container whose sectors run in a circle: refused', async () => {
      const { bytes } = twoSheets();
      const { workbook } = xlsStreams(bytes, DEFAULT_LIMITS);
      // More sectors than fit among the small ones.
      const file = compound({ Workbook: joined([workbook, new Uint8Array(5000)]) });
      const view = new DataView(file.buffer);
      const table = (view.getUint32(76, true) + 1) * 512;
      const inChain = Array.from({ length: 128 }, (_, sector) => sector).find(
        (sector) => view.getUint32(table + 4 * sector, true) === sector + 1,
      );
      expect(inChain).toBeDefined();
      view.setUint32(table + 4 * (inChain ?? 0), inChain ?? 0, true);
      await expect(values(file)).rejects.toMatchObject({ refusal: { code: 'ZIP_DAMAGED' } });
    });
  });
});
