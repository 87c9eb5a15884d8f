import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { compound } from '../corpus/compound';
import { tnef } from '../corpus/tnef';
import { filledForm } from '../support/rawForm';

const A = writeWorkbook(filledForm('10525'));
const B = writeWorkbook(filledForm('10888'));

async function outcomes(content: Uint8Array): Promise<unknown[]> {
  const context = { catalogues: bundledCatalogues, roster: bundledRoster };
  const readings = await receiveFile({ name: 'f', content }, context);
  return readings.map(({ file, result }) => [file, result.ok ? result.submission.identity.unit : result.refusal.code]);
}

const wide = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const joined = (...pieces: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(pieces));

describe('a winmail.dat', () => {
  const first = tnef('A.XLS', 'a.xlsx', A);
  // Its own beginning, which holds for both attachments, is that of the first.
  const HEAD = 6 + 15;
  const both = joined(first, tnef('B.XLS', 'b.xlsx', B).subarray(HEAD));

  test('that is whole', async () => {
    expect(await outcomes(both)).toEqual([
      ['f › a.xlsx', '10525'],
      ['f › b.xlsx', '10888'],
    ]);
  });

  test('that is cut short: what came before is read, and that something is lost is said', async () => {
    expect(await outcomes(both.subarray(0, first.length + 5000))).toEqual([
      ['f › a.xlsx', '10525'],
      ['f › #2', 'ZIP_DAMAGED'],
    ]);
    expect(await outcomes(first.subarray(0, 5000))).toEqual([['f', 'ZIP_DAMAGED']]);
  });

  test('that lost its last byte or has lines of a list behind it', async () => {
    expect(await outcomes(first.subarray(0, first.length - 1))).toEqual([['f › a.xlsx', '10525']]);
    const footer = new Uint8Array(Buffer.from('\r\n-- \r\nSent to the list of units\r\n'));
    expect(await outcomes(joined(both, footer))).toEqual([
      ['f › a.xlsx', '10525'],
      ['f › b.xlsx', '10888'],
    ]);
  });
});

describe('an Outlook message', () => {
  const HEAD = { '__properties_version1.0': new Uint8Array(32) };
  const AT = '__attach_version1.0_#00000000/__substg1.0_';

  test('with a form in its letter, as base64 or in a link of its page', async () => {
    const text = `Kinh gui So\r\n\r\n${base64(A).replace(/(.{76})/g, '$1\r\n')}\r\n\r\nTran trong`;
    expect(await outcomes(compound({ ...HEAD, '__substg1.0_1000001F': wide(text) }))).toEqual([['f › #1', '10525']]);
    const page = `<html><a download="a.xlsx" href="data:application/x;base64,${base64(A)}">x</a></html>`;
    const withPage = compound({ ...HEAD, '__substg1.0_10130102': new Uint8Array(Buffer.from(page)) });
    expect(await outcomes(withPage)).toEqual([['f › a.xlsx', '10525']]);
  });

  test('with a signed mail that has no name', async () => {
    const part = `Content-Type: application/octet-stream; name=a.xlsx\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(A)}`;
    const signed = `Content-Type: multipart/signed; boundary=S\r\n\r\n--S\r\n${part}\r\n--S--\r\n`;
    const message = compound({ ...HEAD, [`${AT}37010102`]: new Uint8Array(Buffer.from(signed)) });
    expect(await outcomes(message)).toEqual([['f › #1 › a.xlsx', '10525']]);
  });

  test('with a file that lies elsewhere, beside an object that tells nothing', async () => {
    const message = compound({
      ...HEAD,
      [`${AT}3707001F`]: wide('a.xlsx'),
      [`${AT}370D001F`]: wide('https://example.vn/a.xlsx'),
      [`${AT}3701000D/x`]: new Uint8Array(3),
    });
    expect(await outcomes(message)).toEqual([['f › a.xlsx', 'UNREADABLE_FILE']]);
  });

  test('whose letter is damaged', async () => {
    const name = '__substg1.0_10130102';
    const message = Buffer.from(
      compound({
        ...HEAD,
        [name]: new Uint8Array(9000).fill(65),
        [`${AT}37010102`]: A,
        [`${AT}3707001F`]: wide('a.xlsx'),
      }),
    );
    const entry = message.indexOf(Buffer.from(name, 'utf16le'));
    // Where its first sector is (MS-CFB 2.6.1).
    message.writeUInt32LE(0x00ffffff, entry + 116);
    expect(await outcomes(new Uint8Array(message))).toEqual([['f › a.xlsx', '10525']]);
  });
});
