import { strToU8 } from 'fflate';
import { FormParts } from '../corpus/FormParts';
import { outcomesOf } from '../corpus/outcomesOf';

/** Processor time for one file, in seconds; a search that goes back and forth in such texts takes minutes. */
const SLOW = 10;

async function inTime(work: () => Promise<unknown>): Promise<void> {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(SLOW);
}

describe('texts as long as a cell may hold', () => {
  test.each([
    '1', ' ', '1.', '1 ', '1,', '(', '-', '%', '1-', 'một ', 'tỷ ', '12.345,', '\t1', '…', 'x ', '=', 'ă', 'a\u0301', '"', '5/2/', '1e', '±',
  ])('%j repeated', async (piece) => {
    const text = piece.repeat(Math.floor(39_000 / piece.length));
    const xml = text.replaceAll('"', '&quot;');
    const form = new FormParts();
    for (const name of ['CT_18_1', 'CT_5_1', 'CT_15_1_TU', 'KH_18_1', 'TT_18_1', 'NG_18_1', 'GC_18_1']) {
      form.cell(name, `<c @ t="inlineStr"><is><t xml:space="preserve">${xml}</t></is></c>`);
    }
    await inTime(() => outcomesOf('form.xlsx', form.zip()));
  });
}); // prettier-ignore

describe('mails that ask for much looking', () => {
  const head = 'From: a@b.vn\r\nContent-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n';
  const part = (headers: string, body = ''): string => `${head}${headers}\r\n\r\n${body}\r\n--b--`;
  const attached = 'Content-Disposition: attachment; filename="a.xlsx"\r\nContent-Transfer-Encoding: ';

  test.each<[string, string]>([
    ['a million spaces in a quoted text', part(`${attached}quoted-printable`, ' '.repeat(1_000_000))],
    ['a million signs of encoding', part(`${attached}quoted-printable`, '=?='.repeat(300_000))],
    [
      'a name in a hundred thousand pieces',
      part(`Content-Disposition: attachment${'; filename*1*=a'.repeat(100_000)}`),
    ],
    ['a name of half encoded words', part(`Content-Disposition: attachment; filename="${'=?a?B?'.repeat(100_000)}"`)],
    ['a header of spaces', part(`Content-Disposition:${' '.repeat(1_000_000)};${' '.repeat(1_000_000)}x`)],
    ['parts without end', head + '--b\r\n\r\n'.repeat(200_000)],
    ['base64 that is none', part(`${attached}base64`, '====A'.repeat(400_000))],
  ])('%s', async (_, mail) => {
    await inTime(() => outcomesOf('thu.eml', strToU8(mail, true)));
  });
});
