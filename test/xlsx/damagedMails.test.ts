import { zipSync } from 'fflate';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { filledForm } from '../support/rawForm';

const A = writeWorkbook(filledForm('10525'));
const B = writeWorkbook(filledForm('10888'));

const HEAD = 'From: a@example.vn\r\nSubject: x\r\nMIME-Version: 1.0\r\n';
const LETTER = 'Content-Type: text/plain\r\n\r\nKinh gui';
const base64 = (bytes: Uint8Array | string): string =>
  Buffer.from(bytes as string, 'latin1')
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
const FORM_HEAD = 'Content-Type: application/octet-stream; name="a.xlsx"\r\nContent-Transfer-Encoding: base64\r\n';
const FORM = `${FORM_HEAD}\r\n${base64(A)}`;
const mixed = (...parts: readonly string[]): string =>
  `${HEAD}Content-Type: multipart/mixed; boundary=B\r\n\r\n${parts.map((part) => `--B\r\n${part}\r\n`).join('')}--B--\r\n`;
const attached = (type: string, content: Uint8Array | string): string =>
  `Content-Type: ${type}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(content)}`;
const MAIL = mixed(LETTER, FORM);

/** What came of each file: its name, and the unit or the reason for refusal. */
async function outcomes(mail: string | Uint8Array): Promise<unknown[]> {
  const context = { catalogues: bundledCatalogues, roster: bundledRoster };
  const content = typeof mail === 'string' ? new Uint8Array(Buffer.from(mail, 'latin1')) : mail;
  const readings = await receiveFile({ name: 'f', content }, context);
  return readings.map(({ file, result }) => [file, result.ok ? result.submission.identity.unit : result.refusal.code]);
}
const READ = [['f › a.xlsx', '10525']];

const uuLine = (line: Uint8Array): string => {
  const letter = (value: number): string => String.fromCharCode((value & 63) + 32);
  let text = letter(line.length);
  for (let at = 0; at < line.length; at += 3) {
    const [a = 0, b = 0, c = 0] = line.subarray(at, at + 3);
    text += letter(a >> 2) + letter((a << 4) | (b >> 4)) + letter((b << 2) | (c >> 6)) + letter(c);
  }
  return text;
};
const UU = Array.from({ length: Math.ceil(A.length / 45) }, (_, place) =>
  uuLine(A.subarray(place * 45, place * 45 + 45)),
).join('\r\n');

describe('what befell the lines of a mail', () => {
  test.each<[string, string]>([
    ['ends of lines that were doubled in part', MAIL.replaceAll('\r\n', '\r\r\n')],
    ['a line of blanks behind the header lines of a part', MAIL.replace('base64\r\n\r\n', 'base64\r\n \r\n')],
    ['a line that is none of it before it', `Message from the server\r\n${MAIL}`],
    ['lines of a download before it', `HTTP/1.1 200 OK\r\nServer: x\r\n\r\n${MAIL}`],
    ['no line between the header lines of a part and what it holds', MAIL.replace('base64\r\n\r\n', 'base64\r\n')],
    ['a kind that is only half said', MAIL.replace('multipart/mixed', 'multipart')],
    ['blanks before each boundary', MAIL.replaceAll('--B', '  --B')],
    ['an empty line behind the line of a folder', `From a@b.vn Mon Nov  2 08:00:00 2026\r\n\r\n${MAIL}`],
    ['the marks of a folder of another kind', `\x01\x01\x01\x01\n${MAIL}\x01\x01\x01\x01\n`],
  ])('%s', async (_, mail) => {
    expect(await outcomes(mail)).toEqual(READ);
  });

  test('a boundary that stands behind the last line of a part', async () => {
    const second = FORM.replace('a.xlsx', 'b.xlsx');
    const glued = mixed(FORM, second).replace(`\r\n--B\r\n${second}`, `--B\r\n${second}`);
    expect(glued).not.toBe(mixed(FORM, second));
    expect(await outcomes(glued)).toEqual([...READ, ['f › b.xlsx', '10525']]);
    // Another boundary may end as this one does.
    const inner = `Content-Type: multipart/mixed; boundary="x--B"\r\n\r\n--x--B\r\n${FORM}\r\n--x--B--`;
    expect(await outcomes(mixed(inner, second))).toEqual([...READ, ['f › b.xlsx', '10525']]);
  });

  test('a line of blanks within a folded line is of that line', async () => {
    const folded = FORM.replace('; name', ';\r\n \r\n name');
    expect(await outcomes(mixed(LETTER, folded))).toEqual(READ);
  });
});

