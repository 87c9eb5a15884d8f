import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { filledForm } from '../support/rawForm';

const A = writeWorkbook(filledForm('10525'));
const B = writeWorkbook(filledForm('10888'));

const HEAD = 'From: a@example.vn\r\nSubject: x\r\nMIME-Version: 1.0\r\n';
const LETTER = 'Content-Type: text/plain\r\n\r\nKính gửi Sở';
const base64 = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
const form = (name: string, bytes: Uint8Array): string =>
  `Content-Type: application/octet-stream; name=${name}\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(bytes)}`;

/** A multipart with the boundary `B`, closed or not. */
const multipart = (parts: readonly string[], { kind = 'mixed', end = '--B--\r\n' } = {}): string =>
  `Content-Type: multipart/${kind}; boundary="B"\r\n\r\n${parts.map((part) => `--B\r\n${part}\r\n`).join('')}${end}`;

/** What came of each file: its name, and the unit or the reason for refusal. */
async function outcomes(mail: string): Promise<(string | null)[][]> {
  const context = { catalogues: bundledCatalogues, roster: bundledRoster };
  const content = new Uint8Array(Buffer.from(mail, 'latin1'));
  const readings = await receiveFile({ name: 'f', content }, context);
  return readings.map(({ file, result }) => [file, result.ok ? result.submission.identity.unit : result.refusal.code]);
}

const BOTH = [
  ['f › a.xlsx', '10525'],
  ['f › b.xlsx', '10888'],
];

describe('parts of a mail behind the line that closes a part', () => {
  const forwarded = (inner: string): string => `Content-Type: message/rfc822\r\n\r\n${HEAD}${inner}`;

  test.each<[string, string]>([
    ['is closed', multipart([LETTER])],
    ['is not closed', multipart([LETTER], { end: '' })],
    ['is closed and goes on', multipart([LETTER], { end: '--B--\r\n\r\nSent from my phone\r\n' })],
  ])('behind a mail that was forwarded with the boundary of the one around it and %s', async (_, inner) => {
    expect(await outcomes(HEAD + multipart([LETTER, forwarded(inner), form('b.xlsx', B)]))).toEqual([
      ['f › b.xlsx', '10888'],
    ]);
  });

  test('a form of such a mail and one behind it', async () => {
    const inner = multipart([LETTER, form('a.xlsx', A)]);
    expect(await outcomes(HEAD + multipart([LETTER, forwarded(inner), form('b.xlsx', B)]))).toEqual(BOTH);
    const twice = multipart([forwarded(inner), LETTER]);
    expect(await outcomes(HEAD + multipart([forwarded(twice), form('b.xlsx', B)]))).toEqual(BOTH);
  });

  test('behind a letter in two kinds with the boundary of the mail around it', async () => {
    const inner = multipart([LETTER, 'Content-Type: text/html\r\n\r\n<p>Kính gửi</p>'], { kind: 'alternative' });
    expect(await outcomes(HEAD + multipart([inner, form('a.xlsx', A), form('b.xlsx', B)]))).toEqual(BOTH);
  });

  test('a closing line between the parts, and closing lines only', async () => {
    const between = `--B\r\n${LETTER}\r\n--B--\r\n--B\r\n${form('a.xlsx', A)}\r\n--B--\r\n--B\r\n${form('b.xlsx', B)}\r\n--B--\r\n`;
    expect(await outcomes(HEAD + multipart([], { end: between }))).toEqual(BOTH);
    const only = `--B\r\n${form('a.xlsx', A)}\r\n--B--\r\n${form('b.xlsx', B)}\r\n--B--\r\n`;
    expect(await outcomes(HEAD + multipart([], { end: only }))).toEqual(BOTH);
  });

  test.each<[string, string]>([
    ['a part with the same boundary', `--B\r\n${form('b.xlsx', B)}\r\n--B--\r\n`],
    ['a part with another boundary', `--C\r\n${form('b.xlsx', B)}\r\n--C--\r\n`],
    [
      'a part whose first line says what it shows',
      `--C\r\nContent-Description: b\r\n${form('b.xlsx', B)}\r\n--C--\r\n`,
    ],
    ['a file in a text', `begin-base64 644 b.xlsx\r\n${base64(B)}\r\n====\r\n`],
  ])('behind what a list of receivers adds at the end: %s', async (_, added) => {
    const end = `--B--\r\n\r\nDanh sách Sở Nội vụ\r\n\r\n${added}`;
    expect(await outcomes(HEAD + multipart([LETTER, form('a.xlsx', A)], { end }))).toEqual(BOTH);
  });

  test('what stands before the first part', async () => {
    const mail = multipart([form('b.xlsx', B)]);
    const before = `--C\r\n${form('a.xlsx', A)}\r\n--C--\r\n`;
    expect(await outcomes(HEAD + mail.replace('--B\r\n', `${before}--B\r\n`))).toEqual(BOTH);
  });

  test('a mail that has no part where it says that it has some', async () => {
    const text = `Kính gửi Sở\r\nbegin-base64 644 a.xlsx\r\n${base64(A)}\r\n====\r\n`;
    expect(await outcomes(HEAD + multipart([], { end: text }))).toEqual([['f › a.xlsx', '10525']]);
    expect(await outcomes(`${HEAD}Content-Type: multipart/mixed\r\n\r\n${text}`)).toEqual([['f › a.xlsx', '10525']]);
  });

  test('an end without a form brings none', async () => {
    const end = '--B--\r\n\r\n-- \r\nVăn phòng\r\n--B\r\n\r\n--B--\r\n';
    expect(await outcomes(HEAD + multipart([LETTER], { end }))).toEqual([['f', 'NOT_A_WORKBOOK']]);
    expect(await outcomes(HEAD + multipart([LETTER, form('a.xlsx', A)], { end }))).toEqual([['f › a.xlsx', '10525']]);
  });
});
