import * as SheetJS from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { describeRefusal } from '../../src/core/words/describeRefusal';
import { en } from '../../src/core/words/en/en';
import { vi } from '../../src/core/words/vi/vi';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { filledForm } from '../support/rawForm';

const A = writeWorkbook(filledForm('10525'));
const B = writeWorkbook(filledForm('10888'));

const together = (...pieces: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));

/** The zip with these bytes as its comment (APPNOTE 4.3.16: the length stands in the last two bytes of the record). */
function commented(zip: Uint8Array, comment: Uint8Array): Uint8Array {
  const all = together(zip, comment);
  new DataView(all.buffer).setUint16(zip.length - 2, comment.length, true);
  return all;
}

/** An end record as it says where its directory is. */
function record(count: number, length: number, start: number): Uint8Array {
  const bytes = new Uint8Array(22);
  bytes.set([0x50, 0x4b, 5, 6]);
  const view = new DataView(bytes.buffer);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, start, true);
  return bytes;
}

/** The zip with all its places counted from so many bytes further behind. */
function moved(zip: Uint8Array, by: number): Uint8Array {
  const all = Buffer.from(zip);
  const end = all.length - 22;
  let at = all.readUInt32LE(end + 16);
  all.writeUInt32LE(at + by, end + 16);
  while (at < end) {
    all.writeUInt32LE(all.readUInt32LE(at + 42) + by, at + 42);
    at += 46 + all.readUInt16LE(at + 28) + all.readUInt16LE(at + 30) + all.readUInt16LE(at + 32);
  }
  return new Uint8Array(all);
}

async function outcome(content: Uint8Array): Promise<unknown> {
  const context = { catalogues: bundledCatalogues, roster: bundledRoster };
  const readings = await receiveFile({ name: 'f', content }, context);
  return readings.map(({ file, result }) => [file, result.ok ? result.submission.identity.unit : result.refusal]);
}

const READ = [['f', '10525']];
const SEVERAL = [['f', { code: 'ZIP_DAMAGED', params: { of: 'several' } }]];
const DAMAGED = [['f', { code: 'ZIP_DAMAGED', params: {} }]];

describe('what stands behind a zip', () => {
  test.each([10, 65_535, 65_536, 65_558, 3_000_000])('%i bytes, of a footer or to fill it up', async (length) => {
    expect(await outcome(together(A, new Uint8Array(length)))).toEqual(READ);
    expect(await outcome(together(A, new Uint8Array(length).fill(0x50)))).toEqual(READ);
    expect(await outcome(together(zipSync({ 'a.xlsx': A }), new Uint8Array(length)))).toEqual([
      ['f › a.xlsx', '10525'],
    ]);
  });

  test('the beginning of a zip alone is damaged, though zips are in it', async () => {
    const zip = zipSync({ 'a.xlsx': A, 'b.xlsx': B }, { level: 0 });
    expect(await outcome(zip.subarray(0, zip.length - 100))).toEqual(DAMAGED);
    expect(await outcome(together(zip.subarray(0, zip.length - 100), new Uint8Array(200_000)))).toEqual(DAMAGED);
  });

  test('another zip: which of the two is meant is not guessed', async () => {
    expect(await outcome(together(A, B))).toEqual(SEVERAL);
    expect(await outcome(together(A, B, new Uint8Array(100_000)))).toEqual(SEVERAL);
    expect(await outcome(together(A, moved(B, A.length)))).toEqual(SEVERAL);
    expect(await outcome(together(A, A))).toEqual(SEVERAL);
    expect(await outcome(commented(A, B))).toEqual(SEVERAL);
    expect(await outcome(commented(A, moved(B, A.length)))).toEqual(SEVERAL);
  });
});

describe('a comment, or what stands behind a zip, with the bytes of an end record', () => {
  const size = new DataView(A.buffer).getUint32(A.length - 10, true);
  const start = new DataView(A.buffer).getUint32(A.length - 6, true);
  const count = new DataView(A.buffer).getUint16(A.length - 12, true);

  test.each<[string, Uint8Array]>([
    ['of an empty zip', record(0, 0, 0)],
    ['of a directory that is elsewhere', record(3, 500, 7)],
    ['of a directory without its last entry', record(count - 1, size, start)],
    ['of a directory beyond the file', record(1, 0xfffffff0, 0xfffffff0)],
    ['of the same directory', record(count, size, start)],
    ['of many', together(...Array.from({ length: 2900 }, (_, place) => record(1, 46, place)))],
  ])('%s', async (_, comment) => {
    expect(await outcome(commented(A, comment))).toEqual(READ);
    expect(await outcome(together(A, comment))).toEqual(READ);
    expect(await outcome(together(A, comment, new Uint8Array(70_000)))).toEqual(READ);
  });

  test('of another directory that is there', async () => {
    // An entry of the same name, with no more than the head of a part.
    const evil = zipSync({ 'a.txt': strToU8('x') });
    expect(await outcome(commented(A, moved(evil, A.length)))).toEqual(SEVERAL);
    // An empty zip whose directory would be where it says.
    expect(await outcome(commented(A, record(0, 0, A.length)))).toEqual(SEVERAL);
  });

  test('records without number that lead to the directory and do not fill it take no time', async () => {
    const many = Array.from({ length: 2900 }, (_, place) => record(count, size - 1 - (place % 100), start));
    expect(await outcome(commented(A, together(...many)))).toEqual(DAMAGED);
  });

  test('a workbook in the binary format', async () => {
    const xlsb = new Uint8Array(
      SheetJS.write(SheetJS.read(A, { type: 'array' }), { type: 'buffer', bookType: 'xlsb' }) as Buffer,
    );
    for (const behind of [record(0, 0, 0), new Uint8Array(70_000)]) {
      expect(await outcome(commented(xlsb, behind.subarray(0, 22)))).toEqual(READ);
      expect(await outcome(together(xlsb, behind))).toEqual(READ);
    }
  });
});

test('words', () => {
  const said = (words: typeof vi): string => describeRefusal('ZIP_DAMAGED', { of: 'several' }, words);
  expect(said(vi)).toMatch(/^Tệp chứa hơn một tệp nén nối nhau/);
  expect(said(en)).toMatch(/^The file holds more than one archive behind each other/);
});
