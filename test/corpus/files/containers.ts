import { strToU8, zipSync } from 'fflate';
import { baseForm, FIGURES } from '../baseForm';
import { byPython } from '../byCommand';
import { compound } from '../compound';
import { tnef } from '../tnef';
import type { CorpusFile } from '../CorpusFile';

const reads = { reads: FIGURES };
const ATTACHED = '__attach_version1.0_#00000000';

/** What mails and archives hold; more of their forms in `test/xlsx/attachments.test.ts`. */
export const CONTAINERS: readonly CorpusFile[] = [
  {
    maker: 'Python email',
    what: '.eml with a Vietnamese file name',
    name: 'thu.eml',
    needs: ['openpyxl'],
    make: () => byPython(baseForm(), 'mail.py', 'thu.eml'),
    comesTo: reads,
  },
  {
    maker: 'Python zipfile',
    what: '.zip with folders, another document and what a Mac adds',
    name: 'thu.zip',
    needs: ['openpyxl'],
    make: () => byPython(baseForm(), 'zip_folder.py', 'thu.zip'),
    comesTo: reads,
  },
  {
    maker: 'Python email and zipfile',
    what: 'a zip in a mail in a zip',
    name: 'thu.zip',
    needs: ['openpyxl'],
    make: () => zipSync({ 'thu.eml': byPython(byPython(baseForm(), 'zip_folder.py', 'a.zip'), 'mail.py', 'a.eml') }),
    comesTo: reads,
  },
  {
    maker: 'by hand',
    what: 'an Outlook message',
    name: 'thu.msg',
    make: () =>
      compound({
        '__properties_version1.0': new Uint8Array(32),
        [`${ATTACHED}/__substg1.0_37010102`]: baseForm(),
        [`${ATTACHED}/__substg1.0_3707001F`]: new Uint8Array(Buffer.from('Biểu.xlsx', 'utf16le')),
      }),
    comesTo: reads,
  },
  {
    maker: 'by hand',
    what: 'winmail.dat of Outlook',
    name: 'winmail.dat',
    make: () => tnef('BIEU~1.XLS', 'Biểu chỉ tiêu.xlsx', baseForm()),
    comesTo: reads,
  },
  {
    maker: 'fflate',
    what: 'a winmail.dat in a zip',
    name: 'thu.zip',
    make: () => zipSync({ 'winmail.dat': tnef('BIEU~1.XLS', 'Biểu chỉ tiêu.xlsx', baseForm()) }),
    comesTo: reads,
  },
  {
    maker: 'by hand',
    what: 'winmail.dat cut short',
    name: 'winmail.dat',
    make: () => tnef('a.xls', 'a.xlsx', baseForm()).subarray(0, 5000),
    comesTo: { refuses: 'ZIP_DAMAGED' },
  },
  {
    maker: 'fflate',
    what: 'two files, one of them no form',
    name: 'hai.zip',
    make: () => zipSync({ 'a.xlsx': baseForm(), 'b.csv': strToU8('a,b') }),
    comesTo: [reads, { refuses: 'CSV_OR_TEXT' }],
  },
  {
    maker: 'fflate',
    what: 'a zip without a form',
    name: 'anh.zip',
    make: () => zipSync({ 'anh.jpg': new Uint8Array([0xff, 0xd8, 0xff]) }),
    comesTo: { refuses: 'NOT_A_WORKBOOK' },
  },
  {
    maker: 'by hand',
    what: 'a mail without attachments',
    name: 'thu.eml',
    make: () => strToU8('From: a@example.vn\r\nSubject: x\r\n\r\nXin chào'),
    comesTo: { refuses: 'NOT_A_WORKBOOK' },
  },
  {
    maker: 'by hand',
    what: 'a RAR archive',
    name: 'bieu.rar',
    make: () => strToU8('Rar!\x1a\x07\x01\x00'),
    comesTo: { refuses: 'NOT_A_WORKBOOK' },
  },
];
