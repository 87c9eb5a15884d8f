import { strToU8, zipSync } from 'fflate';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import type { ReadLimits } from '../../src/xlsx/read/ReadLimits';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { compound } from '../corpus/compound';
import { filledForm } from '../support/rawForm';

const A = writeWorkbook(filledForm('10525'));
const B = writeWorkbook(filledForm('10888'));
const LOGO = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]);

/** What came of each file: its name, and the unit or the reason for refusal. */
async function outcomes(content: Uint8Array, limits: Partial<ReadLimits> = {}): Promise<(string | null)[][]> {
  const context = { catalogues: bundledCatalogues, roster: bundledRoster };
  const readings = await receiveFile({ name: 'f', content }, context, limits);
  return readings.map(({ file, result }) => [file, result.ok ? result.submission.identity.unit : result.refusal.code]);
}

const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));

function mail(...parts: readonly string[]): Uint8Array {
  return strToU8(
    [
      'Return-Path: <a@example.vn>',
      'Subject: =?UTF-8?B?QsOhbyBjw6Fv?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed;',
      '\tboundary="--=_x"',
      '',
      'phần mở đầu',
      ...parts.flatMap((part) => ['----=_x', part]),
      '----=_x--',
      'phần cuối',
    ].join('\r\n'),
  );
}

const attached = (head: string, bytes: Uint8Array): string =>
  `${head}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(bytes)}`;

const MAIL = mail(
  'Content-Type: text/html\r\n\r\n<html>Kính gửi</html>',
  attached('Content-Type: image/png; name=logo.png', LOGO),
  attached(
    "Content-Type: application/octet-stream\r\nContent-Disposition: attachment;\r\n filename*0*=UTF-8''Bi%E1%BB%83u%20;\r\n filename*1*=A.xlsx",
    A,
  ),
  attached('Content-Type: application/x; name="=?utf-8?Q?bi=E1=BB=83u_B=2Exlsx?="', B),
);

describe('files in other files', () => {
  test('a zip, in folders and with what is no form', async () => {
    const zip = zipSync({
      'thư mục/Biểu A.xlsx': A,
      'b.XLSX': B,
      'ghi chú.txt': strToU8('a'),
      '__MACOSX/._b.xlsx': LOGO,
    });
    expect(await outcomes(zip)).toEqual([
      ['f › Biểu A.xlsx', '10525'],
      ['f › b.XLSX', '10888'],
    ]);
  });

  test('a saved mail', async () => {
    expect(await outcomes(MAIL)).toEqual([
      ['f › Biểu A.xlsx', '10525'],
      ['f › biểu B.xlsx', '10888'],
    ]);
  });

  test('a mail in a mail, and a zip in it', async () => {
    const inner = `Content-Type: message/rfc822\r\n\r\n${Buffer.from(MAIL).toString('latin1')}`;
    const zipped = attached('Content-Disposition: attachment; filename=x.zip', zipSync({ 'a.xlsx': A }));
    const outer = Buffer.from(Buffer.from(mail(inner.replaceAll('--=_x', '--=_y'), zipped)).toString('utf8'), 'latin1');
    expect(await outcomes(outer)).toEqual([
      ['f › Biểu A.xlsx', '10525'],
      ['f › biểu B.xlsx', '10888'],
      ['f › x.zip › a.xlsx', '10525'],
    ]);
  });

  test('an Outlook message, and a message attached to it', async () => {
    const first = '__attach_version1.0_#00000000';
    const second = '__attach_version1.0_#00000001/__substg1.0_3701000D/__attach_version1.0_#00000000';
    const message = compound({
      '__properties_version1.0': new Uint8Array(32),
      [`${first}/__substg1.0_37010102`]: A,
      [`${first}/__substg1.0_3707001F`]: wide('Biểu A.xlsx'),
      [`${second}/__substg1.0_37010102`]: B,
      [`${second}/__substg1.0_3704001F`]: wide('B.xlsx'),
    });
    expect(await outcomes(message)).toEqual([
      ['f › Biểu A.xlsx', '10525'],
      ['f › B.xlsx', '10888'],
    ]);
  });

  test('what is wrong with one is said of that one', async () => {
    const zip = zipSync({ 'a.xlsx': A.subarray(0, 500), 'b.xlsx': B, 'c.csv': strToU8('a,b') });
    expect(await outcomes(zip)).toEqual([
      ['f › a.xlsx', 'ZIP_DAMAGED'],
      ['f › b.xlsx', '10888'],
      ['f › c.csv', 'CSV_OR_TEXT'],
    ]);
  });

  test('containers without a form are refused', async () => {
    expect(await outcomes(zipSync({ 'a.txt': strToU8('a') }))).toEqual([['f', 'NOT_A_WORKBOOK']]);
    expect(await outcomes(mail('Content-Type: text/plain\r\n\r\nXin chào'))).toEqual([['f', 'NOT_A_WORKBOOK']]);
  });

  test('limits: how deep, how many, how large', async () => {
    let nested = zipSync({ 'a.xlsx': A });
    for (let depth = 0; depth < 5; depth++) nested = zipSync({ 'n.zip': nested });
    expect((await outcomes(nested)).map(([, code]) => code)).toEqual(['NESTED_TOO_DEEP']);
    expect(await outcomes(nested, { containers: 6 })).toEqual([
      ['f › n.zip › n.zip › n.zip › n.zip › n.zip › a.xlsx', '10525'],
    ]);
    const many = zipSync(Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}.xlsx`, A])));
    expect(await outcomes(many, { attachments: 2 })).toEqual([
      ['f › 0.xlsx', '10525'],
      ['f › 1.xlsx', '10525'],
      ...[2, 3, 4, 5].map((place) => [`f › ${place}.xlsx`, 'TOO_MANY_FILES']),
    ]);
    const parts = mail(...Array.from({ length: 9 }, () => 'Content-Type: text/plain\r\n\r\na'));
    expect(await outcomes(parts, { entries: 8 })).toEqual([['f', 'TOO_MANY_ENTRIES']]);
    let mails = Buffer.from(A);
    for (let depth = 0; depth < 12; depth++) {
      mails = Buffer.concat([Buffer.from('From: a@b.vn\r\nContent-Type: message/rfc822\r\n\r\n'), mails]);
    }
    expect(await outcomes(mails)).toEqual([['f', 'NESTED_TOO_DEEP']]);
    expect(await outcomes(zipSync({ 'a.zip': new Uint8Array(50_000_000) }, { level: 9 }))).toEqual([['f', 'ZIP_BOMB']]);
  });

  test('a compound file that runs in circles', async () => {
    const message = compound({ '__properties_version1.0': new Uint8Array(32), a: new Uint8Array(9000) });
    for (let at = 512; at + 4 <= message.length; at += 4) {
      const circular = message.slice();
      new DataView(circular.buffer).setUint32(at, (at * 7) % 20, true);
      expect(typeof (await outcomes(circular))[0]?.[1]).toBe('string');
    }
  });
});
