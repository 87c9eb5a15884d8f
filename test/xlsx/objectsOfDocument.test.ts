import * as SheetJS from '@e965/xlsx';
import { strToU8, unzipSync, zipSync, zlibSync } from 'fflate';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { xlsStreams } from '../../src/xlsx/other/xlsStreams';
import { DEFAULT_LIMITS, type ReadLimits } from '../../src/xlsx/read/ReadLimits';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { compound } from '../corpus/compound';
import { filledForm } from '../support/rawForm';
import { pack, parts, relations } from './handmade';

const A = writeWorkbook(filledForm('10525'));
const B = writeWorkbook(filledForm('10888'));
/** The sheet behind a chart, which is no form. */
const CHART = pack(parts('<row r="1"><c r="A1"><v>1</v></c></row>'));
const BOOK = SheetJS.read(A, { type: 'array' });
const written = (bookType: 'biff8' | 'ods'): Uint8Array =>
  new Uint8Array(SheetJS.write(BOOK, { type: 'array', bookType }) as ArrayBuffer);

type Parts = Record<string, Uint8Array>;

const word = (objects: Parts): Uint8Array => office('word/document.xml', objects);
const office = (main: string, objects: Parts): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(relations([['officeDocument', main]])),
    [main]: strToU8('<w:document xmlns:w="x"/>'),
    [main.replace(/[^/]+$/, 'media/image1.png')]: new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
    ...objects,
  });

/** A letter of LibreOffice with the parts of an .ods as its first object. */
function letter(objects: Parts): Uint8Array {
  const manifest =
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/></manifest:manifest>';
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.text'),
    'META-INF/manifest.xml': strToU8(manifest),
    'content.xml': strToU8(
      '<office:document-content><office:body><office:text/></office:body></office:document-content>',
    ),
    'ObjectReplacements/Object 1': new Uint8Array([1, 0, 9]),
    ...objects,
  });
}

const inFolder = (zip: Uint8Array, prefix: string, isLeft: (path: string) => boolean): Parts =>
  Object.fromEntries(
    Object.entries(unzipSync(zip)).flatMap(([path, part]) => (isLeft(path) ? [[`${prefix}${path}`, part]] : [])),
  );

/** A file of any kind as an object (MS-OLEDS 2.3.6). */
function native(name: string, bytes: Uint8Array): Uint8Array {
  const text = (value: string): Uint8Array => strToU8(`${value}\0`);
  const further = text('C:\\x');
  const pieces = [long(0), new Uint8Array([2, 0]), text(name), text(`C:\\${name}`), long(0x30000)];
  return new Uint8Array(Buffer.concat([...pieces, long(further.length), further, long(bytes.length), bytes]));
}

