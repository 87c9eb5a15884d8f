import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { base64 } from '../../../src/core/kernel/base64';
import { emailDraft, type EmailDraft, type MailAttachment } from '../../../src/core/mail/emailDraft';
import { fileNameParameters } from '../../../src/core/mail/fileNameParameters';
import { headerText } from '../../../src/core/mail/headerText';
import { mailDate } from '../../../src/core/mail/mailDate';
import { readMailAddresses } from '../../../src/core/mail/readMailAddresses';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const DRAFT: EmailDraft = {
  to: [{ name: 'Ban Thi đua - Khen thưởng thành phố, Sở Nội vụ', address: 'bantdkt@example.gov.vn' }],
  subject: '[Kế hoạch 56/KH-UBND] Phường Hải Dương (10525) báo cáo kết quả thực hiện chỉ tiêu năm 2026',
  text: 'Kính gửi: Sở Nội vụ\n\nPhường Hải Dương gửi báo cáo.\n.\nTrân trọng.\n',
  attachments: [{ name: 'kh-56-2026_2026_10525.xlsx', bytes: Uint8Array.from([80, 75, 3, 4, 0, 255]), type: XLSX }],
  date: '2026-12-14T09:05:00+07:00',
};

const [ATTACHED] = DRAFT.attachments as readonly [MailAttachment];

const textOf = (draft: EmailDraft): string => Buffer.from(emailDraft(draft)).toString('latin1');

interface ParsedMail {
  readonly unsent: string;
  readonly subject: string;
  readonly from: readonly (readonly [string, string])[];
  readonly to: readonly (readonly [string, string])[];
  readonly date: string;
  readonly type: string;
  readonly text: string;
  readonly attachment: { readonly name: string; readonly type: string; readonly bytes: string };
  readonly parts: number;
  readonly defects: readonly string[];
}

const hasPython = spawnSync('python3', ['-c', 'import email.policy']).status === 0;

/** Reads mails back with a program that is not ours. */
function parse(drafts: readonly EmailDraft[]): readonly ParsedMail[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'chitieu-mail-'));
  try {
    const files = drafts.map((draft, i) => {
      const file = path.join(folder, `${i}.eml`);
      writeFileSync(file, emailDraft(draft));
      return file;
    });
    const done = spawnSync('python3', [path.join(__dirname, 'parse_mail.py'), ...files], { maxBuffer: 1e9 });
    if (done.status !== 0) throw new Error(String(done.stderr));
    return JSON.parse(String(done.stdout)) as readonly ParsedMail[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a draft', () => {
  test('is ASCII, in CRLF lines that no mail program breaks', () => {
    const text = textOf(DRAFT);
    expect(text).toMatch(/^[\r\n -~]*$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(text.startsWith('X-Unsent: 1\r\n')).toBe(true);
  });

  test.each<[string, Partial<EmailDraft>]>([
    ['the subject', { subject: 'a\r\nBcc: x@example.com' }],
    ['a name', { to: [{ name: 'a\r\nBcc: x@example.com', address: 'a@example.com' }] }],
    ['a file name', { attachments: [{ ...ATTACHED, name: 'a"\r\nBcc: x@example.com' }] }],
    ['a media type', { attachments: [{ ...ATTACHED, type: 'a/b\r\nBcc: x@example.com' }] }],
  ])('lets no other header in through %s', (_, change) => {
    expect(textOf({ ...DRAFT, ...change })).not.toMatch(/\r\nBcc/);
  });

  test('without a receiver has no such header', () => {
    expect(textOf({ ...DRAFT, to: [] })).not.toContain('\r\nTo:');
  });

  test.each([{ date: '14/12/2026' }])('is not made of %j', (change) => {
    expect(() => emailDraft({ ...DRAFT, ...change })).toThrow(RangeError);
  });
});

test('base64 is that of the machine', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(base64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});

test.each([
  ['Report', 'Report'],
  ['', ''],
  ['=?UTF-8?Q?x?=', '=?UTF-8?B?PT9VVEYtOD9RP3g/PQ==?='],
  ['Chỉ tiêu', '=?UTF-8?B?Q2jhu4kgdGnDqnU=?='],
])('a header says %j as %s', (text, written) => {
  expect(headerText(text)).toBe(written);
});

test('no encoded word is longer than 75 columns or breaks a letter (RFC 2047)', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const written = headerText(text);
      if (!written.startsWith('=?')) return;
      for (const word of written.split('\r\n ')) {
        expect(word.length).toBeLessThanOrEqual(75);
        const bytes = Buffer.from(word.slice(10, -2), 'base64');
        expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).not.toThrow();
      }
    }),
  );
});

