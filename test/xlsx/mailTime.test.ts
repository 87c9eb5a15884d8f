import { strToU8, zipSync } from 'fflate';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import type { SentTime } from '../../src/core/compilation/model/SentTime';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { compound } from '../corpus/compound';
import { filledForm } from '../support/rawForm';

const FORM = writeWorkbook(filledForm('10525'));

/** When the first form in a file is said to have come. */
async function received(content: Uint8Array): Promise<SentTime | undefined> {
  const context = { catalogues: bundledCatalogues, roster: bundledRoster };
  const [first] = await receiveFile({ name: 'f', content }, context);
  expect(first?.result.ok).toBe(true);
  return first?.received;
}

const mail = (...head: readonly string[]): Uint8Array =>
  strToU8(
    [
      ...head,
      'MIME-Version: 1.0',
      'Content-Type: application/octet-stream; name="a.xlsx"',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(FORM).toString('base64'),
    ].join('\r\n'),
  );

const LAST_HOP =
  'Received: from mx.haiphong.gov.vn (mx.haiphong.gov.vn [10.0.0.1])\r\n\tby mail.example.vn with ESMTPS id 4x; Thu,\r\n 10 Dec 2026 09:30:05 +0700 (ICT)';
const FIRST_HOP = 'Received: from pc by mx.haiphong.gov.vn; Wed, 9 Dec 2026 23:15:00 +0700';
const DATE = 'Date: Wed, 09 Dec 2026 16:10:00 +0000';

describe('a mail says when its forms came', () => {
  test.each<[string, readonly string[], SentTime | undefined]>([
    [
      'by its last hop, which is the topmost',
      [LAST_HOP, FIRST_HOP, DATE],
      { time: '2026-12-10T02:30:05Z', source: 'received' },
    ],
    ['else by its date', ['Subject: a', DATE], { time: '2026-12-09T16:10:00Z', source: 'mailDate' }],
    [
      'by its date if the hop says no time',
      ['Received: by mail.example.vn', DATE],
      { time: '2026-12-09T16:10:00Z', source: 'mailDate' },
    ],
    [
      'without seconds and weekday, with a zone in letters',
      ['Date: 9 Dec 26 16:10 GMT'],
      { time: '2026-12-09T16:10:00Z', source: 'mailDate' },
    ],
    ['not by a day that does not exist', ['Date: Thu, 31 Nov 2026 16:10:00 +0700'], undefined],
    ['not by a time without its zone', ['Date: Wed, 09 Dec 2026 16:10:00'], undefined],
    ['not while it is a draft that nobody has sent', ['X-Unsent: 1', DATE], undefined],
    ['not if it says nothing', ['Subject: a'], undefined],
  ])('%s', async (_, head, expected) => {
    expect(await received(mail(...head))).toEqual(expected);
  });

  test('the mail that came, not one that it encloses', async () => {
    const inner = Buffer.from(mail('Date: Tue, 1 Dec 2026 08:00:00 +0700')).toString('latin1');
    const outer = [LAST_HOP, 'MIME-Version: 1.0', 'Content-Type: message/rfc822', '', inner].join('\r\n');
    expect(await received(strToU8(outer, true))).toEqual({ time: '2026-12-10T02:30:05Z', source: 'received' });
  });

  test('each mail of a folder for itself, and in a zip', async () => {
    const folder = Buffer.concat([
      Buffer.from('From a@example.vn Thu Dec 10 09:30:05 2026\n'),
      Buffer.from(mail(LAST_HOP)),
      Buffer.from('\n\nFrom b@example.vn Fri Dec 11 09:30:05 2026\n'),
      Buffer.from(mail('Date: Fri, 11 Dec 2026 09:00:00 +0700')),
    ]);
    const context = { catalogues: bundledCatalogues, roster: bundledRoster };
    const readings = await receiveFile({ name: 'f', content: new Uint8Array(folder) }, context);
    expect(readings.map((each) => each.received?.time)).toEqual(['2026-12-10T02:30:05Z', '2026-12-11T02:00:00Z']);
    expect((await received(zipSync({ 'a.eml': mail(LAST_HOP) })))?.time).toBe('2026-12-10T02:30:05Z');
  });

  test('a form by itself says nothing', async () => {
    expect(await received(FORM)).toBeUndefined();
  });
});

describe('an Outlook message', () => {
  /** Times as Windows counts them, of 10/12/2026 02:30:00 and 9/12/2026 23:15:00 UTC. */
  const DELIVERED = ['0E060040', '00449c5a4e88dd01'] as const;
  const SUBMITTED = ['00390040', '00f2dd1c3388dd01'] as const;
  const FLAGS_UNSENT = ['0E070003', '0900000000000000'] as const;

  /** Properties of a message: 32 bytes, then tag, flags and value, 16 bytes each (MS-OXMSG 2.4). */
  const message = (...properties: readonly (readonly [tag: string, value: string])[]): Uint8Array => {
    const swapped = (tag: string): Buffer => Buffer.from(tag, 'hex').reverse();
    const entries = properties.map(([tag, value]) =>
      Buffer.concat([swapped(tag), Buffer.from('06000000', 'hex'), Buffer.from(value, 'hex')]),
    );
    return compound({
      '__properties_version1.0': new Uint8Array(Buffer.concat([Buffer.alloc(32), ...entries])),
      '__attach_version1.0_#00000000/__substg1.0_37010102': FORM,
      '__attach_version1.0_#00000000/__substg1.0_3707001F': new Uint8Array(Buffer.from('a.xlsx', 'utf16le')),
    });
  };

  test.each<[string, readonly (readonly [string, string])[], SentTime | undefined]>([
    ['by its delivery', [SUBMITTED, DELIVERED], { time: '2026-12-10T02:30:00Z', source: 'received' }],
    ['else by when it was handed in', [SUBMITTED], { time: '2026-12-09T23:15:00Z', source: 'mailDate' }],
    ['not while it is a draft', [DELIVERED, FLAGS_UNSENT], undefined],
    ['not by a time that no mail can have', [['0E060040', 'ffffffffffffff7f']], undefined],
    ['not without properties', [], undefined],
  ])('%s', async (_, properties, expected) => {
    expect(await received(message(...properties))).toEqual(expected);
  });
});