describe('a form in the text of a letter', () => {
  const letter = (text: string): string => `${HEAD}Content-Type: text/plain\r\n\r\n${text}`;
  const quoted = (text: string): string => `> ${text.replaceAll('\r\n', '\r\n> ')}`;

  test.each<[string, string]>([
    ['a mail in one part that came back', `Not delivered.\r\n\r\n--- A copy follows.\r\n\r\n${HEAD}${FORM}\r\n`],
    ['a mail that is quoted', `Kinh gui\r\n${quoted(MAIL)}`],
    ['uuencode that is quoted', `Kinh gui\r\n${quoted(`begin 644 a.xlsx\r\n${UU}\r\n\`\r\nend`)}\r\n`],
    ['uuencode without its end', `Kinh gui\r\nbegin 644 a.xlsx\r\n${UU}\r\n`],
  ])('%s', async (_, text) => {
    expect(await outcomes(letter(text))).toEqual(READ);
  });

  test('base64 between the lines of a letter, and two of them', async () => {
    const text = `Kinh gui\r\n\r\n${base64(A)}\r\n\r\nTran trong\r\n\r\n${base64(B)}\r\n`;
    expect(await outcomes(letter(text))).toEqual([
      ['f › #1', '10525'],
      ['f › #2', '10888'],
    ]);
    expect(await outcomes(`Kinh gui\r\n\r\n${base64(A)}\r\n`)).toEqual([['f › #1', '10525']]);
  });

  test('base64 in the element of an XML or in a text of JSON', async () => {
    const plain = Buffer.from(A).toString('base64');
    const xml = `<?xml version="1.0"?><edXML><FileName>a.xlsx</FileName><Content>${plain}</Content></edXML>`;
    expect(await outcomes(xml)).toEqual(READ);
    expect(await outcomes(`{"name":"a.xlsx","content":"${plain}"}`)).toEqual(READ);
    expect(await outcomes(`{"name":"a.xlsx","content":"${plain.replaceAll('/', '\\/')}"}`)).toEqual(READ);
  });

  test('base64 behind a long file of another kind, in blanks, in CDATA, in a field, in a program of a page', async () => {
    const plain = Buffer.from(A).toString('base64');
    const scan = Buffer.from('%PDF-1.4 '.repeat(5000)).toString('base64');
    const inXml = (content: string): string =>
      `<?xml version="1.0"?><e><n name="cv.pdf">${scan}</n><n name="a.xlsx">${content}</n></e>`;
    for (const content of [plain, `\n    ${base64(A).replaceAll('\r\n', '\n    ')}\n  `, `<![CDATA[${plain}]]>`]) {
      expect(await outcomes(inXml(content))).toEqual(READ);
    }
    const json = `{"files":[{"name":"cv.pdf","data":"${scan}"},{"name":"a.xlsx","data":"${plain}"}]}`;
    expect(await outcomes(json)).toEqual(READ);
    expect(await outcomes(`1;${scan};${plain}\n`)).toEqual([['f › #1', '10525']]);
    expect(await outcomes(`<html><script>var a="${scan}",b="${plain}";</script></html>`)).toEqual([
      ['f › #1', '10525'],
    ]);
    const zip = zipSync({
      'vb.edxml': Buffer.from(inXml(plain)),
      'vb.json': Buffer.from(json),
      'a.xml': Buffer.from('<a/>'),
    });
    expect(await outcomes(zip)).toEqual([
      ['f › vb.edxml › a.xlsx', '10525'],
      ['f › vb.json › a.xlsx', '10525'],
    ]);
  });

  test('more blocks than anybody sends', async () => {
    const block = `"UEsDB${'A'.repeat(40)}!`;
    expect(await outcomes(letter(`x${block.repeat(20_000)}\r\n${`\r\n${block}`.repeat(20_000)}`))).toEqual([
      ['f', 'TOO_MANY_ENTRIES'],
    ]);
  });

  test('base64 that is cut off is named as damaged, words that begin like it are words', async () => {
    expect(await outcomes(letter(`Kinh gui\r\n${base64(A).slice(0, 9000)}\r\n`))).toEqual([['f › #1', 'ZIP_DAMAGED']]);
    expect(await outcomes(letter('Ma: \r\nUEsDBBQ\r\n'))).toEqual([['f', 'NOT_A_WORKBOOK']]);
  });
});

