import * as SheetJS from '@e965/xlsx';
import { gzipSync, strFromU8, strToU8, zipSync, zlibSync } from 'fflate';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { describeRefusal } from '../../src/core/words/describeRefusal';
import { vi } from '../../src/core/words/vi/vi';
import { xlsStreams } from '../../src/xlsx/other/xlsStreams';
import { DEFAULT_LIMITS, type ReadLimits } from '../../src/xlsx/read/ReadLimits';
import { crc32 } from '../../src/xlsx/crc32';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { compound } from '../corpus/compound';
import { MESSAGE_KIND, STORAGE_KIND, tnef, tnefOf, tnefWith, wide as wideText } from '../corpus/tnef';
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
    for (let depth = 0; depth < 20; depth++) {
      mails = Buffer.concat([Buffer.from('From: a@b.vn\r\nContent-Type: message/rfc822\r\n\r\n'), mails]);
    }
    expect(await outcomes(mails)).toEqual([['f', 'NESTED_TOO_DEEP']]);
    expect(await outcomes(zipSync({ 'a.zip': new Uint8Array(50_000_000) }, { level: 9 }))).toEqual([
      ['f › a.zip', 'ZIP_BOMB'],
    ]);
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

describe('mails that other programs write', () => {
  const FORM = 'Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const encoded = (encoding: string, body: string): Uint8Array =>
    mail(`${FORM}; name="a.xlsx"\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}`);
  const pieces = Array.from({ length: Math.ceil(A.length / 1000) }, (_, i) =>
    base64(A.subarray(i * 1000, i * 1000 + 1000)),
  );
  const uu = Array.from({ length: Math.ceil(A.length / 45) }, (_, i) => {
    const line = A.subarray(i * 45, i * 45 + 45);
    const letter = (value: number): string => String.fromCharCode((value & 63) + 32);
    let text = letter(line.length);
    for (let at = 0; at < line.length; at += 3) {
      const [a = 0, b = 0, c = 0] = line.subarray(at, at + 3);
      text += letter(a >> 2) + letter((a << 4) | (b >> 4)) + letter((b << 2) | (c >> 6)) + letter(c);
    }
    return text;
  });

  test.each<[string, Uint8Array]>([
    ['an encoding with a comment', encoded('BASE64 (rfc2045)', base64(A))],
    ['an encoding with a semicolon', encoded('base64;', base64(A))],
    ['an encoding with comments that do not end', encoded(`base64 ${'('.repeat(500_000)}`, base64(A))],
    ['an encoding in quotes', encoded('"base64"', base64(A))],
    ['base64 in pieces of which each is padded', encoded('base64', pieces.join('\r\n'))],
    ['uuencode', encoded('x-uuencode', ['begin 644 a.xlsx', ...uu, '`', 'end'].join('\r\n'))],
  ])('%s', async (_, content) => {
    expect(await outcomes(content)).toEqual([['f › a.xlsx', '10525']]);
  });

  test('an attachment without a name is known by its first bytes', async () => {
    expect(await outcomes(mail(attached(FORM, A)))).toEqual([['f › #1', '10525']]);
  });

  test('comments wherever they may stand', async () => {
    const disposition = 'Content-Disposition: (x) attachment (c); (d) filename (e) = (f) "a.xlsx" (g)';
    const inner = new Uint8Array(Buffer.from(`--in\r\n${attached(`${FORM}\r\n${disposition}`, A)}\r\n--in--`));
    const outer = attached('Content-Type: (x) multipart (y) / (z) mixed; (q) boundary (e) = (r) in (t)', inner);
    expect(await outcomes(mail(outer))).toEqual([['f › a.xlsx', '10525']]);
    expect(
      await outcomes(mail(attached(`${FORM}\r\nContent-Disposition: attachment; filename=(1) a.xlsx`, A))),
    ).toEqual([['f › (1) a.xlsx', '10525']]);
    expect(await outcomes(mail(attached(`${FORM}; name=a.xlsx; ${'()'.repeat(300_000)}`, A)))).toEqual([
      ['f › a.xlsx', '10525'],
    ]);
  });

  test('a multipart that is encoded as a whole', async () => {
    const inner = new Uint8Array(Buffer.from(`--in\r\n${attached(`${FORM}; name=a.xlsx`, A)}\r\n--in--`));
    const outer = attached('Content-Type: multipart/mixed; boundary=in', inner);
    expect(await outcomes(mail(outer))).toEqual([['f › a.xlsx', '10525']]);
  });

  const one = (name: string, bytes: Uint8Array): string =>
    Buffer.from(mail(attached(`${FORM}; name=${name}`, bytes))).toString('latin1');
  const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

  test('a line of a mail folder before the mail, all mails of a folder, and a mail as Apple keeps it', async () => {
    expect(await outcomes(bytesOf(`From a@b.vn Fri Nov 27 08:00:00 2026\r\n${one('a.xlsx', A)}`))).toEqual([
      ['f › a.xlsx', '10525'],
    ]);
    const folder = `From - Fri\nX-Mozilla-Status: 0001\n${one('a.xlsx', A)}\n\nFrom - Fri\n${one('b.xlsx', B)}`;
    expect(await outcomes(bytesOf(folder))).toEqual([
      ['f › a.xlsx', '10525'],
      ['f › b.xlsx', '10888'],
    ]);
    const apple = `${String(one('a.xlsx', A).length)}   \n${one('a.xlsx', A)}<?xml version="1.0"?><plist/>`;
    expect(await outcomes(bytesOf(apple))).toEqual([['f › a.xlsx', '10525']]);
  });

  /** Signed data (RFC 5652), its content in one piece or in several without a length. */
  const der = (tag: number, ...inner: readonly Uint8Array[]): Uint8Array => {
    const content = Buffer.concat(inner);
    return new Uint8Array(
      Buffer.concat([
        Buffer.from([tag, 0x84]),
        Buffer.from([24, 16, 8, 0].map((by) => (content.length >> by) & 255)),
        content,
      ]),
    );
  };
  const ber = (tag: number, ...inner: readonly Uint8Array[]): Uint8Array =>
    new Uint8Array(Buffer.concat([Buffer.from([tag, 0x80]), ...inner, Buffer.from([0, 0])]));
  const id = (kind: number): Uint8Array => new Uint8Array([6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, kind]);
  const signed = (content: Uint8Array, wrap = der): Uint8Array =>
    wrap(
      0x30,
      id(2),
      wrap(
        0xa0,
        wrap(0x30, new Uint8Array([2, 1, 1]), new Uint8Array([0x31, 0]), wrap(0x30, id(1), wrap(0xa0, content))),
      ),
    );
  const whole = bytesOf(one('a.xlsx', A));
  const inPieces = ber(0x24, ...[whole.subarray(0, 500), whole.subarray(500)].map((piece) => der(4, piece)));

  test.each<[string, Uint8Array]>([
    ['in one piece', signed(der(4, whole))],
    ['in pieces of no length', signed(inPieces, ber)],
  ])('a mail signed with its content inside, %s', async (_, p7m) => {
    const head = 'Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m';
    expect(await outcomes(mail(attached(head, p7m)))).toEqual([['f › a.xlsx', '10525']]);
    expect(await outcomes(p7m)).toEqual([['f › a.xlsx', '10525']]);
  });

  test('a message that is packed, has a check sum or is wrapped only', async () => {
    const packed = new Uint8Array([6, 11, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 16, 1, 9]);
    const inside = (kind: Uint8Array, content: Uint8Array): Uint8Array =>
      der(
        0x30,
        kind,
        der(
          0xa0,
          der(0x30, new Uint8Array([2, 1, 0]), new Uint8Array([0x30, 0]), der(0x30, id(1), der(0xa0, der(4, content)))),
        ),
      );
    expect(await outcomes(inside(packed, zlibSync(whole)))).toEqual([['f › a.xlsx', '10525']]);
    expect(await outcomes(inside(packed, zlibSync(whole).fill(0, 60)))).toEqual([['f', 'ZIP_DAMAGED']]);
    expect(await outcomes(inside(id(5), whole))).toEqual([['f › a.xlsx', '10525']]);
    expect(await outcomes(der(0x30, id(1), der(0xa0, der(4, whole))))).toEqual([['f › a.xlsx', '10525']]);
  });

  test('an encrypted mail says so, and one cut short is damaged', async () => {
    expect(await outcomes(der(0x30, id(3), der(0xa0)))).toEqual([['f', 'ENCRYPTED']]);
    expect(await outcomes(signed(der(4, whole)).subarray(0, 900))).toEqual([['f', 'ZIP_DAMAGED']]);
    expect(await outcomes(bytesOf('0,5;7'))).toEqual([['f', 'CSV_OR_TEXT']]);
  });

  test('a file that is signed by itself, a signed mail as text, and one of the two beside a good form', async () => {
    expect(await outcomes(signed(der(4, A)))).toEqual([['f › #1', '10525']]);
    const named = 'Content-Type: application/octet-stream; name="b.xlsx.p7m"';
    expect(await outcomes(mail(attached(named, signed(der(4, A)))))).toEqual([['f › b.xlsx', '10525']]);
    const pem = `-----BEGIN PKCS7-----\n${base64(signed(der(4, whole)))}\n-----END PKCS7-----\n`;
    expect(await outcomes(strToU8(pem))).toEqual([['f › a.xlsx', '10525']]);
    expect(await outcomes(strToU8(pem.replaceAll('PKCS7', 'PKCS #7 SIGNED DATA')))).toEqual([['f › a.xlsx', '10525']]);
    expect(await outcomes(strToU8(`\r\n${base64(signed(der(4, whole)))}\r\n`))).toEqual([['f › a.xlsx', '10525']]);
    expect(await outcomes(strToU8('MIỄN GIẢM;5\r\n'))).toEqual([['f', 'CSV_OR_TEXT']]);
    expect(await outcomes(strToU8('MINH KHAI'))).toEqual([['f', 'CSV_OR_TEXT']]);
    const locked = attached('Content-Type: application/pkcs7-mime; name=smime.p7m', der(0x30, id(3), der(0xa0)));
    const cut = attached('Content-Type: application/x; name=b.p7m', signed(der(4, whole)).subarray(0, 900));
    const pgp = 'Content-Type: multipart/encrypted; boundary=P\r\n\r\n--P\r\n\r\nVersion: 1\r\n--P--';
    expect(await outcomes(mail(attached(`${FORM}; name="a.xlsx"`, A), locked, cut, pgp))).toEqual([
      ['f › a.xlsx', '10525'],
      ['f › smime.p7m', 'ENCRYPTED'],
      ['f › b.p7m', 'ZIP_DAMAGED'],
      ['f › encrypted.asc', 'ENCRYPTED'],
    ]);
    expect(await outcomes(strToU8(`Subject: x\r\n${pgp}`))).toEqual([['f', 'ENCRYPTED']]);
  });

  test('a file in the text of a letter (uuencode)', async () => {
    const text = `Kính gửi Sở\r\nbegin 644 a.xlsx\r\n${uu.join('\r\n')}\r\n\`\r\nend\r\nTrân trọng\r\n`;
    expect(await outcomes(strToU8(`Subject: x\r\nMIME-Version: 1.0\r\n\r\n${text}`))).toEqual([
      ['f › a.xlsx', '10525'],
    ]);
    expect(await outcomes(mail(`Content-Type: text/plain\r\n\r\n${text}`))).toEqual([['f › a.xlsx', '10525']]);
  });

  test('a file in a text by itself, in uuencode, also of base64', async () => {
    const lines = base64(A).replace(/(.{60})/g, '$1\n');
    const asBase64 = `begin-base64 644 b.xlsx\n${lines}\n====\n`;
    const asUuencode = `begin 644 a.xlsx\n${uu.join('\n')}\n\`\nend\n`;
    expect(await outcomes(strToU8(asUuencode))).toEqual([['f › a.xlsx', '10525']]);
    expect(await outcomes(strToU8(asBase64))).toEqual([['f › b.xlsx', '10525']]);
    expect(await outcomes(strToU8(`Subject: x\r\n\r\nKính gửi\r\n${asUuencode}\n${asBase64}`))).toEqual([
      ['f › a.xlsx', '10525'],
      ['f › b.xlsx', '10525'],
    ]);
  });

  test('many files that begin in a text and do not end are none', async () => {
    const text = ['begin 644 a', 'begin-base64 644 a', '=ybegin name=a'].map((line) => `${line}\n`.repeat(50_000));
    expect(await outcomes(strToU8(`Subject: x\r\n\r\n${text.join('')}`))).toEqual([['f', 'NOT_A_WORKBOOK']]);
  });

  test.each<[string, (text: string) => Uint8Array]>([
    ['a mark of its encoding before it', (text) => strToU8(`\ufeff${text}`)],
    ['empty lines before it', (text) => strToU8(`\r\n\r\n${text}`)],
    ['lines that end with CR alone', (text) => strToU8(text.replace(/\r\n/g, '\r'))],
    ['two bytes a letter', (text) => wide(`\ufeff${text}`)],
  ])('a mail that was saved with %s', async (_, saved) => {
    const text = new TextDecoder().decode(encoded('base64', base64(A)));
    expect(await outcomes(saved(text))).toEqual([['f › a.xlsx', '10525']]);
  });

  test.each([
    ['bieu.gnumeric', '\x1f\x8b'],
    ['bieu.slk', 'ID;PSheet'],
    ['bieu.htm', '<html><style>body,div,table,thead,tbody,tfoot { }</style>'],
    ['bieu.html', '<html><head><title>SheetJS Table Export</title>'],
    ['bieu.html', '<html><table class="waffle" cellspacing="0">'],
  ])('beside a form %s, a sheet of another kind, is named', async (name, text) => {
    const content = strToU8(text);
    expect((await outcomes(zipSync({ 'a.xlsx': A, [name]: content })))[1]?.[0]).toBe(`f › ${name}`);
  });

  test('base64 of which nothing is said, or with the letters of addresses', async () => {
    expect(await outcomes(encoded('7bit', base64(A)))).toEqual([['f › a.xlsx', '10525']]);
    const letters = base64(A).replace(/\+/g, '-').replace(/\//g, '_');
    expect(await outcomes(encoded('base64', letters))).toEqual([['f › a.xlsx', '10525']]);
  });

  test("the Mac's notes beside a file are passed over, and Excel's page of one file is called a page", async () => {
    const notes = attached('Content-Type: application/applefile; name="a.xlsx"', LOGO);
    expect(await outcomes(mail(notes, attached(`${FORM}; name="a.xlsx"`, A)))).toEqual([['f › a.xlsx', '10525']]);
    const page = mail('Content-Type: text/html\r\n\r\n<html xmlns:x=3D"urn:schemas-microsoft-com:office=\r\n:excel">');
    expect(await outcomes(page)).toEqual([['f', 'WEB_PAGE']]);
  });

  test.each([
    ['pieces in any order', "filename*1*=%83u_X%C3%A3.xlsx;\r\n filename*0*=UTF-8''Bi%E1%BB", 'Biểu_Xã.xlsx'],
    [
      'a quoted piece, which is not percent-encoded',
      'filename*0*=UTF-8\'\'Bi%E1%BB%83u_;\r\n filename*1="Xa 100%25.xlsx"',
      'Biểu_Xa 100%25.xlsx',
    ],
    ['both spellings', 'filename="Bieu.xlsx"; filename*=UTF-8\'\'Bi%E1%BB%83u.xlsx', 'Biểu.xlsx'],
    ['blanks round the sign', 'filename = "a.xlsx"', 'a.xlsx'],
    [
      'a letter cut in two',
      'filename="=?UTF-8?B?QmnhuwA=?= =?UTF-8?B?g3UueGxzeA==?="'.replace('uwA=', 'uw=='),
      'Biểu.xlsx',
    ],
  ])('a name as %s', async (_, parameter, name) => {
    const head = `Content-Type: application/octet-stream\r\nContent-Disposition: attachment; ${parameter}`;
    expect(await outcomes(mail(attached(head, A)))).toEqual([[`f › ${name}`, '10525']]);
  });
});

describe('mails that lost something on the way', () => {
  const FORM = 'Content-Type: application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const one = (name: string, form: Uint8Array): string =>
    strFromU8(mail(attached(`${FORM}; name="${name}"`, form)), true);
  const both = [
    ['f › a.xlsx', '10525'],
    ['f › b.xlsx', '10888'],
  ];

  test.each(['\n', '\r\n'])('a folder of mails without the empty line between them (%j)', async (end) => {
    const line = 'From a@example.vn Mon Nov  2 08:00:00 2026';
    const folder = [line, one('a.xlsx', A), line, one('b.xlsx', B), ''].join('\n').replace(/\r?\n/g, end);
    expect(await outcomes(strToU8(folder, true))).toEqual(both);
  });

  test('a sentence of a letter that begins with “From”, with a line like a header behind it', async () => {
    const letter = 'Content-Type: text/plain\r\n\r\nHello\r\n\r\nFrom us to you\r\nNote: see file';
    const first = strFromU8(mail(letter, attached(`${FORM}; name="a.xlsx"`, A)), true);
    const folder = `From - Mon\n${first}\n\nFrom - Mon\n${one('b.xlsx', B)}`;
    expect(await outcomes(strToU8(folder, true))).toEqual(both);
  });

  test("a mail as Apple keeps it whose length is no longer true, and one without Apple's notes", async () => {
    const text = one('a.xlsx', A);
    for (const length of [9, text.length - 400, text.length + 400])
      for (const notes of ['<?xml version="1.0"?><plist/>', ''])
        expect(await outcomes(strToU8(`${String(length)}\n${text}${notes}`, true))).toEqual([['f › a.xlsx', '10525']]);
  });

  test('a boundary that is named otherwise than it is', async () => {
    const text = one('a.xlsx', A);
    for (const named of ['"--=_x "', '"=?utf-8?Q?x?="', '"other"'])
      expect(await outcomes(strToU8(text.replace('"--=_x"', named), true))).toEqual([['f › a.xlsx', '10525']]);
  });

  test('a mail without a name in a mail', async () => {
    const head = 'Content-Type: application/octet-stream\r\nContent-Disposition: attachment';
    const inner = mail(attached(`${FORM}; name="a.xlsx"`, A));
    const report = 'Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; x\r\nX-Queue-ID: 1\r\n';
    expect(await outcomes(mail(report, attached(head, inner)))).toEqual([['f › #1 › a.xlsx', '10525']]);
  });

  test('a form in the place of the letter, and one with the name of a letter', async () => {
    expect(await outcomes(mail(attached('Content-Type: text/plain', A)))).toEqual([['f › #1', '10525']]);
    expect(await outcomes(mail(`Content-Type: text/plain\r\n\r\n${base64(A)}`))).toEqual([['f › #1', '10525']]);
    const other = zipSync({ 'word/document.xml': strToU8('<x/>') });
    const parts = [attached(`${FORM}; name="a.docx"`, A), attached(`${FORM}; name="b.docx"`, other)];
    expect(await outcomes(mail(...parts))).toEqual([['f › a.docx', '10525']]);
  });
});

describe('archives whose files have outcomes of their own', () => {
  test.each<[string, Uint8Array]>([
    ['lines of a download', strToU8('HTTP/1.1 200 OK\r\nContent-Type: application/zip\r\n\r\n')],
    ['the mark of a zip that was to be divided', strToU8('PK00')],
    ['a program that unpacks it', new Uint8Array([0x4d, 0x5a, 0, 0, 0, 1, 2, 3])],
    ['a mark of an encoding', new Uint8Array([0xef, 0xbb, 0xbf])],
  ])('behind %s', async (_, prefix) => {
    const behind = (zip: Uint8Array): Uint8Array => new Uint8Array(Buffer.concat([prefix, zip]));
    expect(await outcomes(behind(A))).toEqual([['f', '10525']]);
    expect(await outcomes(behind(zipSync({ 'a.xlsx': A, 'b.xlsx': B })))).toEqual([
      ['f › a.xlsx', '10525'],
      ['f › b.xlsx', '10888'],
    ]);
    expect(await outcomes(behind(A).subarray(0, A.length - 20))).not.toEqual([['f', '10525']]);
  });

  test('a workbook in a gzip, as a server packed it for the way; damaged, too large, and with something else in it', async () => {
    const packed = gzipSync(A, { filename: 'a.xlsx' });
    expect(await outcomes(packed)).toEqual([['f › a.xlsx', '10525']]);
    expect(await outcomes(gzipSync(zipSync({ 'b.xlsx': B })))).toEqual([['f › #1 › b.xlsx', '10888']]);
    expect(await outcomes(zipSync({ 'a.xlsx.gz': packed }))).toEqual([['f › a.xlsx.gz › a.xlsx', '10525']]);
    const wrongSum = packed.slice();
    wrongSum[packed.length - 8]! ^= 1;
    expect(await outcomes(wrongSum)).toEqual([['f', 'ZIP_DAMAGED']]);
    expect(await outcomes(packed.subarray(0, packed.length - 100))).toEqual([['f', 'ZIP_DAMAGED']]);
    const large = new Uint8Array(Buffer.concat([A, new Uint8Array(200_000)]));
    expect(await outcomes(gzipSync(large), { bytes: large.length - 1 })).toEqual([['f', 'TOO_LARGE']]);
    expect(await outcomes(gzipSync(strToU8('ghi chú'.repeat(1000))))).toEqual([['f', 'NOT_A_WORKBOOK']]);
    expect(
      await outcomes(gzipSync(mail(attached('Content-Type: application/x; name=a.xlsx', A)), { filename: 'a.eml' })),
    ).toEqual([['f › a.eml › a.xlsx', '10525']]);
    const folder = Buffer.concat([
      Buffer.from('From - Fri\n'),
      mail(attached('Content-Type: application/x; name=a.xlsx', A)),
    ]);
    expect(await outcomes(gzipSync(new Uint8Array(folder)))).toEqual([['f › #1 › a.xlsx', '10525']]);
  });

  test('a workbook in a gzip of several members, each of which has to be sound, and in a gzip in a gzip', async () => {
    const members = [A.subarray(0, 9000), A.subarray(9000, 9000), A.subarray(9000)].map((each) => gzipSync(each));
    const together = new Uint8Array(Buffer.concat(members));
    expect(await outcomes(together)).toEqual([['f › #1', '10525']]);
    const wrongSum = together.slice();
    wrongSum[members[0]!.length - 8]! ^= 1;
    expect(await outcomes(wrongSum)).toEqual([['f', 'ZIP_DAMAGED']]);
    expect(await outcomes(gzipSync(gzipSync(A, { filename: 'a.xlsx' }), { filename: 'a.xlsx.gz' }))).toEqual([
      ['f › a.xlsx.gz › a.xlsx', '10525'],
    ]);
    const empty = new Uint8Array(Buffer.concat(Array.from({ length: 5000 }, () => gzipSync(new Uint8Array(0)))));
    expect(await outcomes(empty)).toEqual([['f', 'NOT_A_WORKBOOK']]);
    const nested = [1, 2, 3, 4].reduce((inner) => gzipSync(inner), A);
    expect(await outcomes(nested)).toEqual([['f › #1 › #1 › #1', 'NESTED_TOO_DEEP']]);
  });

  test.each([1, 2, 3, 4, 5, 8, 9, 512, 200_000])(
    'a gzip with %i zeros behind it, which fill up a block',
    async (count) => {
      const zeros = new Uint8Array(count);
      const padded = (...members: Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat([...members, zeros]));
      const packed = gzipSync(A, { filename: 'a.xlsx' });
      expect(await outcomes(padded(packed))).toEqual([['f › a.xlsx', '10525']]);
      expect(await outcomes(padded(gzipSync(A.subarray(0, 9000)), gzipSync(A.subarray(9000))))).toEqual([
        ['f › #1', '10525'],
      ]);
      expect(await outcomes(padded(packed, gzipSync(new Uint8Array(0))))).toEqual([['f › a.xlsx', '10525']]);
      const wrongLength = packed.slice();
      wrongLength[packed.length - 4]! ^= 1;
      expect(await outcomes(padded(wrongLength))).toEqual([['f', 'ZIP_DAMAGED']]);
      expect(await outcomes(padded(packed.subarray(0, packed.length - 100)))).toEqual([['f', 'ZIP_DAMAGED']]);
      expect(await outcomes(padded(packed, new Uint8Array([1])))).toEqual([['f', 'ZIP_DAMAGED']]);
    },
  );

  test('a zip or workbook behind a program that unpacks it, whose places are counted from the beginning of the program', async () => {
    const behind = (zip: Uint8Array): Uint8Array => {
      const program = Buffer.from('MZ and what else a program is made of');
      const all = Buffer.concat([program, zip]);
      const end = all.length - 22;
      const lift = (at: number): void => void all.writeUInt32LE(all.readUInt32LE(at) + program.length, at);
      lift(end + 16);
      for (let at = all.readUInt32LE(end + 16); at < end;) {
        lift(at + 42);
        at += 46 + all.readUInt16LE(at + 28) + all.readUInt16LE(at + 30) + all.readUInt16LE(at + 32);
      }
      return new Uint8Array(all);
    };
    expect(await outcomes(behind(A))).toEqual([['f', '10525']]);
    expect(await outcomes(behind(zipSync({ 'a.xlsx': A, 'b.xlsx': B })))).toEqual([
      ['f › a.xlsx', '10525'],
      ['f › b.xlsx', '10888'],
    ]);
    const empty = behind(zipSync({}));
    expect(await outcomes(empty)).toEqual([['f', 'NOT_A_WORKBOOK']]);
  });

  test('between the lines with which a form on the web sends it, or of a length that a download left there', async () => {
    const xls = SheetJS.write(SheetJS.read(B, { type: 'array' }), { type: 'buffer', bookType: 'biff8' }) as Buffer;
    const head = '------WebKitFormBoundaryX\r\nContent-Disposition: form-data; name="file"; filename="a.xlsx"\r\n\r\n';
    const among = (before: string, file: Uint8Array, behind: string): Uint8Array =>
      new Uint8Array(Buffer.concat([Buffer.from(before), file, Buffer.from(behind)]));
    expect(await outcomes(among(head, A, '\r\n------WebKitFormBoundaryX--\r\n'))).toEqual([['f', '10525']]);
    expect(await outcomes(among(`${A.length.toString(16)}\r\n`, A, '\r\n0\r\n\r\n'))).toEqual([['f', '10525']]);
    expect(await outcomes(among(head, xls, '\r\n------WebKitFormBoundaryX--\r\n'))).toEqual([['f', '10888']]);
  });

  test('a part of an archive that was divided is called one', async () => {
    const zip = zipSync({ 'a.xlsx': A });
    const last = new Uint8Array([1, 2, ...zip.subarray(500)]);
    new DataView(last.buffer).setUint16(last.length - 18, 2, true);
    const volumes: [string, Uint8Array][] = [
      ['f.z01', new Uint8Array([0x50, 0x4b, 7, 8, ...zip.subarray(0, 500)])],
      ['f.z02', new Uint8Array([1, 2, 3, ...zip.subarray(200, 300)])],
      ['f.zip', last],
    ];
    for (const [name, content] of volumes) {
      const context = { catalogues: bundledCatalogues, roster: bundledRoster };
      const [{ result } = {}] = await receiveFile({ name, content }, context);
      expect(result).toEqual({ ok: false, refusal: { code: 'ZIP_DAMAGED', params: { of: 'volume' } } });
    }
    expect(await outcomes(zip.subarray(0, 900))).toEqual([['f', 'ZIP_DAMAGED']]);
  });

  test('a mail that was saved as a text, a letter saved so, and what a system keeps of deleted files', async () => {
    const zip = zipSync({
      'thu.txt': MAIL,
      'ghi chú.txt': strToU8('From: a@example.vn\nSubject: x\n\nXin chào'),
      '$RECYCLE.BIN/$R1.xlsx': B,
    });
    expect(await outcomes(zip)).toEqual([
      ['f › thu.txt › Biểu A.xlsx', '10525'],
      ['f › thu.txt › biểu B.xlsx', '10888'],
    ]);
  });

  test('a sheet that was saved as a page or as XML is named, other pages are passed over', async () => {
    const zip = zipSync({
      'a.xlsx': A,
      'b.xml': strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
      'c.htm': strToU8('<html><head><meta name=ProgId content=Excel.Sheet></head></html>'),
      'd.htm': strToU8('<html><body>Kính gửi</body></html>'),
    });
    expect(await outcomes(zip)).toEqual([
      ['f › a.xlsx', '10525'],
      ['f › b.xml', 'WEB_PAGE'],
      ['f › c.htm', 'WEB_PAGE'],
    ]);
  });

  /** Changes a field of the headers of an entry: at `local` in its own, at `central` in the directory. */
  function changed(zip: Uint8Array, [local, central]: readonly [number, number], value: number): Uint8Array {
    const bytes = Buffer.from(zip);
    bytes.writeUInt16LE(value, bytes.indexOf('PK\x03\x04', 0, 'latin1') + local);
    bytes.writeUInt16LE(value, bytes.indexOf('PK\x01\x02', 0, 'latin1') + central);
    return new Uint8Array(bytes);
  }
  const zip = zipSync({ 'a.xlsx': A, 'b.xlsx': B });

  test.each<[string, Uint8Array, string]>([
    ['another packing', changed(zip, [8, 10], 14), 'ZIP_PACKING'],
    ['a password', changed(zip, [6, 8], 1), 'ENCRYPTED'],
  ])('%s', async (_, content, code) => {
    expect(await outcomes(content)).toEqual([
      ['f › a.xlsx', code],
      ['f › b.xlsx', '10888'],
    ]);
  });

  test('what systems leave in folders is passed over', async () => {
    const litter = {
      'x/~$a.xlsx': LOGO,
      'x/Thumbs.db': new Uint8Array([0xd0, 0xcf]),
      '__MACOSX/x/._a.xlsx': LOGO,
      'x/.DS_Store': LOGO,
    };
    expect(await outcomes(zipSync({ ...litter, 'x/a.xlsx': A }))).toEqual([['f › a.xlsx', '10525']]);
  });

  // mhstore of nmh 1.8 leaves the last of them, mshow of mblaze 1.1 the first.
  test('attachments of one name are each read', async () => {
    const named = 'Content-Type: application/octet-stream; name=form.xlsx';
    expect(await outcomes(mail(attached(named, A), attached(named, B)))).toEqual([
      ['f › form.xlsx', '10525'],
      ['f › form (2).xlsx', '10888'],
    ]);
  });

  test('files of one name, as folders of a Mac or of Linux have them, are each read', async () => {
    const two = Buffer.from(zipSync({ 'bieu.xlsx': A, 'BIEU.xlsx': B }));
    expect(await outcomes(new Uint8Array(two))).toEqual([
      ['f › bieu.xlsx', '10525'],
      ['f › BIEU.xlsx', '10888'],
    ]);
  });

  test('files of one name in several folders can be told apart', async () => {
    const zip = zipSync({
      'xã/Phường A/bieu.xlsx': A,
      'xã/Phường B/bieu.xlsx': B,
      'bieu.xlsx': A,
      '../../x/khac.xlsx': B,
    });
    expect(await outcomes(zip)).toEqual([
      ['f › bieu (xã, Phường A).xlsx', '10525'],
      ['f › bieu (xã, Phường B).xlsx', '10888'],
      ['f › bieu.xlsx', '10525'],
      ['f › khac.xlsx', '10888'],
    ]);
    const long = 'x'.repeat(70);
    expect(await outcomes(zipSync({ [`1${long}/a.xlsx`]: A, [`2${long}/a.xlsx`]: B }))).toEqual([
      [`f › a (…${'x'.repeat(59)}).xlsx`, '10525'],
      [`f › a (…${'x'.repeat(59)}) (2).xlsx`, '10888'],
    ]);
  });

  test('a name that a zip has in UTF-8 beside one of few letters, as WinRAR writes it', async () => {
    const poor = 'Bi?u m?u.xlsx';
    const beside = (name: string, of: string, version = 1): Uint8Array =>
      new Uint8Array([version, ...new Uint8Array(new Uint32Array([crc32(strToU8(of), 0)]).buffer), ...strToU8(name)]);
    const zipped = (extra: Uint8Array): Uint8Array => zipSync({ [poor]: [A, { extra: { 0x7075: extra } }] });
    expect(await outcomes(zipped(beside('Xã A/Biểu mẫu.xlsx', poor)))).toEqual([['f › Biểu mẫu.xlsx', '10525']]);
    // Of another name, of another kind, cut short: the poor one is all that there is.
    for (const extra of [beside('b.xlsx', 'a.xlsx'), beside('b.xlsx', poor, 2), new Uint8Array([1, 2, 3])])
      expect(await outcomes(zipped(extra))).toEqual([[`f › ${poor}`, '10525']]);
  });

  test('names are shown without signs that end a line, turn it round or steer a terminal', async () => {
    const odd = ['a\0.xlsx', 'b\n.xlsx', '\u001b[31mc.xlsx', 'd\u202excod.xlsx', 'e\u2028\uffff.xlsx\0'];
    expect(await outcomes(zipSync(Object.fromEntries(odd.map((name) => [name, A]))))).toEqual([
      ['f › a.xlsx', '10525'],
      ['f › b.xlsx', '10525'],
      ['f › [31mc.xlsx', '10525'],
      ['f › dxcod.xlsx', '10525'],
      ['f › e.xlsx', '10525'],
    ]);
  });

  test.each([
    ['a NUL behind it', { '3707001F': wide('Biểu.xlsx\0') }, 'Biểu.xlsx'],
    ['an empty one before it', { '3707001F': wide(''), '3704001F': wide('BIEU~1.XLS') }, 'BIEU~1.XLS'],
    ['what it is shown as', { '3001001F': wide('Biểu.xlsx') }, 'Biểu.xlsx'],
    ['its folders', { '3707001F': wide('C:\\Sở\\Biểu.xlsx') }, 'Biểu.xlsx'],
    ['UTF-8 in the place of a code page', { '3707001E': strToU8('Biểu.xlsx\0') }, 'Biểu.xlsx'],
    ['the code page of Vietnamese Windows', { '3707001E': new Uint8Array([66, 0xe1, 111, 0, 0]) }, 'Báo'],
  ])('the name of an attachment of an Outlook message: %s', async (_, names, name) => {
    const at = '__attach_version1.0_#00000000/__substg1.0_';
    const message = compound({
      '__properties_version1.0': new Uint8Array(32),
      [`${at}37010102`]: A,
      ...Object.fromEntries(Object.entries(names).map(([tag, bytes]) => [`${at}${tag}`, bytes])),
    });
    expect(await outcomes(message)).toEqual([[`f › ${name}`, '10525']]);
  });

  test('a name that is too long keeps its ending', async () => {
    const [[name] = []] = await outcomes(zipSync({ [`${'x'.repeat(33_000)}.xlsx`]: A }));
    expect(name).toBe(`f › ${'x'.repeat(249)}….xlsx`);
  });

  test('a document of Apple is called one', async () => {
    const content = zipSync({
      'Index/Document.iwa': new Uint8Array([0, 1]),
      'Metadata/Properties.plist': strToU8('bplist00'),
    });
    const context = { catalogues: bundledCatalogues, roster: bundledRoster };
    const [received] = await receiveFile({ name: 'bieu.numbers', content }, context);
    expect(received?.result).toEqual({ ok: false, refusal: { code: 'NOT_A_WORKBOOK', params: { kind: 'iWork' } } });
  });

  test('refusals of an archive speak of the archive', async () => {
    const context = { catalogues: bundledCatalogues, roster: bundledRoster };
    const refusalOf = async (name: string, limits: Partial<ReadLimits>, place = 0): Promise<unknown> => {
      const { result } = (await receiveFile({ name, content: zip }, context, limits))[place]!;
      return result.ok ? null : result.refusal;
    };
    expect(await refusalOf('a.zip', { bytes: 100 })).toEqual({
      code: 'TOO_LARGE',
      params: { limit: 100, of: 'container' },
    });
    expect(await refusalOf('a.xlsx', { bytes: 100 })).toEqual({ code: 'TOO_LARGE', params: { limit: 100 } });
    expect(await refusalOf('a.zip', { entries: 1 })).toEqual({
      code: 'TOO_MANY_ENTRIES',
      params: { limit: 1, of: 'container' },
    });
    expect(await refusalOf('a.zip', { attachments: 1 }, 1)).toEqual({
      code: 'TOO_MANY_FILES',
      params: { limit: 1, of: 'container' },
    });
  });
});

describe('one of several that cannot be read', () => {
  const FORM = 'Content-Type: application/octet-stream';
  const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
  const HEAD = 'From: a@example.vn\r\nSubject: =?UTF-8?Q?C=C3=B4ng_v=C4=83n_5/SNV?=\r\nMIME-Version: 1.0\r\n';
  const form = (name: string, bytes: Uint8Array): string => attached(`${FORM}; name=${name}`, bytes);
  const one = (name: string, bytes: Uint8Array): string =>
    `${HEAD}Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n${form(name, bytes)}\r\n--B--\r\n`;
  const LINE = 'From a@example.vn Fri Nov 27 08:00:00 2026\r\n';

  test.each([
    ['locked by PGP', 'multipart/encrypted; boundary=P\r\n\r\n--P\r\n\r\nVersion: 1\r\n--P--', 'ENCRYPTED'],
    [
      'locked by S/MIME',
      `application/pkcs7-mime\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('300f06092a864886f70d010703a0020400', 'hex').toString('base64')}`,
      'ENCRYPTED',
    ],
    ['in pieces', 'message/partial; id=a; number=1; total=2\r\n\r\n', 'ZIP_DAMAGED'],
  ])('a mail of a folder: %s', async (_, locked, code) => {
    const folder = `${LINE}${one('a.xlsx', A)}\r\n${LINE}${HEAD}Content-Type: ${locked}\r\n\r\n${LINE}${one('b.xlsx', B)}`;
    expect(await outcomes(bytesOf(folder))).toEqual([
      ['f › a.xlsx', '10525'],
      ['f › Công văn 5-SNV.eml', code],
      ['f › b.xlsx', '10888'],
    ]);
    expect(await outcomes(bytesOf(`${HEAD}Content-Type: ${locked}`))).toEqual([['f', code]]);
  });

  const forwarded = (times: number): string => {
    let text = one('b.xlsx', B);
    for (let place = 0; place < times; place++)
      text = `${HEAD}Content-Type: multipart/mixed; boundary=F${place}\r\n\r\n--F${place}\r\nContent-Type: message/rfc822\r\n\r\n${text}\r\n--F${place}--\r\n`;
    return text;
  };
  test('a mail that was forwarded seven times, and one that was more often', async () => {
    expect(await outcomes(bytesOf(forwarded(7)))).toEqual([['f › b.xlsx', '10888']]);
    expect(await outcomes(bytesOf(forwarded(8)))).toEqual([['f', 'NESTED_TOO_DEEP']]);
    const parts = [form('a.xlsx', A), `Content-Type: message/rfc822\r\n\r\n${forwarded(8)}`].join('\r\n--T\r\n');
    const both = `${HEAD}Content-Type: multipart/mixed; boundary=T\r\n\r\n--T\r\n${parts}\r\n--T--`;
    expect(await outcomes(bytesOf(both))).toEqual([
      ['f › a.xlsx', '10525'],
      ['f › #2', 'NESTED_TOO_DEEP'],
    ]);
  });

  test('an attachment of an Outlook message that is cut short or stands too deep', async () => {
    const at = (place: number): string => `__attach_version1.0_#0000000${place}`;
    const deep = Array.from({ length: 5 }, () => `${at(2)}/__substg1.0_3701000D`).join('/');
    const bytes = compound({
      '__properties_version1.0': new Uint8Array(32),
      [`${at(0)}/__substg1.0_37010102`]: A,
      [`${at(0)}/__substg1.0_3707001F`]: wide('a.xlsx'),
      [`${at(1)}/__substg1.0_37010102`]: new Uint8Array(9000).fill(7),
      [`${at(1)}/__substg1.0_3707001F`]: wide('b.xlsx'),
      [`${deep}/${at(0)}/__substg1.0_37010102`]: B,
    });
    // The size of the second attachment's stream, which is then more than there is.
    const size = Buffer.from(bytes).indexOf(Buffer.from([0x28, 0x23, 0, 0, 0, 0, 0, 0]));
    bytes.set([0, 0, 0x7f, 0], size);
    expect(await outcomes(bytes)).toEqual([
      ['f › a.xlsx', '10525'],
      ['f › b.xlsx', 'ZIP_DAMAGED'],
      ['f › #3', 'NESTED_TOO_DEEP'],
    ]);
  });
});

describe('mails whose header lines were lost', () => {
  const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
  const HEAD = 'From: a@example.vn\r\nSubject: x\r\n';
  const parts = `--B\r\nContent-Type: text/plain\r\n\r\nx\r\n--B\r\n${attached('Content-Type: application/octet-stream; name=a.xlsx', A)}\r\n--B--\r\n`;

  test.each([
    ['those that say what it is made of', `${HEAD}\r\n${parts}`],
    ['it is called a text', `${HEAD}Content-Type: text/plain\r\n\r\n${parts}`],
    [
      'it came back as a text',
      `${HEAD}\r\nThis message was not delivered.\r\n\r\n--- Below this line is a copy.\r\n\r\n${HEAD}Content-Type: multipart/mixed; boundary=B\r\n\r\n${parts}`,
    ],
  ])('%s', async (_, text) => {
    expect(await outcomes(bytesOf(text))).toEqual([['f › a.xlsx', '10525']]);
  });

  test.each(['utf16le', 'utf16be'])('that it is in %s', async (order) => {
    const wideBytes = Buffer.from(`${HEAD}Content-Type: multipart/mixed; boundary=B\r\n\r\n${parts}`, 'utf16le');
    const bytes = new Uint8Array(order === 'utf16le' ? wideBytes : wideBytes.swap16());
    expect(await outcomes(bytes)).toEqual([['f › a.xlsx', '10525']]);
  });
});

describe('less usual ways of a file into a mail', () => {
  const FORM = 'Content-Type: application/octet-stream';
  const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
  const HEAD = 'From: a@example.vn\r\nMIME-Version: 1.0\r\n';
  const form = (name: string, bytes: Uint8Array): string => attached(`${FORM}; name=${name}`, bytes);

  test('a boundary that begins as that around it', async () => {
    const inner = `Content-Type: multipart/mixed; boundary=B1\r\n\r\n--B1\r\n${form('a.xlsx', A)}\r\n--B1--`;
    const text = `${HEAD}Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n${inner}\r\n--B \r\n${form('b.xlsx', B)}\r\n--B--\r\n`;
    expect(await outcomes(bytesOf(text))).toEqual([
      ['f › a.xlsx', '10525'],
      ['f › b.xlsx', '10888'],
    ]);
  });

  test('a boundary that is not named', async () => {
    const text = `${HEAD}Content-Type: multipart/mixed\r\n\r\n--B\r\n${form('a.xlsx', A)}\r\n--B\r\n${form('b.xlsx', B)}\r\n--B--`;
    expect(await outcomes(bytesOf(text))).toEqual([
      ['f › a.xlsx', '10525'],
      ['f › b.xlsx', '10888'],
    ]);
  });

  test('a digest, whose parts are mails without saying so', async () => {
    const mails = [A, B].map((bytes, at) => `\r\n${HEAD}${form(`${String(at)}.xlsx`, bytes)}`);
    const text = `${HEAD}Content-Type: multipart/digest; boundary=B\r\n\r\n--B\r\n${mails.join('\r\n--B\r\n')}\r\n--B--`;
    expect(await outcomes(bytesOf(text))).toEqual([
      ['f › 0.xlsx', '10525'],
      ['f › 1.xlsx', '10888'],
    ]);
  });

  test('a letter in a folder of mails with a paragraph that begins with “From”', async () => {
    const one = (name: string, bytes: Uint8Array): string =>
      `${HEAD}Content-Type: multipart/mixed; boundary=B\r\n\r\n--B\r\n\r\nHello\r\n\r\nFrom the office of the ward\r\nin good time\r\n--B\r\n${form(name, bytes)}\r\n--B--\r\n`;
    const folder = `From - Fri\r\n${one('a.xlsx', A)}\r\n\r\nFrom - Fri\r\n${one('b.xlsx', B)}`;
    expect(await outcomes(bytesOf(folder))).toEqual([
      ['f › a.xlsx', '10525'],
      ['f › b.xlsx', '10888'],
    ]);
  });

  test.each<[string, string]>([
    ['a name with blanks and no quotes', 'attachment; filename=bieu mau so 1.csv; size=5'],
    ['a name whose second quote is missing', 'attachment; filename="bieu mau so 1.csv'],
  ])('%s', async (_, disposition) => {
    const part = `${FORM}\r\nContent-Disposition: ${disposition}\r\n\r\na;b`;
    expect(await outcomes(mail(part))).toEqual([['f › bieu mau so 1.csv', 'CSV_OR_TEXT']]);
  });

  test('a winmail.dat under the name that some program gave it', async () => {
    const inner = tnef('BIEU~1.XLS', 'Biểu.xlsx', A);
    const parts = ['noname', 'ATT00001.dat'].map((name) =>
      attached(`Content-Type: application/ms-tnef; name=${name}`, inner),
    );
    expect(await outcomes(mail(...parts))).toEqual([
      ['f › noname › Biểu.xlsx', '10525'],
      ['f › ATT00001.dat › Biểu.xlsx', '10525'],
    ]);
  });

  test('a mail, an object or a link in a winmail.dat', async () => {
    const inner = tnef('BIEU~1.XLS', 'Biểu.xlsx', A);
    const message = new Uint8Array([...MESSAGE_KIND, ...inner]);
    const object = new Uint8Array([...STORAGE_KIND, ...compound({ Package: B })]);
    const link = wideText('\\\\may-chu\\chung\\Biểu.xlsx');
    expect(await outcomes(tnefOf([0x3701000d, message]))).toEqual([['f › Biểu.xlsx', '10525']]);
    expect(
      await outcomes(tnefOf([0x3701000d, new Uint8Array([...MESSAGE_KIND, ...tnefOf([0x3701000d, message])])])),
    ).toEqual([['f › Biểu.xlsx', '10525']]);
    expect(await outcomes(tnefOf([0x3707001f, wideText('winmail.dat')], [0x37010102, inner]))).toEqual([
      ['f › winmail.dat › Biểu.xlsx', '10525'],
    ]);
    expect(await outcomes(tnefOf([0x3701000d, object]))).toEqual([['f › #1', '10888']]);
    expect(await outcomes(tnefOf([0x370d001f, link]))).toEqual([['f › Biểu.xlsx', 'UNREADABLE_FILE']]);
    const cut = tnefOf([0x3701000d, message.subarray(0, message.length - 100)]);
    expect(await outcomes(cut)).toEqual([['f › winmail.dat', 'ZIP_DAMAGED']]);
  });

  // The properties of an attached message begin at any place within those of its attachment.
  test.each(['B.XLS', 'BI.XLS', 'BIE.XLS', 'BIEU.XLS'])(
    'a mail too deep in a winmail.dat has not the name of a file in it (%s)',
    async (shortName) => {
      const deep = [1, 2, 3, 4, 5].reduce(
        (each) => tnefOf([0x3701000d, new Uint8Array([...MESSAGE_KIND, ...each])]),
        tnef(shortName, 'Biểu.xlsx', A),
      );
      expect(await outcomes(deep)).toEqual([['f › winmail.dat', 'NESTED_TOO_DEEP']]);
    },
  );

  test('a file in a winmail.dat whose name stands behind properties of every kind', async () => {
    const before: readonly (readonly number[])[] = [
      [0x3705_0003, 1],
      [0x3714_000b, 1],
      [0x3710_0102, 1, 5, 0x01020304, 5],
      [0x3711_1003, 2, 7, 8],
      [0x3712_101e, 2, 3, 0x00006261, 2, 0x00000063],
      [0x3713_0040, 1, 2],
      // Named by a number, then by a text of three letters and its end.
      [0x8001_0003, 1, 2, 3, 4, 0, 34051, 9],
      [0x8002_001f, 1, 2, 3, 4, 1, 8, 0x00620061, 0x00000063, 1, 4, 0x00000064],
    ];
    const name = Buffer.from(wideText('Biểu.xlsx'));
    const words = Uint32Array.from([before.length + 2, ...before.flat(), 0x3707_001f, 1, name.length]);
    const properties = Buffer.concat([Buffer.from(words.buffer), name, Buffer.alloc((4 - (name.length % 4)) % 4)]);
    expect(await outcomes(tnefWith(properties, A))).toEqual([['f › Biểu.xlsx', '10525']]);
  });

  test.each<[string, string, string, string]>([
    [
      'a file server',
      'message/external-body; access-type=anon-ftp; site="ftp.example.vn"; directory="chung"; name="a.xlsx"',
      'Content-Type: application/octet-stream',
      'f › a.xlsx',
    ],
    [
      'the web',
      'message/external-body; access-type=URL;\r\n URL="https://example.vn/tai/\r\n bieu.xlsx?id=7"; size=9',
      'Content-Type: application/octet-stream; name="Biểu.xlsx"\r\nContent-ID: <1>',
      'f › Biểu.xlsx',
    ],
    ['the web, without a name', 'message/external-body; access-type=URL; URL="https://example.vn/t/7"', '', 'f › 7'],
    ['nowhere', 'message/external-body; access-type=x-cloud', '', 'f › #1'],
  ])('a file that a mail only names, on %s', async (_, type, head, name) => {
    const part = `Content-Type: ${type}\r\n\r\n${head}\r\n\r\nTHIS IS NOT REALLY THE BODY!`;
    expect(await outcomes(mail(part))).toEqual([[name, 'UNREADABLE_FILE']]);
    expect(await outcomes(mail(part, form('b.xlsx', B)))).toEqual([
      [name, 'UNREADABLE_FILE'],
      ['f › b.xlsx', '10888'],
    ]);
  });

  test('a picture that a mail only names is no form', async () => {
    const part =
      'Content-Type: message/external-body; access-type=URL; URL="https://example.vn/logo.png"\r\n\r\nContent-Type: image/png\r\n';
    expect(await outcomes(mail(part, form('b.xlsx', B)))).toEqual([['f › b.xlsx', '10888']]);
  });

  test('what cannot be opened is said by name beside a good form', async () => {
    const others: readonly (readonly [string, Uint8Array, string])[] = [
      ['b.rar', strToU8('Rar!\u001a\u0007\u0001'), 'NOT_A_WORKBOOK'],
      ['b.tar.gz', new Uint8Array([0x1f, 0x8b, 8, 0]), 'NOT_A_WORKBOOK'],
      ['b.tgz', new Uint8Array([0x1f, 0x8b, 8, 0]), 'NOT_A_WORKBOOK'],
      ['b.xlsx.bz2', strToU8('BZh91AY'), 'NOT_A_WORKBOOK'],
      ['b.xz', new Uint8Array([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0]), 'NOT_A_WORKBOOK'],
      ['b.zst', new Uint8Array([0x28, 0xb5, 0x2f, 0xfd]), 'NOT_A_WORKBOOK'],
      ['b.cab', strToU8('MSCF\u0000\u0000'), 'NOT_A_WORKBOOK'],
      ['b.lzh', strToU8('!!-lh5-!!'), 'NOT_A_WORKBOOK'],
      ['b.fods', strToU8('<?xml version="1.0"?><office:document/>'), 'WEB_PAGE'],
      ['b.tsv', strToU8('a\tb'), 'CSV_OR_TEXT'],
      ['b.xlsx.pgp', new Uint8Array([0x85, 1, 12, 3]), 'ENCRYPTED'],
      ['b.xlsx.asc', strToU8('-----BEGIN PGP MESSAGE-----\n'), 'ENCRYPTED'],
    ];
    const files = [['a.xlsx', A] as const, ...others.map(([name, bytes]) => [name, bytes] as const)];
    const expected = [['f › a.xlsx', '10525'], ...others.map(([name, , code]) => [`f › ${name}`, code])];
    expect(await outcomes(zipSync(Object.fromEntries(files)))).toEqual(expected);
    expect(await outcomes(mail(...files.map(([name, bytes]) => form(name, bytes))))).toEqual(expected);
  });

  test('a signature of PGP beside a form is no form', async () => {
    const signature = strToU8('-----BEGIN PGP SIGNATURE-----\n');
    expect(await outcomes(mail(form('a.xlsx', A), form('a.xlsx.asc', signature)))).toEqual([['f › a.xlsx', '10525']]);
  });

  test('a mail that was sent in pieces is not whole', async () => {
    const piece = 'Content-Type: message/partial; id="x@example.vn"; number=1; total=2\r\n\r\nSubject: x\r\n';
    expect(await outcomes(bytesOf(HEAD + piece))).toEqual([['f', 'ZIP_DAMAGED']]);
  });

  test('AppleSingle, BinHex and yEnc', async () => {
    const name = strToU8('a.xlsx');
    const single = new Uint8Array(50 + name.length + A.length);
    const view = new DataView(single.buffer);
    [0x00051600, 0x00020000].forEach((value, at) => {
      view.setUint32(4 * at, value);
    });
    view.setUint16(24, 2);
    [3, 50, name.length, 1, 50 + name.length, A.length].forEach((value, at) => {
      view.setUint32(26 + 4 * at, value);
    });
    single.set(name, 50);
    single.set(A, 50 + name.length);

    const lengths = new Uint8Array(8);
    new DataView(lengths.buffer).setUint32(0, A.length);
    const plain = [name.length, ...name, 0, ...strToU8('XLSXXCEL'), 0, 0, ...lengths, 0, 0, ...A, 0, 0, 0, 0];
    const bytes = plain.flatMap((byte) => (byte === 0x90 ? [0x90, 0] : [byte]));
    const letters = '!"#$%&\'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr';
    const bits = bytes.map((byte) => byte.toString(2).padStart(8, '0')).join('');
    const hqx = (bits.match(/.{1,6}/g) ?? []).map((six) => letters.charAt(parseInt(six.padEnd(6, '0'), 2))).join('');
    const binHex = `(This file must be converted with BinHex 4.0)\r\n\r\n:${hqx.replace(/(.{64})/g, '$1\r\n')}:`;

    const yEnc = Array.from(A, (byte) => {
      const value = (byte + 42) & 255;
      return [0, 10, 13, 61].includes(value)
        ? `=${String.fromCharCode((value + 64) & 255)}`
        : String.fromCharCode(value);
    }).join('');
    const news = `Content-Type: text/plain\r\nContent-Transfer-Encoding: 8bit\r\n\r\nHello\r\n=ybegin line=128 size=${A.length} name=a.xlsx\r\n${yEnc}\r\n=yend size=${A.length}\r\n`;
    const parts = [
      attached('Content-Type: application/applefile', single),
      `Content-Type: application/mac-binhex40; name=a.hqx\r\n\r\n${binHex}`,
      news,
    ];
    const whole = `${HEAD}Content-Type: multipart/mixed; boundary=BBBB\r\n\r\n--BBBB\r\n${parts.join('\r\n--BBBB\r\n')}\r\n--BBBB--`;
    expect(await outcomes(bytesOf(whole))).toEqual([
      ['f › a.xlsx', '10525'],
      ['f › a (2).xlsx', '10525'],
      ['f › a (3).xlsx', '10525'],
    ]);
  });

  test('a file that is attached to an Outlook message as a link, and one that stands in it as an object', async () => {
    const first = '__attach_version1.0_#00000000';
    const second = '__attach_version1.0_#00000001';
    const message = compound({
      '__properties_version1.0': new Uint8Array(32),
      [`${first}/__substg1.0_370D001F`]: wide('\\\\may\\bao cao\\bieu.xlsx'),
      [`${second}/__substg1.0_3701000D/Package`]: A,
    });
    expect(await outcomes(message)).toEqual([
      ['f › bieu.xlsx', 'UNREADABLE_FILE'],
      ['f › #2', '10525'],
    ]);
  });

  describe('an object in the place of a file', () => {
    const book = SheetJS.read(A, { type: 'array' });
    const xls = new Uint8Array(SheetJS.write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
    const { workbook: sheets } = xlsStreams(xls, DEFAULT_LIMITS);
    const long = (value: number): readonly number[] => [0, 8, 16, 24].map((shift) => (value >> shift) & 255);
    const native = new Uint8Array([
      ...[...long(0), 2, 0],
      ...strToU8('bieu.xlsx\0C:\\Bao cao\\bieu.xlsx\0'),
      ...[...long(0x30000), ...long(4), ...strToU8('C:\\\0')],
      ...[...long(A.length), ...A],
    ]);
    test.each<[string, string, Uint8Array, string]>([
      ['a workbook', 'Package', A, '#1'],
      ['one where an object in OpenDocument is', 'EmbeddedOdf', A, '#1'],
      ['one where other programs put files', 'CONTENTS', A, '#1'],
      ['sheets of an .xls', 'Workbook', sheets, '#1'],
      ['a file of any kind', '\u0001Ole10Native', native, 'bieu.xlsx'],
    ])('%s', async (_, stream, bytes, name) => {
      const first = '__attach_version1.0_#00000000/__substg1.0_3701000D';
      const message = compound({ '__properties_version1.0': new Uint8Array(32), [`${first}/${stream}`]: bytes });
      expect(await outcomes(message)).toEqual([[`f › ${name}`, '10525']]);
      const object = new Uint8Array([...STORAGE_KIND, ...compound({ [stream]: bytes })]);
      expect(await outcomes(tnefOf([0x3701000d, object]))).toEqual([[`f › ${name}`, '10525']]);
    });

    test('one that is cut short is none', async () => {
      for (const length of [0, 5, 20, 60, 100]) {
        const object = new Uint8Array([
          ...STORAGE_KIND,
          ...compound({ '\u0001Ole10Native': native.subarray(0, length) }),
        ]);
        expect((await outcomes(tnefOf([0x3701000d, object])))[0]?.[1]).not.toBe('10525');
      }
    });
  });

  test('a file that an Outlook message names and did not keep', async () => {
    const name = '__attach_version1.0_#00000000/__substg1.0_3707001F';
    const message = compound({ '__properties_version1.0': new Uint8Array(32), [name]: wide('bieu.xlsx') });
    expect(await outcomes(message)).toEqual([['f › bieu.xlsx', 'EMPTY_FILE']]);
  });

  test('a message that is locked and sealed at once (RFC 5083)', async () => {
    const sealed = new Uint8Array([0x30, 13, 6, 11, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 9, 16, 1, 23]);
    expect(await outcomes(mail(attached('Content-Type: application/pkcs7-mime; name=smime.p7m', sealed)))).toEqual([
      ['f › smime.p7m', 'ENCRYPTED'],
    ]);
  });
});

describe('files that a calendar or a page brings along', () => {
  const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const plain = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
  const calendar = (...lines: readonly string[]): string =>
    ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', 'SUMMARY:Nộp biểu', ...lines, 'END:VEVENT', 'END:VCALENDAR']
      .map((line) => line.replace(/(.{74})(?=.)/g, '$1\r\n '))
      .join('\r\n');
  const inLine = `ATTACH;FMTTYPE=${KIND};X-FILENAME="a:b.xlsx";ENCODING=BASE64;VALUE=BINARY:${plain(A)}`;
  const inLink = `ATTACH:data:${KIND};base64,${plain(B)}`;
  const elsewhere = 'ATTACH;FILENAME=c.xlsx:https://drive.example.vn/c';
  const page = (bytes: Uint8Array): string =>
    `<html><body><img src="data:image/png;base64,${plain(LOGO)}"> <a href="data:${KIND};base64,${plain(bytes)}" download="Biểu.xlsx">biểu</a></body></html>`;

  test.each<[string, Uint8Array]>([
    ['by itself', strToU8(calendar(inLine, inLink, elsewhere))],
    [
      'as a part of a mail',
      mail(`Content-Type: text/calendar; method=REQUEST\r\n\r\n${calendar(inLine, inLink, elsewhere)}`),
    ],
    [
      'as a file of a mail',
      mail(
        'Content-Type: text/plain\r\n\r\nKính gửi',
        attached('Content-Type: application/x; name=moi.ics', strToU8(calendar(inLine, inLink, elsewhere))),
      ),
    ],
  ])('a calendar %s', async (_, content) => {
    expect(await outcomes(content)).toEqual([
      ['f › a:b.xlsx', '10525'],
      ['f › #2', '10888'],
      ['f › c.xlsx', 'UNREADABLE_FILE'],
    ]);
  });

  test('calendars without files are no forms, and are passed over beside one', async () => {
    const empty = strToU8(calendar('ATTACH:CID:part1@example.vn'));
    const context = { catalogues: bundledCatalogues, roster: bundledRoster };
    const [reading] = await receiveFile({ name: 'f', content: empty }, context);
    expect(reading?.result).toEqual({ ok: false, refusal: { code: 'NOT_A_WORKBOOK', params: { kind: 'calendar' } } });
    expect(await outcomes(zipSync({ 'a.xlsx': A, 'moi.ics': empty }))).toEqual([['f › a.xlsx', '10525']]);
    const full = strToU8(calendar(inLink));
    expect(await outcomes(zipSync({ 'a.xlsx': A, 'moi.ics': full }))).toEqual([
      ['f › a.xlsx', '10525'],
      ['f › moi.ics › #1', '10888'],
    ]);
  });

  test('links of a letter or of a page that hold the workbook; pictures are none', async () => {
    const letter = mail(`Content-Type: text/html\r\n\r\n${page(A)}`);
    expect(await outcomes(letter)).toEqual([['f › Biểu.xlsx', '10525']]);
    expect(await outcomes(strToU8(page(B)))).toEqual([['f › Biểu.xlsx', '10888']]);
    expect(await outcomes(strToU8(page(LOGO)))).toEqual([['f', 'WEB_PAGE']]);
    expect(
      await outcomes(zipSync({ 'a.xlsx': A, 'trang.html': strToU8(page(B)), 'x.html': strToU8(page(LOGO)) })),
    ).toEqual([
      ['f › a.xlsx', '10525'],
      ['f › trang.html › Biểu.xlsx', '10888'],
    ]);
  });

  test('letters of base64 that a link has in codes', async () => {
    const coded = (bytes: Uint8Array): string =>
      plain(bytes)
        .replace(/(.{76})/g, '$1\n')
        .replace(/[+/=\n]/g, (letter) => encodeURIComponent(letter));
    const link = `data:${KIND};base64,${coded(A)}`;
    expect(await outcomes(strToU8(`<html><a download="a.xlsx" href="${link}">biểu</a></html>`))).toEqual([
      ['f › a.xlsx', '10525'],
    ]);
    expect(await outcomes(strToU8(calendar(`ATTACH;FILENAME=a.xlsx:${link}`)))).toEqual([['f › a.xlsx', '10525']]);
  });

  test('names of a calendar are in UTF-8, also where a line breaks within a letter', async () => {
    const named = strFromU8(strToU8(calendar(`ATTACH;FILENAME="Biểu 1.xlsx";ENCODING=BASE64:${plain(A)}`)), true);
    const broken = named.replace(/(FILENAME="Bi.)/, '$1\r\n ');
    expect(await outcomes(strToU8(broken, true))).toEqual([['f › Biểu 1.xlsx', '10525']]);
    expect(await outcomes(strToU8(calendar('ATTACH:https://example.vn/Bi%E1%BB%83u%201.xlsx?a=1')))).toEqual([
      ['f › Biểu 1.xlsx', 'UNREADABLE_FILE'],
    ]);
  });

  test.each<[string, string]>([
    ['a text', 'begin 644 a.xlsx\nend\n'.repeat(3000)],
    ['a calendar', `BEGIN:VCALENDAR\n${'ATTACH:ftp:\n'.repeat(3000)}`],
    ['a page', `<html>${';base64,UEsDB'.repeat(3000)}`],
  ])('more files in %s than anybody sends', async (_, content) => {
    expect(await outcomes(strToU8(content))).toEqual([['f', 'TOO_MANY_ENTRIES']]);
  });

  test.each<[string, string]>([
    ['https://docs.google.com/a/haiphong.gov.vn/spreadsheets/d/1aB/edit', ''],
    ['https://drive.google.com/u/0/uc?id=1aB', ''],
    ['http://haiphong.sharepoint.com/:x:/g/a', ''],
    ['https://www.mediafire.com/file/aB/a', ''],
    ['https://wetransfer.com/downloads/aB', ''],
    ['https://app.box.com/s/aB', ''],
    ['https://cloud.haiphong.gov.vn/index.php/s/aBcDeFgH1234567', ''],
    ['http://10.0.0.5/van-ban/Bieu%20mau.xlsx?dl=1', ''],
    ['https://mail.haiphong.gov.vn/home/ubnd/Briefcase/Bieu.zip', ''],
    ['file:///D:/chung/Bieu.ods', ''],
    ['\\\\may-chu\\chung\\Bieu.xls', ''],
    [
      'https://apc01.safelinks.protection.outlook.com/?url=https%3A%2F%2F1drv.ms%2Fx%2Fs!aB&amp;data=05%7C02',
      'https://1drv.ms/x/s!aB',
    ],
    ['https://urldefense.com/v3/__https://fshare.vn/file/aB__;!!x', 'https://fshare.vn/file/aB__;!!x'],
  ])('a mail without a form tells where it was put: %s', async (link, told) => {
    const context = { catalogues: bundledCatalogues, roster: bundledRoster };
    const content = mail(
      `Content-Type: text/html\r\n\r\nBiểu: <a href="${link}">tải về</a>, https://example.vn/tin/s/bai`,
    );
    const readings = await receiveFile({ name: 'f', content }, context);
    const refusal = { code: 'UNREADABLE_FILE', params: { reason: told || link, of: 'mail' } };
    expect(readings.map(({ result }) => (result.ok ? null : result.refusal))).toEqual([refusal]);
  });

  test('a name of which an ending alone is left, or that begins with a dot, is no litter', async () => {
    const content = zipSync({
      '.xlsx': A,
      'x/..b.xlsx': B,
      '._a.xlsx': A,
      '.~a.xlsx': A,
      '.DS_Store': A,
      '.a.xlsx.swp': A,
    });
    expect(await outcomes(content)).toEqual([
      ['f › .xlsx', '10525'],
      ['f › ..b.xlsx', '10888'],
    ]);
  });

  test('a link to another file in a zip is called one', async () => {
    const link = { os: 3, attrs: 0xa1ff << 16 } as const;
    const content = zipSync({ 'a.xlsx': A, 'b.xlsx': [strToU8('x/a.xlsx'), link] });
    const context = { catalogues: bundledCatalogues, roster: bundledRoster };
    const readings = await receiveFile({ name: 'f', content }, context);
    expect(readings.map(({ file, result }) => [file, result.ok ? null : result.refusal])).toEqual([
      ['f › a.xlsx', null],
      ['f › b.xlsx', { code: 'UNREADABLE_FILE', params: { reason: 'x/a.xlsx', of: 'link' } }],
    ]);
  });

  test.each(['http://', 'https%3A%2F%2F', 'https://1drv.ms/....', '\\\\h\\'])(
    'a letter full of beginnings of addresses takes no time: %s',
    async (beginning) => {
      const content = mail(`Content-Type: text/html\r\n\r\n${beginning.repeat(300_000)}x`);
      const [[, code] = []] = await outcomes(content);
      expect(code).toBe(beginning.includes('1drv') ? 'UNREADABLE_FILE' : 'NOT_A_WORKBOOK');
    },
  );

  test('an address is told whole, as a part of it leads nowhere', () => {
    const reason =
      'https://docs.google.com/spreadsheets/d/1AbCdEfGhIjKlMnOpQrStUvWxYz0123456789AbCdEfGh/edit?usp=sharing';
    for (const source of ['mail', 'link']) {
      expect(describeRefusal('UNREADABLE_FILE', { of: source, reason }, vi)).toContain(`(${reason})`);
    }
  });

  test('a link to where the file was put, of a mail or message that has none; beside a form it is none', async () => {
    const SHEET = 'https://docs.google.com/spreadsheets/d/1aB/edit?usp=drive_web&amp;x=1';
    const letter = `Content-Type: text/html\r\n\r\n<a href="${SHEET}">Biểu.xlsx</a> <a href="${SHEET}">mở</a> https://example.vn/a`;
    const logo = attached('Content-Type: image/png; name=logo.png', LOGO);
    const context = { catalogues: bundledCatalogues, roster: bundledRoster };
    const said = async (content: Uint8Array) =>
      (await receiveFile({ name: 'f', content }, context)).map(({ file, result }) => [
        file,
        result.ok ? null : result.refusal,
      ]);
    const refusal = (reason: string) => ({ code: 'UNREADABLE_FILE', params: { reason, of: 'mail' } });
    const found = refusal('https://docs.google.com/spreadsheets/d/1aB/edit?usp=drive_web&x=1');
    expect(await said(mail(letter, logo))).toEqual([['f › #1', found]]);
    const many = Array.from({ length: 8 }, (_, place) => `https://1drv.ms/x/${String(place)}`).join(' ');
    expect(await said(mail(`Content-Type: text/plain\r\n\r\n${many}`, logo))).toEqual([
      ...[0, 1, 2, 3].map((place) => [`f › #${String(place + 1)}`, refusal(`https://1drv.ms/x/${String(place)}`)]),
      ['f › #5', refusal('https://1drv.ms/x/4 (+3)')],
    ]);
    const asText = `Content-Type: text/plain\r\n\r\nBiểu <${SHEET.replace('&amp;', '&')}>`;
    expect(await said(mail(asText, letter, logo))).toEqual([['f › #1', found]]);
    expect(await outcomes(mail(letter, attached(`Content-Type: ${KIND}; name=a.xlsx`, A)))).toEqual([
      ['f › a.xlsx', '10525'],
    ]);
    const folder = new TextDecoder().decode(mail(attached(`Content-Type: ${KIND}; name=a.xlsx`, A)));
    const second = new TextDecoder().decode(mail(letter));
    expect(
      (
        await said(
          strToU8(
            `From a@b Mon Dec 14 08:00:00 2026\r\n${folder}\r\n\r\nFrom a@b Mon Dec 14 09:00:00 2026\r\n${second}`,
          ),
        )
      )[1],
    ).toEqual(['f › #2', found]);
    const message = compound({
      '__properties_version1.0': new Uint8Array(32),
      '__substg1.0_1000001F': wide('Kính gửi Sở, tệp ở https://1drv.ms/x/s!abc. Trân trọng'),
    });
    expect(await said(message)).toEqual([['f › #1', refusal('https://1drv.ms/x/s!abc')]]);
  });

  test('base64 whose lines were broken as those of quoted-printable', async () => {
    const lines = plain(A)
      .replace(/(.{75})(?=.)/g, '$1=\r\n')
      .replace(/=+$/, (end) => end.replace(/=/g, '=3D'));
    const part = `Content-Type: ${KIND}; name=a.xlsx\r\nContent-Transfer-Encoding: base64\r\n\r\n${lines}`;
    expect(await outcomes(mail(part))).toEqual([['f › a.xlsx', '10525']]);
  });
});

test.each<[string, Uint8Array, string]>([
  ['a sheet of Gnumeric', gzipSync(strToU8('<?xml version="1.0"?><gnm:Workbook xmlns:gnm="x"/>')), 'otherSheet'],
  ['another file that is packed so', gzipSync(strToU8('<?xml version="1.0"?><a/>')), 'otherArchive'],
  ['a sheet of EtherCalc', strToU8('socialcalc:version:1.0\nMIME-Version: 1.0\n\ncell:A1:v:1\n'), 'otherSheet'],
  ['a sheet of Lotus 1-2-3', new Uint8Array([0, 0, 2, 0, 6, 4, 6, 0]), 'otherSheet'],
  ['a cursor', new Uint8Array([0, 0, 2, 0, 1, 0, 32, 32]), 'unknown'],
  ["Outlook's store", strToU8('!BDN\0\0\0\0SM', true), 'mailStore'],
  ['a database', strToU8('\0\x01\0\0Standard ACE DB\0', true), 'database'],
  ['a notebook', new Uint8Array([0xe4, 0x52, 0x5c, 0x7b, 0x8c, 0xd8, 0xa7, 0x4d]), 'notebook'],
])('%s is called what it is', async (_, content, kind) => {
  const context = { catalogues: bundledCatalogues, roster: bundledRoster };
  const [reading] = await receiveFile({ name: 'f', content }, context);
  expect(reading?.result).toEqual({ ok: false, refusal: { code: 'NOT_A_WORKBOOK', params: { kind } } });
});
