import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { readIdentity } from '../../src/core/form/read/readIdentity';
import { planWorkbook } from '../../src/core/planbook/draw/planWorkbook';
import { rowsOfPlan } from '../../src/core/planbook/rows/rowsOfPlan';
import { vi } from '../../src/core/words/vi/vi';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { PLAN, ROSTER } from '../support/madeUp';
import { xlsxOf } from '../support/xlsxOf';
import { START_TIMEOUT, startTrial, type Trial } from './startTrial';
import type { TrialPage } from './TrialPage';

let trial: Trial;

beforeAll(async () => {
  trial = await startTrial();
}, START_TIMEOUT);

afterAll(() => trial.stop());

async function openPlan({ pane }: TrialPage): Promise<void> {
  await pane.getByRole('button', { name: 'Cài đặt và trợ giúp' }).click();
  await pane.getByRole('menuitem', { name: 'Kế hoạch…' }).click();
  await pane.getByRole('dialog').waitFor();
}

/** Presses a button and takes the file that the browser gets. */
async function take(page: TrialPage, testId: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const download = page.page.waitForEvent('download');
  await page.pane.getByTestId(testId).click();
  const given = await download;
  return { name: given.suggestedFilename(), bytes: new Uint8Array(readFileSync(await given.path())) };
}

const LIST = ['1. Tỷ lệ hộ nghèo giảm còn dưới 3%.', '2. Tỷ lệ thất nghiệp 2%.', '3. Xây dựng nếp sống văn minh.'].join(
  '\n',
);

test('an officer confirms a list of targets, opens a plan workbook, issues its forms and works by it on the next day too', async () => {
  const page = await trial.open();
  const { pane } = page;
  await openPlan(page);
  await pane.getByText('Kế hoạch có sẵn trong chương trình.').waitFor();

  await pane.getByRole('tab', { name: 'Từ văn bản' }).click();
  await pane.getByRole('textbox', { name: 'Danh sách chỉ tiêu' }).fill(LIST);
  await pane.getByRole('button', { name: 'Đọc danh sách' }).click();
  await pane.getByText('Hiểu được 2 số liệu, trong đó 1 số liệu cần hỏi lại.').waitFor();
  await pane.getByRole('button', { name: 'Xác nhận cả 1 số liệu không cần hỏi' }).click();
  const made = await take(page, 'save-plan-of-list');
  expect(made.name).toBe('So-ke-hoach_tu-danh-sach.xlsx');
  const list = readWorkbook(made.bytes);
  const figures = list.ok ? list.workbook.sheets.find(({ name }) => name === 'Chỉ tiêu')?.cells : [];
  const entered = figures?.map(({ value }) => value) ?? [];
  expect(entered).toContain('Tỷ lệ hộ nghèo');
  // Nobody said what is meant by it.
  expect(entered).not.toContain('Tỷ lệ thất nghiệp');

  await pane.getByRole('tab', { name: 'Mở sổ' }).click();
  // What the list has given is a beginning: nothing can be issued yet.
  await pane
    .getByTestId('plan-input')
    .setInputFiles({ name: made.name, mimeType: '', buffer: Buffer.from(made.bytes) });
  await pane.getByText(/^Còn \d+ lỗi: So-ke-hoach_tu-danh-sach\.xlsx/).waitFor();
  expect(await pane.getByRole('button', { name: 'Dùng kế hoạch này' }).isDisabled()).toBe(true);
  const book = Buffer.from(xlsxOf(planWorkbook(rowsOfPlan(PLAN, ROSTER, 'vi'), vi)));
  await pane.getByTestId('plan-input').setInputFiles({ name: 'ke-hoach-2031.xlsx', mimeType: '', buffer: book });
  await pane.getByText('Không có lỗi: ke-hoach-2031.xlsx.').waitFor();
  const forms = await take(page, 'save-all-forms');
  expect(forms.name).toBe('kh-07-2031_2031.zip');
  expect(Object.keys(unzipSync(forms.bytes))).toHaveLength(ROSTER.units.length);
  await pane.getByRole('button', { name: 'Dùng kế hoạch này' }).click();
  await pane.getByText('Từ nay khung này làm việc theo 07/KH-BM').waitFor();
  await pane.getByRole('button', { name: 'Đóng' }).click();

  const unit = pane.getByRole('combobox').first();
  await unit.pressSequentially('L01');
  await pane.getByRole('listbox').getByText('(L01)').waitFor();
  await unit.press('ArrowDown');
  await unit.press('Enter');
  await pane.getByRole('button', { name: 'Chèn biểu mẫu' }).click();
  await pane.getByText('Đã chèn').waitFor();
  const bytes = await page.saveBytes();
  const saved = readWorkbook(bytes);
  if (!saved.ok) throw new Error(saved.refusal.code);
  expect(readIdentity(saved.workbook)).toMatchObject({ plan: 'kh-07-2031', unit: 'L01', period: '2031' });
  expect(saved.workbook.sheets.find(({ name }) => name === '_kehoach')?.visibility).toBe('veryHidden');
  expect(page.faults).toEqual([]);

  const next = await trial.open();
  await next.openFile('bieu.xlsx', bytes);
  await next.pane.getByTestId('strip').getByText('(L01) · Kỳ năm 2031').waitFor();
  await openPlan(next);
  await next.pane.getByText('Lấy từ Sổ kế hoạch và được giữ trong sổ đang mở.').waitFor();
  await next.pane.getByText(/^07\/KH-BM, ngày /).waitFor();
  expect(next.faults).toEqual([]);
}, 400_000);
