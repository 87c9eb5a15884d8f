/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { verifyStamp } from '../../src/core/stamp/verifyStamp';
import type { Submission } from '../../src/core/form/read/Submission';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { xlsxOf } from '../support/xlsxOf';
import { filledForm } from '../support/rawForm';
import { FakeWorkbook } from './FakeWorkbook';
import { openPane, strip } from './openPane';

/** The files that were handed to the browser, by name. */
let saved: Map<string, Blob>;
let blobs: Blob[];

beforeEach(() => {
  saved = new Map();
  blobs = [];
  URL.createObjectURL = (blob) => `blob:${String(blobs.push(blob as Blob) - 1)}`;
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    saved.set(this.download, blobs[Number(this.href.slice('blob:'.length))]!);
  };
});

const NAME = 'kh-56-2026_2026_10525';

async function openSending(workbook: FakeWorkbook): Promise<UserEvent> {
  const { user } = await openPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Chuẩn bị nộp…' }));
  await user.click(await screen.findByRole('button', { name: 'Vẫn chuẩn bị nộp', hidden: true }));
  await screen.findByText(/Đã kiểm tra và ghi dấu kiểm tra vào sổ lúc/);
  return user;
}

async function save(user: UserEvent, label: string, name: string): Promise<Uint8Array> {
  await user.click(screen.getByRole('button', { name: label }));
  await waitFor(() => {
    expect([...saved.keys()]).toContain(name);
  });
  return new Uint8Array(await saved.get(name)!.arrayBuffer());
}

async function submissionOf(content: Uint8Array): Promise<Submission> {
  const known = { catalogues: bundledCatalogues, roster: bundledRoster };
  const [file] = await receiveFile({ name: 'a.xlsx', content }, known);
  if (!file?.result.ok) throw new Error('no form');
  return file.result.submission;
}

function isIntact(submission: Submission): boolean {
  const { stamp } = submission;
  if (stamp === null || stamp === 'unreadable') throw new Error('no stamp');
  return verifyStamp(submission, stamp, bundledCatalogues[0].plan.version).intact;
}

test('the stamp says when by the clock of Viet Nam, wherever the computer is', async () => {
  const now = jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 11, 13, 18, 5));
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: 12 }));
  await openSending(workbook);
  expect(workbook.drawn!.properties['chitieu.stamp.time']).toBe('2026-12-14T01:05:00+07:00');
  expect(screen.getByText(/ghi dấu kiểm tra vào sổ lúc 01:05 ngày 14\/12\/2026/)).toBeTruthy();
  now.mockRestore();
});

test('a form with errors is prepared only after a confirmation, and everything says so', async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: 12, TT_18_1: 'sơ bộ' }));
  const { user } = await openPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Chuẩn bị nộp…' }));
  await user.click(await screen.findByRole('button', { name: 'Thôi', hidden: true }));
  expect(Object.keys(workbook.drawn!.properties).filter((key) => key.includes('stamp'))).toEqual([]);

  await user.click(await screen.findByRole('button', { name: 'Chuẩn bị nộp…' }));
  await user.click(await screen.findByRole('button', { name: 'Vẫn chuẩn bị nộp', hidden: true }));
  await screen.findByText('Biểu còn lỗi: thư và phiếu kiểm tra sẽ ghi rõ điều này.');
  expect(strip()).toContain('đã chuẩn bị nộp');
  const mail = new TextDecoder().decode(await save(user, 'Lưu thư soạn sẵn', `${NAME}.eml`));
  expect(mail.startsWith('X-Unsent: 1\r\n')).toBe(true);
  const json = JSON.parse(
    new TextDecoder().decode(await save(user, 'Lưu bản số liệu để lưu trữ', `${NAME}_phieu-kiem-tra.json`)),
  ) as { readonly counts: { readonly error: number }; readonly unit: { readonly code: string } };
  expect(json.unit.code).toBe('10525');
  expect(json.counts.error).toBeGreaterThan(0);
  const html = new TextDecoder().decode(await save(user, 'Lưu phiếu để in', `${NAME}_phieu-kiem-tra.html`));
  expect(html).toContain('PHIẾU KIỂM TRA');
});

test('where Excel gives no file the copy is written from the plan, with all that the unit entered', async () => {
  const workbook = new FakeWorkbook(
    filledForm('10525', { CT_18_1: 12, GC_18_1: 'ghi chú', KH_18_1: '…', CT_15_1_TU: 30000, CT_15_1_MAU: 60000 }),
  );
  const user = await openSending(workbook);
  const submission = await submissionOf(await save(user, 'Lưu tệp biểu', `${NAME}.xlsx`));
  expect(isIntact(submission)).toBe(true);
  expect(submission.remarks.find(({ indicator }) => indicator === '18.1')?.note).toBe('ghi chú');
  await screen.findByText('Tệp này được lập lại từ biểu mẫu.');
  expect(screen.queryByText(/Các trang tính khác của sổ/)).toBeNull();
});

