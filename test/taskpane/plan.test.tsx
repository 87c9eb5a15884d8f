/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { act, cleanup, configure, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { unzipSync } from 'fflate';
import type { Catalogue } from '../../src/core/catalogue/Catalogue';
import type { Roster } from '../../src/core/catalogue/Roster';
import { compileCampaign } from '../../src/core/campaign/compileCampaign';
import { cityWorkbook } from '../../src/core/city/draw/cityWorkbook';
import { readIdentity } from '../../src/core/form/read/readIdentity';
import { planWorkbook } from '../../src/core/planbook/draw/planWorkbook';
import { emptyPlanRows } from '../../src/core/planbook/rows/emptyPlanRows';
import { rowsOfPlan } from '../../src/core/planbook/rows/rowsOfPlan';
import type { RawWorkbook } from '../../src/core/workbook/RawWorkbook';
import { vi } from '../../src/core/words/vi/vi';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { form, PLAN, ROSTER } from '../support/madeUp';
import { filledForm, rawWorkbookOf } from '../support/rawForm';
import { xlsxOf } from '../support/xlsxOf';
import { FakeWorkbook } from './FakeWorkbook';
import { openPane, strip, type OpenPane } from './openPane';

jest.setTimeout(240_000);
// What stands beside the dialog is hidden from those who cannot see it, and here and there the dialog for a moment.
configure({ defaultHidden: true });

/** Files that the pane handed over, by their names. */
let saved: Map<string, Uint8Array>;
beforeEach(() => {
  saved = new Map();
  let blob: Blob | null = null;
  URL.createObjectURL = (given) => {
    blob = given as Blob;
    return 'blob:chitieu';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    const { download } = this;
    void blob?.arrayBuffer().then((bytes) => saved.set(download, new Uint8Array(bytes)));
  };
});

const CITY = { catalogue: PLAN, roster: ROSTER, period: '2031', kept: null, asOf: '2031-11-01' } as const;

const planFile = (catalogue: Catalogue, roster: Roster, name = 'ke-hoach.xlsx'): File =>
  new File([new Uint8Array(xlsxOf(planWorkbook(rowsOfPlan(catalogue, roster, 'vi'), vi)))], name);

async function openPlan(workbook = new FakeWorkbook()): Promise<OpenPane> {
  await import('../../src/taskpane/plan/PlanDialog');
  const pane = await openPane(workbook);
  await showPlan(pane);
  return pane;
}

async function showPlan({ user }: OpenPane): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Cài đặt và trợ giúp' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Kế hoạch…' }));
  await screen.findByRole('heading', { name: 'Kế hoạch đang dùng' });
}

const tab = (name: string) => screen.getByRole('tab', { name });
const give = (input: string, file: File) => fireEvent.change(screen.getByTestId(input), { target: { files: [file] } });

async function savedFile(name: string): Promise<RawWorkbook> {
  await waitFor(() => {
    expect([...saved.keys()]).toContain(name);
  });
  const read = readWorkbook(saved.get(name)!);
  if (!read.ok) throw new Error(read.refusal.code);
  return read.workbook;
}

const texts = (workbook: RawWorkbook, sheet: string) =>
  workbook.sheets.find(({ name }) => name === sheet)!.cells.map(({ value }) => value);

test('says by which plan the pane works: number, date, title, version, whence', async () => {
  await openPlan();
  const dialog = within(screen.getByRole('dialog'));
  dialog.getByText('56/KH-UBND, ngày 18/02/2026');
  // 36 figures, and the 137 units of its roster.
  dialog.getByText(/^Phiên bản .+ · 36 số liệu · 137 đơn vị$/);
  dialog.getByText('Kế hoạch có sẵn trong chương trình.');
  expect(dialog.queryByRole('button', { name: 'Dùng kế hoạch có sẵn trong chương trình' })).toBeNull();
});