test.each([
  ['2026-12-14T09:05:00+07:00', 'Mon, 14 Dec 2026 09:05:00 +0700'],
  ['2026-02-28T23:59:59.123Z', 'Sat, 28 Feb 2026 23:59:59 +0000'],
  ['2026-01-01T00:00-05:30', 'Thu, 01 Jan 2026 00:00:00 -0530'],
])('%s is %s in a mail', (iso, written) => {
  expect(mailDate(iso)).toBe(written);
});

test.each([
  ['a.xlsx', ['filename="a.xlsx"']],
  [
    'biểu đặc khu.xlsx',
    ["filename*=UTF-8''bi%E1%BB%83u%20%C4%91%E1%BA%B7c%20khu.xlsx", 'filename="bieu dac khu.xlsx"'],
  ],
  ['a"b.xlsx', ["filename*=UTF-8''a%22b.xlsx", 'filename="a_b.xlsx"']],
])('a file %j is named %j', (name, parameters) => {
  expect(fileNameParameters(name)).toEqual(parameters);
});

test.each([
  ['a@example.com', [['', 'a@example.com']], []],
  [
    'Sở Nội vụ <snv@haiphong.gov.vn>; a@b.vn,',
    [
      ['Sở Nội vụ', 'snv@haiphong.gov.vn'],
      ['', 'a@b.vn'],
    ],
    [],
  ],
  ['"Phòng A" <a@b.vn>\na@b.vn', [['Phòng A', 'a@b.vn']], []],
  ['không có', [], ['không có']],
  ['a@b.vn\r\nBcc: x@y.vn', [['', 'a@b.vn']], ['Bcc: x@y.vn']],
  ['', [], []],
])('addresses typed as %j', (typed, addresses, unreadable) => {
  const read = readMailAddresses(typed);
  expect(read.addresses.map(({ name, address }) => [name, address])).toEqual(addresses);
  expect(read.unreadable).toEqual(unreadable);
});

(hasPython ? describe : describe.skip)("read by Python's email package (skipped without python3)", () => {
  test('says what was written', () => {
    const [mail] = parse([{ ...DRAFT, from: { name: 'UBND phường', address: 'hd@example.gov.vn' } }]);
    expect(mail).toEqual({
      unsent: '1',
      subject: DRAFT.subject,
      from: [['UBND phường', 'hd@example.gov.vn']],
      to: [[DRAFT.to[0]!.name, DRAFT.to[0]!.address]],
      date: DRAFT.date,
      type: 'multipart/mixed',
      text: DRAFT.text,
      attachment: { name: ATTACHED.name, type: XLSX, bytes: base64(ATTACHED.bytes) },
      parts: 2,
      defects: [],
    });
  });

  test('says any Unicode as it was', () => {
    const line = fc.string({ unit: 'grapheme', maxLength: 120 }).map((text) =>
      text
        .normalize('NFC')
        .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ')
        .trim(),
    );
    const drafts = fc.sample(
      fc.record({
        subject: line.filter((text) => text !== ''),
        text: fc.array(line, { maxLength: 5 }).map((lines) => `${lines.join('\n')}\n`),
        name: line,
        file: line.filter((text) => text !== ''),
        bytes: fc.uint8Array({ maxLength: 500 }),
      }),
      { numRuns: 300, seed: 56 },
    );
    const mails = parse(
      drafts.map(({ subject, text, name, file, bytes }) => ({
        ...DRAFT,
        subject,
        text,
        to: [{ name, address: 'a@example.com' }],
        attachments: [{ name: file, bytes, type: XLSX }],
      })),
    );
    mails.forEach((mail, i) => {
      const draft = drafts[i]!;
      expect(mail.subject).toBe(draft.subject);
      expect(mail.text).toBe(draft.text);
      expect(mail.to).toEqual([[draft.name, 'a@example.com']]);
      expect(mail.attachment.bytes).toBe(base64(draft.bytes));
      expect(mail.attachment.name).toBe(draft.file);
      expect(mail.defects).toEqual([]);
    });
  });
});