test('sheets of the user that a written copy lacks are named, with how to send them', async () => {
  const form = filledForm('10525', { CT_18_1: 12 });
  const [first] = form.sheets;
  // The form's own sheet bears another name: it is not missed.
  const renamed = `${first!.name} 2`;
  const sheets = [
    { ...first!, name: renamed },
    ...form.sheets.slice(1),
    { ...first!, name: 'Bảng tính riêng', rows: [] },
  ];
  const names = form.names.map((name) => (name.sheet === first!.name ? { ...name, sheet: renamed } : name));
  const user = await openSending(new FakeWorkbook({ ...form, sheets, names }));
  await user.click(screen.getByRole('button', { name: 'Lưu thư soạn sẵn' }));
  const notice = await screen.findByText(/Các trang tính khác của sổ cũng không có trong tệp: “Bảng tính riêng”\./);
  expect(notice.textContent).toContain('Tệp → Lưu, trên web là Tệp → Tải xuống bản sao');
});

test("where Excel gives the workbook's own file, just that is sent", async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: 12 }));
  const user = await openSending(workbook);
  workbook.file = xlsxOf({ ...workbook.drawn!, title: 'sổ của đơn vị' });
  expect(await save(user, 'Lưu tệp biểu', `${NAME}.xlsx`)).toEqual(new Uint8Array(workbook.file));
  await screen.findByText('Tệp này là chính sổ đang mở.');
  expect(screen.queryByText('Tệp này được lập lại từ biểu mẫu.')).toBeNull();
});

test('a file that does not say what was stamped is not handed out', async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: 12, CT_15_1: 50 }));
  const user = await openSending(workbook);
  // Neither Excel's file, which is of another state, nor one from the plan, which has the formula again.
  workbook.file = xlsxOf(filledForm('10525', { CT_18_1: 13 }));
  await user.click(screen.getByRole('button', { name: 'Lưu tệp biểu' }));
  await screen.findByText(/Bản sao sẽ không giống hệt biểu đang mở/);
  expect(saved.size).toBe(0);
});

test('a figure that is changed after preparing is said at once, and nothing is handed out until it is prepared again', async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: 12 }));
  const user = await openSending(workbook);
  workbook.type('CT_18_1', 13);
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain('Số liệu đã thay đổi sau khi chuẩn bị nộp: chỉ tiêu 18.1.');
  expect(strip()).toContain('đã thay đổi sau khi chuẩn bị nộp');
  expect(screen.queryByRole('button', { name: 'Lưu tệp biểu' })).toBeNull();
  // The way on is the last button of the bar, the way back the one before.
  expect(
    screen
      .getAllByRole('button')
      .slice(-2)
      .map(({ textContent }) => textContent),
  ).toEqual(['Quay lại Kiểm tra', 'Chuẩn bị nộp lại']);
  await user.click(screen.getByRole('button', { name: 'Chuẩn bị nộp lại' }));
  const submission = await screen
    .findByRole('button', { name: 'Lưu tệp biểu' })
    .then(() => save(user, 'Lưu tệp biểu', `${NAME}.xlsx`))
    .then(submissionOf);
  expect([submission.entries.find(({ indicator }) => indicator === '18.1')?.value, isIntact(submission)]).toEqual([
    13,
    true,
  ]);
});

test('receivers are remembered, several are taken, and what is no address is named', async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: 12 }));
  const { user, savedSettings } = await openPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Chuẩn bị nộp…' }));
  await user.click(await screen.findByRole('button', { name: 'Vẫn chuẩn bị nộp', hidden: true }));
  const field = await screen.findByRole('textbox', { name: 'Gửi đến (địa chỉ thư điện tử)' });
  await user.type(field, 'a@haiphong.gov.vn, không phải; b@haiphong.gov.vn');
  await screen.findByText('Không phải địa chỉ thư: không phải');
  const mail = new TextDecoder().decode(await save(user, 'Lưu thư soạn sẵn', `${NAME}.eml`));
  expect(mail).toContain('To: a@haiphong.gov.vn,\r\n b@haiphong.gov.vn\r\n');
  expect(savedSettings().receivers).toContain('b@haiphong.gov.vn');
  await user.click(screen.getByText('Không mở được thư soạn sẵn? Sao chép nội dung'));
  const copied = jest.spyOn(navigator.clipboard, 'writeText');
  await user.click(screen.getByRole('button', { name: 'Sao chép nội dung thư' }));
  expect(copied).toHaveBeenCalledWith(expect.stringContaining('Ủy ban nhân dân phường Hải Dương'));
  expect(within(document.body).getByText(/^Tiêu đề: .*Ủy ban nhân dân phường Hải Dương \(10525\)/)).toBeTruthy();
});