test('a sound plan workbook is used: the form, the check and the next start go by it, until the officer goes back', async () => {
  const pane = await openPane();
  await pane.user.type(screen.getByRole('combobox', { name: /^Đơn vị báo cáo/ }), '10525');
  await pane.user.click(await screen.findByRole('option', { name: /\(10525\)$/ }));
  await import('../../src/taskpane/plan/PlanDialog');
  await showPlan(pane);
  await pane.user.click(tab('Mở sổ'));
  give('plan-input', planFile(PLAN, ROSTER));
  await screen.findByText('Không có lỗi: ke-hoach.xlsx.');
  await pane.user.click(screen.getByRole('button', { name: 'Dùng kế hoạch này' }));
  await screen.findByText(/^Từ nay khung này làm việc theo 07\/KH-BM/);
  await pane.user.click(screen.getByRole('button', { name: 'Đóng' }));

  // The units are those of the plan: L01 is its first village, and the one picked before is none of them.
  const unit = screen.getByRole('combobox', { name: /^Đơn vị báo cáo/ });
  expect(unit).toHaveProperty('value', '');
  expect(screen.getByRole('button', { name: 'Chèn biểu mẫu' })).toHaveProperty('disabled', true);
  await pane.user.type(unit, 'L01');
  await pane.user.click(await screen.findByRole('option', { name: /\(L01\)$/ }));
  await pane.user.click(screen.getByRole('button', { name: 'Chèn biểu mẫu' }));
  await screen.findByText(/^Đã chèn/);
  expect(readIdentity(rawWorkbookOf(pane.workbook.drawn!))).toMatchObject({
    plan: 'kh-07-2031',
    unit: 'L01',
    period: '2031',
  });
  await waitFor(() => {
    expect(strip()).toMatch(/\(L01\) · Kỳ năm 2031/);
  });

  // The same workbook, opened again on another day.
  cleanup();
  const again = await openPlan(pane.workbook);
  within(screen.getByRole('dialog')).getByText('Lấy từ Sổ kế hoạch và được giữ trong sổ đang mở.');
  await again.user.click(screen.getByRole('button', { name: 'Dùng kế hoạch có sẵn trong chương trình' }));
  await screen.findByText('Đã trở lại kế hoạch có sẵn trong chương trình.');
  screen.getByText('56/KH-UBND, ngày 18/02/2026');
  expect(again.workbook.planKept).toBeNull();
});

test('a plan workbook with errors is not used and issues nothing: each is named with cell, code and the way out', async () => {
  const { user } = await openPlan();
  await user.click(tab('Mở sổ'));
  const bytes = xlsxOf(planWorkbook(emptyPlanRows('vi'), vi));
  give('plan-input', new File([new Uint8Array(bytes)], 'trong.xlsx'));
  await screen.findByText(/^Còn \d+ lỗi: trong\.xlsx\. Khi còn lỗi thì chưa dùng được/);
  expect(screen.getByRole('button', { name: 'Dùng kế hoạch này' })).toHaveProperty('disabled', true);
  expect(screen.queryByRole('region', { name: 'Phát hành biểu cho các đơn vị' })).toBeNull();
  const problems = within(screen.getByRole('region', { name: 'Những điểm cần sửa trong Sổ kế hoạch' }));
  // The blank items of the first sheet are one card, the plan's code the first of them.
  const first = problems.getByText(/^Lỗi · Kế hoạch · D8, D9, D10, D11, /).parentElement!;
  expect(first.textContent).toContain('Chưa điền 19 ô: “Mã kế hoạch”, “Số, ký hiệu”, “Ngày ban hành”, ');
  expect(problems.getAllByText(/^Lỗi · Kế hoạch · /)).toHaveLength(1);
  expect(problems.getAllByText('Mã lỗi: cellMissing')).toHaveLength(1);
  expect(problems.getByText('Lỗi · Chỉ tiêu').parentElement!.textContent).toContain(
    'Bảng “Chỉ tiêu” chưa có chỉ tiêu nào. Đề nghị điền ít nhất một dòng, có số thứ tự ở cột đầu.',
  );
});

test('a file that is no plan workbook is told', async () => {
  const { user } = await openPlan();
  await user.click(tab('Mở sổ'));
  give('plan-input', new File(['%PDF-1.4'], 'ke-hoach.pdf'));
  expect((await screen.findByRole('alert')).textContent).toBe(
    'ke-hoach.pdf: Đây không phải là sổ Excel mà là tệp PDF. Đề nghị chọn Sổ kế hoạch (.xlsx).',
  );
  give('plan-input', formFile());
  await screen.findByText(/^Không phải Sổ kế hoạch: bieu\.xlsx/);
});

const formFile = (): File => new File([new Uint8Array(xlsxOf(filledForm('10525')))], 'bieu.xlsx');

