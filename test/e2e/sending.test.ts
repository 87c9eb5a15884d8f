import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { validateReceived } from '../../src/core/stamp/validateReceived';
import { verifyStamp } from '../../src/core/stamp/verifyStamp';
import type { Submission } from '../../src/core/form/read/Submission';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { xlsxOf } from '../support/xlsxOf';
import { filledForm } from '../support/rawForm';
import { START_TIMEOUT, startTrial, type Trial } from './startTrial';
import type { TrialPage } from './TrialPage';

const PYTHON = '/usr/bin/python3';
const [catalogue] = bundledCatalogues;
const NAME = 'kh-56-2026_2026_10525';

let trial: Trial;
let folder: string;

beforeAll(async () => {
  trial = await startTrial();
  folder = mkdtempSync(path.join(tmpdir(), 'chitieu-sending-'));
}, START_TIMEOUT);

afterAll(async () => {
  await trial.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Presses a button of the pane and takes the file that the browser gets. */
async function take(page: TrialPage, button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const download = page.page.waitForEvent('download');
  await page.pane.getByRole('button', { name: button, exact: true }).click();
  const given = await download;
  return { name: given.suggestedFilename(), bytes: new Uint8Array(readFileSync(await given.path())) };
}

async function received(content: Uint8Array): Promise<Submission> {
  const known = { catalogues: bundledCatalogues, roster: bundledRoster };
  const [file] = await receiveFile({ name: 'bieu.xlsx', content }, known);
  if (!file?.result.ok) throw new Error('no form');
  return file.result.submission;
}

/** Headers, text and attachments of a mail as Python's own mail library reads them. */
const READ_MAIL = `
import sys, json, base64, email, email.policy
mail = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
parts = [{'name': p.get_filename(), 'type': p.get_content_type(), 'data': base64.b64encode(p.get_payload(decode=True)).decode()} for p in mail.iter_attachments()]
print(json.dumps({'unsent': mail['X-Unsent'], 'to': [a.addr_spec for a in mail['To'].addresses], 'subject': mail['Subject'], 'text': mail.get_body().get_content(), 'defects': [str(d) for d in mail.defects], 'parts': parts}))
`;

interface ReadMail {
  readonly unsent: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly defects: readonly string[];
  readonly parts: readonly { readonly name: string; readonly type: string; readonly data: string }[];
}

function readMail(bytes: Uint8Array): ReadMail {
  const file = path.join(folder, 'thu.eml');
  writeFileSync(file, bytes);
  const done = spawnSync(PYTHON, ['-c', READ_MAIL, file], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return JSON.parse(done.stdout) as ReadMail;
}

const withPython = existsSync(PYTHON) ? test : test.skip;

withPython(
  'a form is kept, prepared and handed out; what was changed after that is seen on arrival',
  async () => {
    const page = await trial.open();
    await page.openFile('bieu.xlsx', xlsxOf(filledForm('10525', { CT_18_1: 12_000, TT_18_1: 'sơ bộ' })));
    await page.pane.getByRole('tab', { name: 'Kiểm tra' }).click();
    const warning = page.pane.getByRole('article').filter({ hasText: 'lớn hơn 1,5 lần mục tiêu của cả thành phố' });
    await warning.getByRole('button', { name: 'Giữ nguyên…' }).click();
    await warning.getByRole('textbox').fill('theo Sở Xây dựng');
    await warning.getByRole('button', { name: 'Giữ nguyên', exact: true }).click();
    await page.pane.getByText('Đã giữ nguyên. Lý do: theo Sở Xây dựng').waitFor();

    await page.pane.getByRole('button', { name: 'Chuẩn bị nộp…' }).click();
    await page.pane.getByRole('button', { name: 'Vẫn chuẩn bị nộp' }).click();
    await page.pane.getByText(/Đã kiểm tra và ghi dấu kiểm tra vào sổ lúc/).waitFor();
    await page.pane.getByRole('textbox', { name: /Gửi đến/ }).fill('Sở Nội vụ <a@haiphong.gov.vn>; b@haiphong.gov.vn');
    expect(await page.pane.getByTestId('strip').innerText()).toContain('đã chuẩn bị nộp');

    const file = await take(page, 'Lưu tệp biểu');
    expect(file.name).toBe(`${NAME}.xlsx`);
    const sent = await received(file.bytes);
    if (sent.stamp === null || sent.stamp === 'unreadable') throw new Error('no stamp');
    expect(verifyStamp(sent, sent.stamp, catalogue.plan.version)).toEqual({
      sameForm: true,
      intact: true,
      changed: [],
    });
    expect(sent.stamp.kept).toMatchObject([{ indicator: '18.1', note: 'theo Sở Xây dựng' }]);

    const draft = await take(page, 'Lưu thư soạn sẵn');
    expect(draft.name).toBe(`${NAME}.eml`);
    const mail = readMail(draft.bytes);
    expect(mail).toMatchObject({
      unsent: '1',
      to: ['a@haiphong.gov.vn', 'b@haiphong.gov.vn'],
      defects: [],
      parts: [{ name: `${NAME}.xlsx` }],
    });
    expect(mail.subject).toContain('Phường Hải Dương (10525)');
    expect(mail.text).toContain('theo Sở Xây dựng');
    expect(Buffer.from(mail.parts[0]!.data, 'base64').equals(Buffer.from(file.bytes))).toBe(true);

    const html = await take(page, 'Lưu phiếu để in');
    expect(html.name).toBe(`${NAME}_phieu-kiem-tra.html`);
    expect(new TextDecoder().decode(html.bytes)).toContain('theo Sở Xây dựng');
    const json = await take(page, 'Lưu bản số liệu để lưu trữ');
    expect(JSON.parse(new TextDecoder().decode(json.bytes))).toMatchObject({ sha256: sent.stamp.sha256 });

    // The workbook itself, saved by the spreadsheet program, carries the same stamp.
    expect(validateReceived(await received(await page.saveBytes()), catalogue, bundledRoster)).not.toContainEqual(
      expect.objectContaining({ code: 'STAMP_MISMATCH' }),
    );

    await page.goTo(await page.cellOf('CT_18_1'));
    await page.enter('13');
    await page.pane
      .getByText(/Số liệu đã thay đổi sau khi chuẩn bị nộp: chỉ tiêu 18\.1\./)
      .first()
      .waitFor();
    expect(await page.pane.getByTestId('strip').innerText()).toContain('đã thay đổi sau khi chuẩn bị nộp');
    const tampered = await received(await page.saveBytes());
    expect(validateReceived(tampered, catalogue, bundledRoster)).toContainEqual(
      expect.objectContaining({
        code: 'STAMP_MISMATCH',
        params: expect.objectContaining({ figures: '18.1' }) as unknown,
      }),
    );
    expect(page.faults).toEqual([]);
  },
  300_000,
);
