import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { filledForm } from '../support/rawForm';

const FORM = Buffer.from(writeWorkbook(filledForm('10525'))).toString('latin1');

/** All of these take and give texts whose letters are bytes. */
const base64 = (text: string): string => Buffer.from(text, 'latin1').toString('base64');
const inLines = (text: string): string => text.replace(/(.{76})/g, '$1\r\n');
const quoted = (text: string): string =>
  text
    .replace(/[^!-<>-~]/g, (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/((?:=..|[^=]){60})/g, '$1=\r\n');

async function outcomes(name: string, text: string): Promise<(string | null)[][]> {
  const context = { catalogues: bundledCatalogues, roster: bundledRoster };
  const readings = await receiveFile({ name, content: new Uint8Array(Buffer.from(text, 'latin1')) }, context);
  return readings.map(({ file, result }) => [file, result.ok ? result.submission.identity.unit : result.refusal.code]);
}

const mail = (type: string, encoding: string, body: string): string =>
  [
    'From: a@example.vn\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=B\r\n',
    `--B\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n${body}\r\n--B--\r\n`,
  ].join('\r\n');
const NAMED = 'application/octet-stream; name=a.xlsx';
const WITHOUT_NAME = 'application/octet-stream';

describe('a form that was encoded more than once', () => {
  test.each<[string, string, string]>([
    ['base64 in quoted-printable', 'quoted-printable', quoted(inLines(base64(FORM)))],
    ['base64 in base64', 'base64', inLines(base64(inLines(base64(FORM))))],
    ['quoted-printable in base64', 'base64', inLines(base64(quoted(FORM)))],
    ['quoted-printable in quoted-printable', 'quoted-printable', quoted(quoted(FORM))],
    ['base64 in base64 in base64', 'base64', inLines(base64(base64(base64(FORM))))],
  ])('in a mail: %s', async (_, encoding, body) => {
    expect(await outcomes('f', mail(NAMED, encoding, body))).toEqual([['f › a.xlsx', '10525']]);
    expect(await outcomes('f', mail(WITHOUT_NAME, encoding, body))).toEqual([['f › #1', '10525']]);
    expect(await outcomes('f', mail('text/plain', encoding, body))).toEqual([['f › #1', '10525']]);
  });

  test('one letter more than a whole number of bytes is refused, however it is filled up', async () => {
    const whole = base64(FORM.slice(0, 300));
    for (const end of ['A', 'A=', 'A==']) {
      const [refused] = await outcomes('a.xlsx', `${whole}${end}`);
      expect(refused).toEqual(['a.xlsx', 'CSV_OR_TEXT']);
    }
  });

  test.each<[string, string]>([
    ['quoted-printable', quoted(FORM)],
    ['base64 in base64', inLines(base64(inLines(base64(FORM))))],
    ['base64 in quoted-printable', quoted(inLines(base64(FORM)))],
  ])('as a file: %s', async (_, text) => {
    expect(await outcomes('a.xlsx', text)).toEqual([['a.xlsx', '10525']]);
  });

  test('as a file that holds the mail, also in letters for addresses', async () => {
    const whole = mail(NAMED, 'base64', inLines(base64(FORM)));
    for (const text of [inLines(base64(whole)), base64(whole).replace(/\+/g, '-').replace(/\//g, '_')]) {
      expect(await outcomes('thu.eml', text)).toEqual([['thu.eml › a.xlsx', '10525']]);
    }
    expect(await outcomes('f', mail('text/plain', '7bit', base64(whole)))).toEqual([['f › #1 › a.xlsx', '10525']]);
  });

  test('more layers than two in a file are a text', async () => {
    expect(await outcomes('a.xlsx', base64(base64(base64(FORM))))).toEqual([['a.xlsx', 'CSV_OR_TEXT']]);
    expect(await outcomes('a.csv', 'PK=5;UEsDB;1')).toEqual([['a.csv', 'CSV_OR_TEXT']]);
  });
});

describe('a form that is encoded otherwise than its header says', () => {
  test.each<[string, string, string]>([
    ['as it stands, called base64', 'base64', FORM],
    ['as it stands, called quoted-printable', 'quoted-printable', FORM],
    ['quoted-printable, called base64', 'base64', quoted(FORM)],
    ['quoted-printable, called 7bit', '7bit', quoted(FORM)],
    ['base64, called quoted-printable', 'quoted-printable', inLines(base64(FORM))],
    ['base64, called uuencode', 'x-uuencode', inLines(base64(FORM))],
  ])('%s', async (_, encoding, body) => {
    expect(await outcomes('f', mail(NAMED, encoding, body))).toEqual([['f › a.xlsx', '10525']]);
  });
});