test('the plan workbook in front is checked, and its cells are gone to', async () => {
  const workbook = new FakeWorkbook(planWorkbook(emptyPlanRows('vi'), vi));
  const { user } = await openPlan(workbook);
  await user.click(tab('Mở sổ'));
  await user.click(screen.getByRole('button', { name: 'Kiểm tra sổ đang mở' }));
  await screen.findByText(/^Còn \d+ lỗi: sổ đang mở/);
  await user.click(screen.getAllByRole('button', { name: /D8/ })[0]!);
  await waitFor(() => {
    expect(workbook.selected).toBe('Kế hoạch!D8');
  });
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('nothing is inserted into a plan workbook, and it keeps no plan to work by', async () => {
  const pane = await openPlan(new FakeWorkbook(planWorkbook(rowsOfPlan(PLAN, ROSTER, 'vi'), vi)));
  expect(strip()).toBe('Sổ kế hoạch');
  await pane.user.click(tab('Mở sổ'));
  await pane.user.click(screen.getByRole('button', { name: 'Kiểm tra sổ đang mở' }));
  await screen.findByText('Không có lỗi: sổ đang mở.');
  expect(screen.getByRole('button', { name: 'Dùng kế hoạch này' })).toHaveProperty('disabled', true);
  screen.getByText(/^Kế hoạch được giữ trong sổ mà bạn làm việc/);
  await pane.user.click(screen.getByRole('button', { name: 'Đóng' }));
  await pane.user.type(screen.getByRole('combobox', { name: /^Đơn vị báo cáo/ }), '10525');
  await pane.user.click(await screen.findByRole('option', { name: /\(10525\)$/ }));
  expect(screen.getByRole('button', { name: 'Chèn biểu mẫu' })).toHaveProperty('disabled', true);
  screen.getByText(/^Sổ đang mở là Sổ kế hoạch nên không ghi gì khác vào đó/);
});

test('forms are issued to all units as one file, and can be stopped', async () => {
  const { user } = await openPlan();
  await user.click(tab('Mở sổ'));
  give('plan-input', planFile(PLAN, ROSTER));
  await screen.findByText('Không có lỗi: ke-hoach.xlsx.');
  const all = screen.getByTestId('save-all-forms');
  expect(all.textContent).toBe(`Lưu biểu của tất cả ${String(ROSTER.units.length)} đơn vị`);
  await user.click(all);
  await waitFor(() => {
    expect([...saved.keys()]).toEqual(['kh-07-2031_2031.zip']);
  });
  const forms = unzipSync(saved.get('kh-07-2031_2031.zip')!);
  expect(Object.keys(forms).sort()).toEqual(ROSTER.units.map(({ code }) => `kh-07-2031_2031_${code}.xlsx`).sort());
  const read = readWorkbook(forms['kh-07-2031_2031_L02.xlsx']!);
  expect(read.ok && readIdentity(read.workbook)).toMatchObject({ kind: 'form', unit: 'L02', plan: 'kh-07-2031' });

  saved.clear();
  fireEvent.click(all);
  fireEvent.click(await screen.findByRole('button', { name: 'Dừng' }));
  await screen.findByText('Đã dừng, chưa có tệp nào được lập.');
  expect(saved.size).toBe(0);
});

test('the form of one unit is issued', async () => {
  const { user } = await openPlan();
  const issue = within(screen.getByRole('region', { name: 'Phát hành biểu cho các đơn vị' }));
  await user.type(issue.getByRole('combobox', { name: /^Đơn vị báo cáo/ }), '10525');
  await user.click(await screen.findByRole('option', { name: /\(10525\)$/ }));
  await user.click(issue.getByTestId('save-one-form'));
  expect(readIdentity(await savedFile('kh-56-2026_2026_10525.xlsx'))).toMatchObject({ unit: '10525', period: '2026' });
});

test('a unit that was picked before a plan workbook was mended and opened again is the one of the mended plan', async () => {
  const { user } = await openPlan();
  await user.click(tab('Mở sổ'));
  give('plan-input', planFile(PLAN, ROSTER));
  const issue = within(await screen.findByRole('region', { name: 'Phát hành biểu cho các đơn vị' }));
  await user.type(issue.getByRole('combobox', { name: /^Đơn vị báo cáo/ }), 'L01');
  await user.click(await screen.findByRole('option', { name: /\(L01\)$/ }));
  const renamed = ROSTER.units.map((unit) => (unit.code === 'L01' ? { ...unit, name: 'Làng Mới' } : unit));
  give('plan-input', planFile(PLAN, { ...ROSTER, units: renamed }));
  await waitFor(() => {
    expect(issue.getByRole('combobox', { name: /^Đơn vị báo cáo/ })).toHaveProperty('value', 'Làng Mới (L01)');
  });
  await user.click(issue.getByTestId('save-one-form'));
  const name = 'kh-07-2031_2031_L01.xlsx';
  expect((await savedFile(name)).sheets.flatMap(({ cells }) => cells.map(({ value }) => value))).toContain(
    'Đơn vị báo cáo: Làng Mới',
  );
});

test('new plan workbooks: empty, as the plan in use, for the next year', async () => {
  const { user } = await openPlan();
  await user.click(tab('Tạo mới'));
  await user.click(screen.getByRole('button', { name: 'Sổ trống' }));
  expect(texts(await savedFile('So-ke-hoach_trong.xlsx'), 'Kế hoạch')).not.toContain('56/KH-UBND');
  await user.click(screen.getByRole('button', { name: /^Từ 56\/KH-UBND/ }));
  expect(texts(await savedFile('So-ke-hoach_kh-56-2026.xlsx'), 'Kế hoạch')).toContain('56/KH-UBND');
  await user.click(screen.getByRole('button', { name: 'Cho năm 2027: giữ chỉ tiêu, để trống mục tiêu' }));
  const next = await savedFile('So-ke-hoach_2027.xlsx');
  expect(texts(next, 'Kế hoạch')).toContain(2027);
  expect(texts(next, 'Kế hoạch')).not.toContain('56/KH-UBND');
});

test('results of the year are taken from its city workbook alone', async () => {
  const { user } = await openPlan();
  await user.click(tab('Tạo mới'));
  give('results-input', formFile());
  expect((await screen.findByRole('alert')).textContent).toBe(
    'Không phải bảng tổng hợp, hoặc không rõ kế hoạch của bảng: bieu.xlsx.',
  );
  give('results-input', new File(['%PDF-1.4'], 'tong-hop.pdf'));
  await screen.findByText(
    'tong-hop.pdf: Đây không phải là sổ Excel mà là tệp PDF. Đề nghị chọn bảng tổng hợp (.xlsx).',
  );
});

test.each([
  ['in front', true],
  ['of a plan that is not in use', false],
])('results of the year, out of a city workbook %s, become what the next targets start from', async (_, isInFront) => {
  const files = [form('L01', { '2.1': 700.5 }), form('L02', { '2.1': 600 })];
  const campaign = compileCampaign({ ...CITY, files });
  const city = cityWorkbook(campaign, vi);
  // With the city workbook in front its plan is the one in use.
  const { user } = await openPlan(isInFront ? new FakeWorkbook(city) : undefined);
  await user.click(tab('Tạo mới'));
  give('results-input', new File([new Uint8Array(xlsxOf(city))], 'tong-hop-2031.xlsx'));
  await screen.findByText('Sổ cho năm sau sẽ ghi kết quả lấy từ tong-hop-2031.xlsx.');
  await user.click(screen.getByRole('button', { name: 'Cho năm 2032: giữ chỉ tiêu, để trống mục tiêu' }));
  const next = await savedFile('So-ke-hoach_2032_co-ket-qua.xlsx');
  // 700,5 + 600.
  expect(texts(next, 'Chỉ tiêu').filter((text) => String(text).startsWith('Năm 2031: 1.300,5 '))).toHaveLength(1);
});

/** The plan with another target of 2.1, and the city workbook that two villages' figures of it were compiled into. */
const REVISED: Catalogue = {
  ...PLAN,
  groups: PLAN.groups.map((group) => ({
    ...group,
    indicators: group.indicators.map((each) =>
      each.id === '2.1' ? { ...each, target: { kind: 'atLeast' as const, value: 1400 } } : each,
    ),
  })),
};
const CITY_OF_TWO = () =>
  cityWorkbook(compileCampaign({ ...CITY, files: [form('L01', { '2.1': 700.5 }), form('L02', { '2.1': 600 })] }), vi);

test('a plan that differs from the one of the city workbook in front: what it changes for forms received is said', async () => {
  const { user } = await openPlan(new FakeWorkbook(CITY_OF_TWO()));
  await user.click(tab('Mở sổ'));
  give('plan-input', planFile(PLAN, ROSTER));
  await screen.findByText('Không có lỗi: ke-hoach.xlsx.');
  expect(screen.queryByTestId('revised-plan')).toBeNull();

  give('plan-input', planFile(REVISED, ROSTER, 'sua.xlsx'));
  const said = await screen.findByTestId('revised-plan');
  expect(said.textContent).toBe(
    'Kế hoạch đã được sửa so với lần tổng hợp trước:2.1 Diện tích rừng trồng mới: mục tiêu đã sửa; số của 2 đơn vị được đánh giá lại.',
  );
  await user.click(screen.getByRole('button', { name: 'Dùng kế hoạch này' }));
  await screen.findByText(/^Từ nay khung này làm việc theo 07\/KH-BM/);
  await user.click(screen.getByRole('button', { name: 'Đóng' }));

  // Where it is compiled on, before it is written and after.
  await user.click(screen.getByRole('tab', { name: 'Tổng hợp' }));
  const again = await screen.findByTestId('revised-plan');
  within(again).getByText('2.1 Diện tích rừng trồng mới: mục tiêu đã sửa; số của 2 đơn vị được đánh giá lại.');
  await user.click(await screen.findByRole('button', { name: 'Ghi vào bảng tổng hợp' }));
  await screen.findByText(/Đã ghi bảng tổng hợp/);
  within(screen.getByTestId('revised-plan')).getByText(/^2\.1 /);
});

const LIST = [
  '1. Tỷ lệ hộ nghèo giảm còn dưới 3%.',
  '2. Tỷ lệ thất nghiệp 2%.',
  '3. Số xã đạt chuẩn nông thôn mới đạt 12 xã trở lên.',
  '4. Xây dựng nếp sống văn minh.',
].join('\n');

test('a pasted list: only what is confirmed enters the plan workbook, and what is not is named in it', async () => {
  const { user } = await openPlan();
  await user.click(tab('Từ văn bản'));
  fireEvent.change(screen.getByRole('textbox', { name: 'Danh sách chỉ tiêu' }), { target: { value: LIST } });
  await user.click(screen.getByRole('button', { name: 'Đọc danh sách' }));
  await screen.findByText('Hiểu được 3 số liệu, trong đó 1 số liệu cần hỏi lại.');
  const card = (name: string) => within(screen.getByRole('group', { name }));
  // The button that was pressed is gone; the keys stay in the dialog.
  expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);

  // Nothing is taken before a click, and nothing with an open question at all.
  screen.getByText('Lấy 0 · không lấy 0 · chưa xác nhận 3');
  card('Tỷ lệ hộ nghèo').getByText('dưới 3 %');
  card('Tỷ lệ hộ nghèo').getByText('Tỷ lệ hộ nghèo giảm còn dưới 3%.');
  const jobless = card('Tỷ lệ thất nghiệp');
  expect(jobless.getByRole('button', { name: 'Đúng, đưa vào sổ' })).toHaveProperty('disabled', true);
  await user.click(jobless.getByRole('radio', { name: 'Là: không quá 2 %, càng thấp càng tốt' }));
  await user.click(jobless.getByRole('button', { name: 'Đúng, đưa vào sổ' }));
  await user.click(card('Tỷ lệ hộ nghèo').getByRole('button', { name: 'Đúng, đưa vào sổ' }));
  screen.getByText('Lấy 2 · không lấy 0 · chưa xác nhận 1');
  screen.getByText('1 đoạn không có số liệu');

  // Closed and opened again, everything is as it was left.
  await user.click(screen.getByRole('button', { name: 'Đóng' }));
  await user.click(screen.getByRole('button', { name: 'Cài đặt và trợ giúp' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Kế hoạch…' }));
  await screen.findByText('Lấy 2 · không lấy 0 · chưa xác nhận 1');

  await user.click(screen.getByRole('button', { name: 'Lưu Sổ kế hoạch' }));
  const book = await savedFile('So-ke-hoach_tu-danh-sach.xlsx');
  const figures = texts(book, 'Chỉ tiêu');
  expect(figures).toEqual(expect.arrayContaining(['Tỷ lệ hộ nghèo', 'dưới', 3, 'Tỷ lệ thất nghiệp', 'không quá', 2]));
  expect(figures).not.toContain(12);
  expect(texts(book, 'Cần quyết định')).toEqual(
    expect.arrayContaining([
      'chưa được xác nhận',
      'Số xã đạt chuẩn nông thôn mới đạt 12 xã trở lên.',
      '4. Xây dựng nếp sống văn minh.',
    ]),
  );
});

test('what was looked at and declined is not in the plan workbook; what is left for later is to be decided', async () => {
  const { user } = await openPlan();
  await user.click(tab('Từ văn bản'));
  give('list-input', new File([LIST], 'chi-tieu.txt'));
  await screen.findByText(/^Hiểu được 3 số liệu/);
  await user.click(screen.getByRole('button', { name: 'Xác nhận cả 2 số liệu không cần hỏi' }));
  const card = (name: string) => within(screen.getByRole('group', { name }));
  await user.click(card('Tỷ lệ hộ nghèo').getByRole('button', { name: 'Không lấy' }));
  const jobless = card('Tỷ lệ thất nghiệp');
  await user.click(jobless.getByRole('radio', { name: 'Chưa rõ, ghi vào trang “Cần quyết định”' }));
  await user.click(jobless.getByRole('button', { name: 'Đúng, đưa vào sổ' }));
  await user.click(screen.getByRole('checkbox', { name: 'Đã xem, các đoạn này không có chỉ tiêu' }));
  screen.getByText('Lấy 2 · không lấy 1 · chưa xác nhận 0');
  await user.click(screen.getByRole('button', { name: 'Lưu Sổ kế hoạch' }));
  const book = await savedFile('So-ke-hoach_tu-danh-sach.xlsx');
  expect(texts(book, 'Chỉ tiêu')).not.toContain('Tỷ lệ hộ nghèo');
  const decisions = texts(book, 'Cần quyết định');
  expect(decisions).toContain('Càng thấp càng tốt?');
  expect(decisions).not.toContain('4. Xây dựng nếp sống văn minh.');
  expect(decisions).not.toContain('chưa được xác nhận');
});

test('a list in an old encoding is not guessed', async () => {
  const { user } = await openPlan();
  await user.click(tab('Từ văn bản'));
  // “Tỷ” in TCVN3 has the byte 0xfb, which no UTF-8 text has.
  give('list-input', new File([new Uint8Array([0x54, 0xfb, 0x20, 0x31, 0x30, 0x25])], 'cu.txt'));
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Tệp văn bản này không phải Unicode/);
  give('list-input', new File(['%PDF-1.4'], 'ke-hoach.pdf'));
  await screen.findByText(
    'Đây không phải là sổ Excel mà là tệp PDF. Đề nghị chọn danh sách chỉ tiêu (.xlsx, .txt hoặc .tsv).',
  );
});

test('a kept plan that is damaged is told at the start, and the program’s plan is used', async () => {
  const workbook = new FakeWorkbook();
  workbook.planKept = { 'chitieu.inUse.sha256': 'ff', 'chitieu.inUse.text.1': '|{}|' };
  await openPane(workbook);
  await screen.findByText(/^Kế hoạch được giữ trong sổ này đã bị hỏng/);
  screen.getByText('56/KH-UBND, 18/02/2026');
  await act(() => Promise.resolve());
});

test('a city workbook of another plan brings its plan along', async () => {
  const campaign = compileCampaign({ ...CITY, files: [] });
  await openPlan(new FakeWorkbook(cityWorkbook(campaign, vi)));
  const dialog = within(screen.getByRole('dialog'));
  dialog.getByText(/^07\/KH-BM, ngày /);
  dialog.getByText('Kế hoạch mà bảng tổng hợp đang mở được lập theo.');
});

test('what is wrong alike in several cells of a sheet is said once, with all its cells', async () => {
  const rows = emptyPlanRows('vi');
  const indicators = [1, 2, 3].map((group) => ({
    group,
    id: `${String(group)}.1`,
    label: `Số chợ loại ${String(group)}`,
  }));
  const workbook = new FakeWorkbook(planWorkbook({ ...rows, indicators }, vi));
  const { user } = await openPlan(workbook);
  await user.click(tab('Mở sổ'));
  await user.click(screen.getByRole('button', { name: 'Kiểm tra sổ đang mở' }));
  await screen.findByText(/^Còn \d+ lỗi: sổ đang mở/);
  const card = screen.getByText('Chưa điền “Lĩnh vực”. Đề nghị điền ô này.').parentElement!;
  expect(card.textContent).toContain('Lỗi · Chỉ tiêu · C6, C7, C8');
  await user.click(within(card).getByRole('button', { name: /C8/ }));
  await waitFor(() => {
    expect(workbook.selected).toBe('Chỉ tiêu!C8');
  });
});
