import { strToU8, unzipSync, zipSync } from 'fflate';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import type { FileRefusal } from '../../src/core/workbook/FileRefusal';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { compound } from '../corpus/compound';
import { tnefOf } from '../corpus/tnef';
import { filledForm } from '../support/rawForm';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';
/** A document whose main part is at a path. */
const withMain = (path: string, root: string): Uint8Array =>
  zipSync({
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="${OFFICE}" Target="${path}"/></Relationships>`,
    ),
    [path]: strToU8(root),
  });
const ofType = (type: string): Uint8Array => zipSync({ mimetype: strToU8(type), 'content.xml': strToU8('<x/>') });
const withoutWorkbook = (): Uint8Array => {
  const parts = unzipSync(writeWorkbook(filledForm('10525')));
  Reflect.deleteProperty(parts, 'xl/workbook.xml');
  return zipSync(parts);
};
const other = (kind: string): FileRefusal => ({ code: 'NOT_A_WORKBOOK', params: { kind } });
const LOCKED = { code: 'ENCRYPTED', params: { of: 'mail' } } as const;

test.each<[string, string, Uint8Array, FileRefusal]>([
  ['a Word document', 'f.docx', withMain('word/document.xml', '<w:document xmlns:w="x"/>'), other('document')],
  ['one of Word 97', 'f.doc', compound({ WordDocument: new Uint8Array(600) }), other('document')],
  ['a text of LibreOffice', 'f.odt', ofType('application/vnd.oasis.opendocument.text'), other('document')],
  ['a presentation', 'f.pptx', withMain('ppt/presentation.xml', '<p:presentation xmlns:p="x"/>'), other('slides')],
  ['one of PowerPoint 97', 'f.ppt', compound({ 'PowerPoint Document': new Uint8Array(600) }), other('slides')],
  ['one of LibreOffice', 'f.odp', ofType('application/vnd.oasis.opendocument.presentation'), other('slides')],
  ['a book', 'f.epub', ofType('application/epub+zip'), other('unknown')],
  ['a drawing', 'f.vsdx', withMain('visio/document.xml', '<VisioDocument/>'), other('unknown')],
  [
    'a workbook without its main part',
    'f.xlsx',
    withoutWorkbook(),
    { code: 'PART_MISSING', params: { part: 'xl/workbook.xml' } },
  ],
  [
    'an Outlook message without a file',
    'f.msg',
    compound({ '__properties_version1.0': new Uint8Array(32) }),
    other('mail'),
  ],
  ['a winmail.dat without a file', 'winmail.dat', tnefOf().subarray(0, 21), other('mail')],
  ['what compress packed', 'f.xlsx.Z', new Uint8Array([0x1f, 0x9d, 0x90, 1, 2, 3, 4, 5]), other('otherArchive')],
  ['what lzma packed', 'f.lzma', new Uint8Array([0x5d, 0, 0, 0x80, 0, 1, 2, 3]), other('otherArchive')],
  ['an archive of ARJ', 'f.arj', new Uint8Array([0x60, 0xea, 0x2c, 0, 0x22, 9, 1, 2]), other('otherArchive')],
  ['an archive of WinAce', 'f.ace', strToU8('1234567**ACE**\u0001'), other('otherArchive')],
  ['a text that is locked with PGP', 'f.txt', strToU8('-----BEGIN PGP MESSAGE-----\n\nabc\n'), LOCKED],
  ['a file that is locked with PGP', 'f.xlsx.gpg', new Uint8Array([0x85, 1, 12, 3]), LOCKED],
])('%s is called what it is', async (_, name, content, refusal) => {
  const context = { catalogues: bundledCatalogues, roster: bundledRoster };
  const readings = await receiveFile({ name, content }, context);
  expect(readings.map(({ result }) => result)).toEqual([{ ok: false, refusal }]);
});

test('what a mail brings in an archive that cannot be opened, or under a changed name, is named', async () => {
  const context = { catalogues: bundledCatalogues, roster: bundledRoster };
  const part = (name: string): string =>
    `--B\r\nContent-Type: application/octet-stream; name=${name}\r\n\r\n\u0001garbage\r\n`;
  const names = ['a.arj', 'a.iso', 'a.lzma', 'a.xlsx.Z', 'a.xlsx.bin', 'a.xls_', 'a.123'];
  const content = strToU8(
    `From: a@b\r\nContent-Type: multipart/mixed; boundary=B\r\n\r\n${[...names, 'a.pdf'].map(part).join('')}--B--\r\n`,
  );
  const readings = await receiveFile({ name: 'f', content }, context);
  expect(readings.map(({ file }) => file)).toEqual(names.map((name) => `f › ${name}`));
});