async function outcomes(name: string, content: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<unknown[]> {
  const context = { catalogues: bundledCatalogues, roster: bundledRoster };
  const readings = await receiveFile({ name, content }, context, limits);
  return readings.map(({ file, result }) => [file, result.ok ? result.submission.identity.unit : result.refusal.code]);
}

const mailWith = (name: string, bytes: Uint8Array): Uint8Array =>
  strToU8(
    `From: a@example.vn\r\nMIME-Version: 1.0\r\nContent-Type: application/octet-stream; name=${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(bytes).toString('base64')}`,
  );

/** Slides of PowerPoint 97 (MS-PPT 2.10.34): a container, objects, a container. */
function slides(...objects: readonly (readonly [instance: number, content: Uint8Array])[]): Uint8Array {
  const record = (version: number, type: number, content: Uint8Array): Uint8Array =>
    Buffer.concat([new Uint8Array(new Uint16Array([version, type]).buffer), long(content.length), content]);
  const document = record(15, 0x3e8, new Uint8Array(600));
  const held = objects.map(([instance, content]) => record(instance << 4, 0x1011, content));
  return compound({ 'PowerPoint Document': new Uint8Array(Buffer.concat([document, ...held, document])) });
}

const long = (value: number): Uint8Array => new Uint8Array(new Uint32Array([value]).buffer);
const zlibbed = (object: Uint8Array, size = object.length): Uint8Array => Buffer.concat([long(size), zlibSync(object)]);

/** A text in RTF with an object (MS-OLEDS 2.2.5), its bytes in lines as Word writes them. */
function rtf(className: string, object: Uint8Array): Uint8Array {
  const name = (text: string): Uint8Array => Buffer.concat([long(text.length + 1), strToU8(`${text}\0`)]);
  const ole = Buffer.concat([long(0x501), long(2), name(className), long(0), long(0), long(object.length), object]);
  const lines = ole.toString('hex').replace(/.{128}/g, '$&\r\n');
  return strToU8(
    `{\\rtf1\\ansi Biểu {\\object\\objemb\\objw1{\\*\\objclass ${className}}{\\*\\objdata ${lines}}{\\result x}}\\par }`,
  );
}

const sheetOf97 = xlsStreams(written('biff8'), DEFAULT_LIMITS).workbook;
const LETTERS: readonly (readonly [what: string, name: string, content: Uint8Array, object: string])[] = [
  ['a workbook in a Word document', 'f.docx', word({ 'word/embeddings/Microsoft_Excel_Sheet1.xlsx': A }), 'Microsoft_Excel_Sheet1.xlsx'],
  ['one in slides', 'f.pptx', office('ppt/presentation.xml', { 'ppt/embeddings/Sheet.xlsx': A }), 'Sheet.xlsx'],
  ['one in a package', 'f.docx', word({ 'word/embeddings/oleObject1.bin': compound({ Package: A }) }), 'oleObject1.bin'],
  ['a file of any kind', 'f.docx', word({ 'word/embeddings/oleObject1.bin': compound({ '\u0001Ole10Native': native('bieu.xlsx', A) }) }), 'bieu.xlsx'],
  ['an .xls', 'f.docx', word({ 'word/embeddings/oleObject1.bin': written('biff8') }), 'oleObject1.bin'],
  ['a sheet in a letter of LibreOffice', 'f.odt', letter(inFolder(written('ods'), 'Object 1/', (path) => /^(?:content|styles|settings)\.xml$/.test(path))), 'Object 1'],
  ['a package in one', 'f.odt', letter({ 'Object 2': compound({ Package: A }) }), 'Object 2'],
  ['a workbook in a document of Word 97', 'f.doc', compound({ WordDocument: new Uint8Array(600), 'ObjectPool/_1/Package': A }), '#1'],
  ['a workbook in slides of PowerPoint 97', 'f.ppt', slides([0, compound({ Package: A })]), '#1'],
  ['one that is packed there', 'f.ppt', slides([1, zlibbed(compound({ Package: A }))]), '#1'],
  ['sheets there', 'f.pps', slides([1, zlibbed(compound({ Workbook: sheetOf97 }))]), '#1'],
  ['a workbook in a text in RTF', 'f.rtf', rtf('Excel.Sheet.12', compound({ Package: A })), '#1'],
  ['one in RTF that is called a document', 'f.doc', rtf('Excel.Sheet.12', compound({ Package: A })), '#1'],
  ['an .xls in RTF', 'f.rtf', rtf('Excel.Sheet.8', compound({ Workbook: sheetOf97 })), '#1'],
  ['a file of any kind in RTF', 'f.rtf', rtf('Package', native('bieu.xlsx', A).subarray(4)), 'bieu.xlsx'],
  ['sheets in one', 'f.doc', compound({ WordDocument: new Uint8Array(600), 'ObjectPool/_1/Workbook': sheetOf97 }), '#1'],
]; // prettier-ignore

describe('a form that stands in a letter as an object', () => {
  test.each(LETTERS)('%s', async (_, name, content, object) => {
    expect(await outcomes(name, content)).toEqual([[`${name} › ${object}`, '10525']]);
    expect(await outcomes('thư.eml', mailWith(name, content))).toEqual([[`thư.eml › ${name} › ${object}`, '10525']]);
    expect(await outcomes('x.zip', zipSync({ [name]: content, 'b.xlsx': B }))).toEqual([
      [`x.zip › ${name} › ${object}`, '10525'],
      ['x.zip › b.xlsx', '10888'],
    ]);
  });

  test('beside the sheet of a chart and other objects', async () => {
    const objects = {
      'word/embeddings/Microsoft_Excel_Worksheet.xlsx': CHART,
      'word/embeddings/Microsoft_Excel_Sheet1.xlsx': A,
      'word/embeddings/Microsoft_Excel_Sheet2.xlsx': B,
      'word/embeddings/oleObject1.bin': compound({ '\u0001Ole10Native': native('a.pdf', strToU8('%PDF-1.7')) }),
      'word/embeddings/oleObject2.bin': compound({ 'Equation Native': new Uint8Array(100) }),
    };
    const read = [
      ['f › Microsoft_Excel_Sheet1.xlsx', '10525'],
      ['f › Microsoft_Excel_Sheet2.xlsx', '10888'],
    ];
    expect(await outcomes('f', word(objects))).toEqual(read);
  });

  test('limits of zips and mails are kept', async () => {
    const content = word({ 'word/embeddings/a.xlsx': A, 'word/embeddings/b.xlsx': B });
    expect(await outcomes('f.docx', content, { attachments: 1 })).toEqual([
      ['f.docx › a.xlsx', '10525'],
      ['f.docx › b.xlsx', 'TOO_MANY_FILES'],
    ]);
    expect(await outcomes('f.zip', zipSync({ 'a.docx': content }), { containers: 1 })).toEqual([
      ['f.zip › a.docx', 'NESTED_TOO_DEEP'],
    ]);
  });

  test('one that is damaged is said by name', async () => {
    const broken = A.slice();
    broken.fill(7, 2000, 2100);
    expect(await outcomes('f', word({ 'word/embeddings/a.xlsx': broken }))).toEqual([['f › a.xlsx', 'ZIP_DAMAGED']]);
  });
});

describe('an object in slides of PowerPoint 97 that asks for too much or is damaged', () => {
  const damaged = zlibbed(compound({ Package: A }));
  damaged.fill(7, 100, 200);
  test.each<[string, Uint8Array, string]>([
    ['longer than it is', zlibbed(new Uint8Array(10), 20), 'ZIP_DAMAGED'],
    ['longer than a file may be', zlibbed(new Uint8Array(10), 40_000_000), 'TOO_LARGE'],
    ['much longer than what is packed', zlibbed(new Uint8Array(10), 20_000_000), 'ZIP_BOMB'],
    ['damaged', damaged, 'ZIP_DAMAGED'],
    ['cut short', damaged.subarray(0, 2), 'ZIP_DAMAGED'],
  ])('%s', async (_, object, code) => {
    expect(await outcomes('f', slides([1, object], [0, compound({ Package: A })]))).toEqual([
      ['f › #1', code],
      ['f › #2', '10525'],
    ]);
  });

  test('the limit that it breaks is one of bytes', async () => {
    const bomb = slides([1, zlibbed(new Uint8Array(10), 20_000_000)]);
    const context = { catalogues: bundledCatalogues, roster: bundledRoster };
    const [reading] = await receiveFile({ name: 'f', content: bomb }, context);
    expect(reading?.result).toEqual({ ok: false, refusal: { code: 'ZIP_BOMB', params: { limit: 300_000_000 } } });
  });

  test('of a text in RTF nothing that is cut short is taken', async () => {
    const whole = rtf('Excel.Sheet.12', compound({ Package: A }));
    expect(await outcomes('f', whole.subarray(0, 2000))).toEqual([['f', 'NOT_A_WORKBOOK']]);
  });
});

describe('a letter without a form', () => {
  const charts = word({ 'word/embeddings/Microsoft_Excel_Worksheet.xlsx': CHART });
  const chartOf97 = compound({ WordDocument: new Uint8Array(600), 'ObjectPool/_1/Package': CHART });

  test('is called a letter when it is dropped itself', async () => {
    const old = [
      slides(),
      slides([0, compound({ Package: CHART })]),
      rtf('Excel.Sheet.12', compound({ Package: CHART })),
    ];
    for (const content of [charts, chartOf97, word({}), ...old, strToU8('{\\rtf1 a}')])
      expect(await outcomes('f', content)).toEqual([['f', 'NOT_A_WORKBOOK']]);
  });

  test('is no faulty form beside one', async () => {
    const files = {
      'a.docx': charts,
      'b.doc': chartOf97,
      'c.docx': word({}),
      'd.xlsx': A,
      'e.ppt': slides([0, compound({ Package: CHART })]),
      'f.ppt': slides(),
      'g.rtf': rtf('Excel.Sheet.12', compound({ Package: CHART })),
      'h.rtf': strToU8('{\\rtf1 a}'),
    };
    expect(await outcomes('f', zipSync(files))).toEqual([['f › d.xlsx', '10525']]);
  });

  test('nor is one whose objects are not packed', async () => {
    const stored = zipSync(unzipSync(charts), { level: 0 });
    expect(await outcomes('f', zipSync({ 'a.docx': stored, 'd.xlsx': A }))).toEqual([['f › d.xlsx', '10525']]);
  });

  test('a mail or zip with nothing else is called one', async () => {
    const context = { catalogues: bundledCatalogues, roster: bundledRoster };
    const kindOf = async (content: Uint8Array): Promise<unknown> =>
      (await receiveFile({ name: 'f', content }, context)).map(({ result }) => (result.ok ? null : result.refusal));
    expect(await kindOf(mailWith('a.docx', charts))).toEqual([{ code: 'NOT_A_WORKBOOK', params: { kind: 'mail' } }]);
    expect(await kindOf(zipSync({ 'a.docx': charts }))).toEqual([
      { code: 'NOT_A_WORKBOOK', params: { kind: 'archive' } },
    ]);
  });
});