describe('a part that is called something else than it is', () => {
  test.each([
    'message/rfc822; name=a.xlsx',
    'message/external-body; name=a.xlsx',
    'message/partial; name=a.xlsx',
    'application/applefile; name=a.xlsx',
    'application/pkcs7-mime; name=a.xlsx',
    'text/calendar; name=a.xlsx',
  ])('%s', async (type) => {
    expect(await outcomes(mixed(LETTER, attached(type, A)))).toEqual(READ);
  });

  test.each(['ATT00001.dat', 'Bao cao quy 4.2026', 'thu.bin'])('a mail as a file %s', async (name) => {
    expect(await outcomes(mixed(LETTER, attached(`application/octet-stream; name="${name}"`, MAIL)))).toEqual([
      [`f › ${name} › a.xlsx`, '10525'],
    ]);
    const letter = `${HEAD}Content-Type: text/plain\r\n\r\nXin chao`;
    expect(await outcomes(mixed(FORM, attached(`application/octet-stream; name="${name}"`, letter)))).toEqual(READ);
  });

  const tar = (...files: readonly Uint8Array[]): Uint8Array => {
    const pieces = files.flatMap((file) => {
      const head = Buffer.alloc(512);
      head.write('bieu.xlsx', 0);
      head.write(`${file.length.toString(8).padStart(11, '0')}\0`, 124);
      head.write('ustar\0', 257);
      return [head, file, Buffer.alloc((512 - (file.length % 512)) % 512)];
    });
    return new Uint8Array(Buffer.concat([...pieces, Buffer.alloc(1024)]));
  };
  test.each<[string, string | Uint8Array]>([
    ['a rar', 'Rar!\x1a\x07\x01\0and more'],
    ['a 7z', '7z\xbc\xaf\x27\x1cand more'],
    ['a tar', tar(A, B)],
  ])('%s without its ending is named, beside a form too', async (_, archive) => {
    expect(await outcomes(mixed(LETTER, attached('application/octet-stream; name=b.dat', archive)))).toEqual([
      ['f › b.dat', 'NOT_A_WORKBOOK'],
    ]);
    expect(await outcomes(mixed(FORM, attached('application/octet-stream', archive)))).toEqual([
      ...READ,
      ['f › #2', 'NOT_A_WORKBOOK'],
    ]);
  });

  test('of several workbooks that stand one behind the other none stands for all', async () => {
    expect(await outcomes(tar(A, B))).toEqual([['f', 'NOT_A_WORKBOOK']]);
    const old = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(1528)]);
    for (const files of [
      [old, A],
      [A, old],
      [old, old],
      [old, A, Buffer.alloc(70_000)],
    ]) {
      expect(await outcomes(tar(...files))).toEqual([['f', 'NOT_A_WORKBOOK']]);
    }
    const sent = (name: string, file: Uint8Array): string =>
      `--X\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\n${Buffer.from(file).toString('latin1')}\r\n`;
    expect(await outcomes(`${sent('a.xlsx', A)}${sent('b.xlsx', B)}--X--\r\n`)).toEqual([
      ['f › a.xlsx', '10525'],
      ['f › b.xlsx', '10888'],
    ]);
  });
});

describe('a file that was taken out of a mail', () => {
  const NAMED = 'application/octet-stream; name="a.xlsx"';
  test('Thunderbird says where it was put, or that it was deleted', async () => {
    const place =
      'X-Mozilla-External-Attachment-URL: file:///C:/Users/a/a.xlsx\r\nX-Mozilla-Altered: AttachmentDetached';
    const context = { catalogues: bundledCatalogues, roster: bundledRoster };
    const detached = mixed(LETTER, `Content-Type: ${NAMED}\r\n${place}\r\n\r\nYou deleted an attachment.`);
    const [reading] = await receiveFile({ name: 'f', content: new Uint8Array(Buffer.from(detached)) }, context);
    expect([reading?.file, reading?.result]).toEqual([
      'f › a.xlsx',
      {
        ok: false,
        refusal: { code: 'UNREADABLE_FILE', params: { reason: 'file:///C:/Users/a/a.xlsx', of: 'mail' } },
      },
    ]);
    const deleted =
      'Content-Type: text/x-moz-deleted; name="Deleted: a.xlsx"\r\nX-Mozilla-Altered: AttachmentDeleted; date="Mon"\r\n\r\nYou deleted an attachment.';
    expect(await outcomes(mixed(LETTER, deleted))).toEqual([['f › a.xlsx', 'EMPTY_FILE']]);
  });

  test('what a gateway or a browser left in its place is named', async () => {
    const left = attached('text/plain; name="a.xlsx.txt"', 'The file a.xlsx was removed.');
    expect(await outcomes(mixed(LETTER, left))).toEqual([['f › a.xlsx.txt', 'CSV_OR_TEXT']]);
    expect(await outcomes(zipSync({ 'a.xlsx': A, 'b.xlsx.crdownload': new Uint8Array([1, 2, 3]) }))).toEqual([
      ...READ,
      ['f › b.xlsx.crdownload', 'NOT_A_WORKBOOK'],
    ]);
  });
});
