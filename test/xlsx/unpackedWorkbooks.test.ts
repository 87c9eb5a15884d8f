import * as SheetJS from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
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

/** The parts of a workbook in a folder, but for those that `isLost` tells. */
const folder = (
  prefix: string,
  workbook: Uint8Array,
  isLost: (path: string) => boolean = () => false,
): Record<string, Uint8Array> =>
  Object.fromEntries(
    Object.entries(unzipSync(workbook)).flatMap(([path, part]) => (isLost(path) ? [] : [[`${prefix}${path}`, part]])),
  );

async function outcomes(files: Record<string, Uint8Array>): Promise<unknown[]> {
  const context = { catalogues: bundledCatalogues, roster: bundledRoster };
  const readings = await receiveFile({ name: 'f', content: zipSync(files) }, context);
  return readings.map(({ file, result }) => [file, result.ok ? result.submission.identity.unit : result.refusal]);
}

const odsOf = (workbook: Uint8Array): Uint8Array =>
  new Uint8Array(
    SheetJS.write(SheetJS.read(workbook, { type: 'array' }), { type: 'array', bookType: 'ods' }) as ArrayBuffer,
  );

const isMain = (path: string): boolean => path === 'xl/workbook.xml';
const PARTS = { code: 'NOT_A_WORKBOOK', params: { kind: 'parts' } };

describe('a workbook that was unpacked into a folder, which was packed', () => {
  test.each(['Báo cáo/', 'xã/Báo cáo/', 'xã\\Báo cáo\\'])('in %s', async (prefix) => {
    expect(await outcomes(folder(prefix, A))).toEqual([['f › Báo cáo', '10525']]);
  });

  test('two of them, and what else lies there', async () => {
    const files = { ...folder('a/', A), 'a/b.xlsx': B, ...folder('v1.0/', B), '__MACOSX/a/xl/._workbook.xml': A };
    expect(await outcomes(files)).toEqual([
      ['f › a', '10525'],
      ['f › v1.0', '10888'],
      ['f › b.xlsx', '10888'],
    ]);
  });

  test('without what begins with a dot, which some programs leave out', async () => {
    expect(await outcomes(folder('a/', A, (path) => path === '_rels/.rels'))).toEqual([['f › a', '10525']]);
  });

  test('without its main part it is called parts of a workbook, beside a form too', async () => {
    expect(await outcomes({ ...folder('a/v1.0/', A, isMain), 'b.xlsx': B })).toEqual([
      ['f › v1.0', PARTS],
      ['f › b.xlsx', '10888'],
    ]);
    expect(await outcomes(folder('', A, (path) => !path.startsWith('xl/worksheets/')))).toEqual([['f › xl', PARTS]]);
    expect(await outcomes({ 'worksheets/sheet1.xml': strToU8('<worksheet/>') })).toEqual([['f › worksheets', PARTS]]);
  });

  test('a part that is there twice', async () => {
    // As long as the part whose name it takes on in the packed bytes.
    const zip = Buffer.from(zipSync({ ...folder('a/', A), 'a/xl/workbook.xmm': strToU8('<workbook/>') }));
    const twice = new Uint8Array(
      Buffer.from(zip.toString('latin1').replaceAll('workbook.xmm', 'workbook.xml'), 'latin1'),
    );
    const context = { catalogues: bundledCatalogues, roster: bundledRoster };
    const [reading] = await receiveFile({ name: 'f', content: twice }, context);
    expect(reading?.result).toEqual({
      ok: false,
      refusal: { code: 'ZIP_DAMAGED', params: { part: 'xl/workbook.xml', of: 'container' } },
    });
  });

  test('one in OpenDocument, with and without what says of which kind it is', async () => {
    const ods = odsOf(A);
    expect(Object.keys(unzipSync(ods))).toEqual(
      expect.arrayContaining(['mimetype', 'content.xml', 'META-INF/manifest.xml']),
    );
    expect(await outcomes({ ...folder('xã/Báo cáo/', ods), 'b.xlsx': B })).toEqual([
      ['f › Báo cáo', '10525'],
      ['f › b.xlsx', '10888'],
    ]);
    expect(await outcomes({ ...folder('a/', ods), 'a/b.xlsx': B })).toEqual([
      ['f › a', '10525'],
      ['f › b.xlsx', '10888'],
    ]);
    expect(await outcomes(folder('a/', ods, (path) => path === 'mimetype'))).toEqual([['f › a', '10525']]);
    expect(await outcomes(folder('a/', ods, (path) => path === 'content.xml'))).toEqual([['f › a', PARTS]]);
    const isType = (path: string): boolean => path === 'mimetype' || path.startsWith('META-INF/');
    expect(await outcomes(folder('a/', ods, isType))).toEqual([['f › a', '10525']]);
    expect(await outcomes(folder('', ods, isType))).toEqual([['f › content.xml', '10525']]);
  });

  test('a letter in OpenDocument that was unpacked is none', async () => {
    const letter = {
      'thư/mimetype': strToU8('application/vnd.oasis.opendocument.text'),
      'thư/content.xml': strToU8(
        '<office:document-content><office:body><office:text/></office:body></office:document-content>',
      ),
    };
    expect(await outcomes({ ...letter, 'b.xlsx': B })).toEqual([['f › b.xlsx', '10888']]);
  });

  test('words', () => {
    expect(describeRefusal('NOT_A_WORKBOOK', PARTS.params, vi)).toBe(
      'Đây không phải là sổ Excel mà chỉ là một số thành phần của sổ đã bị giải nén thành thư mục. Đề nghị gửi tệp .xlsx của biểu mẫu.',
    );
    expect(describeRefusal('NOT_A_WORKBOOK', PARTS.params, en)).toBe(
      'This is not an Excel workbook but some parts of one that was unpacked into a folder. Please send the .xlsx file of the form.',
    );
  });
});
