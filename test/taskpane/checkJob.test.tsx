/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { xlsxOf } from '../support/xlsxOf';
import { filledForm } from '../support/rawForm';
import { WorkbookError } from '../../src/excel/WorkbookError';
import { FakeWorkbook } from './FakeWorkbook';
import { openPane, strip } from './openPane';

const cards = (): readonly HTMLElement[] => within(screen.getByTestId('findings')).queryAllByRole('article');
const card = (name: RegExp): HTMLElement => {
  const found = cards().find((candidate) => name.test(candidate.getAttribute('aria-label') ?? ''));
  if (!found) throw new Error(`no card ${String(name)}`);
  return found;
};

test('in a form the pane opens on Kiểm tra, and list, strip and marks agree', async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: 'mười hai' }));
  const { user } = await openPane(workbook);
  expect(screen.getByRole('tab', { name: 'Kiểm tra' })).toHaveProperty('ariaSelected', 'true');
  const errors = cards().filter((element) => element.getAttribute('aria-label')?.startsWith('Lỗi')).length;
  expect(strip()).toContain(` · ${String(errors)} lỗi`);
  expect(screen.getByText(/trên \d+ chỉ tiêu đã có số liệu hoặc ký hiệu/)).toBeTruthy();
  // What the user has not asked for is not written: it would go onto his list of steps to undo.
  expect(workbook.marks).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Kiểm tra' }));
  await waitFor(() => {
    expect(workbook.marks).toContainEqual({
      sheet: 'Biểu chỉ tiêu',
      cell: workbook.addressOf('CT_18_1'),
      severity: 'error',
    });
  });
});

test('a text number is corrected with a click, listed as changed, and put back', async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: '12,0' }));
  const { user } = await openPane(workbook);
  await user.click(within(card(/18\.1/)).getByRole('button', { name: 'Sửa thành 12' }));
  await waitFor(() => {
    expect(workbook.valueOf('CT_18_1')).toBe(12);
  });
  await user.click(screen.getByText('Đã sửa 1'));
  await user.click(await screen.findByRole('button', { name: 'Trả lại như cũ' }));
  await waitFor(() => {
    expect(workbook.valueOf('CT_18_1')).toBe('12,0');
  });
});

test('when it was checked is said by the clock of Viet Nam', async () => {
  const now = jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 11, 13, 18, 5));
  const { user } = await openPane(new FakeWorkbook(filledForm('10525', { CT_18_1: 12 })));
  await user.click(screen.getByRole('switch'));
  expect(screen.getByText(/01:05/)).toBeTruthy();
  now.mockRestore();
});

test('a finding brings its cell to the front', async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: 'mười hai' }));
  const { user } = await openPane(workbook);
  await user.click(within(card(/18\.1/)).getByRole('button', { name: /^Đến ô/ }));
  expect(workbook.selected).toBe(`Biểu chỉ tiêu!${workbook.addressOf('CT_18_1')}`);
});

test('findings are walked through with the arrow keys, and Enter goes to the cell', async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_8_1: 'hai', CT_18_1: 'mười hai' }));
  const { user } = await openPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Mục sau' }));
  expect(document.activeElement).toBe(cards()[0]);
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(cards()[1]);
  await user.keyboard('{ArrowUp}{Enter}');
  expect(document.activeElement).toBe(cards()[0]);
  await waitFor(() => {
    expect(workbook.selected).toMatch(/^Biểu chỉ tiêu!/);
  });
});

test('the list can be narrowed to one kind', async () => {
  const { user } = await openPane(new FakeWorkbook(filledForm('10525', { CT_18_1: 'mười hai' })));
  const all = cards().length;
  await user.click(await screen.findByRole('button', { name: /^Lỗi \d+$/ }));
  expect(cards().every((element) => element.getAttribute('aria-label')?.startsWith('Lỗi'))).toBe(true);
  await user.click(await screen.findByRole('button', { name: /^Tất cả \d+$/ }));
  expect(cards()).toHaveLength(all);
});

test('a warning is kept with a note only, in the workbook itself, and can be taken back', async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: 900000 }));
  const { user } = await openPane(workbook);
  const before = strip();
  const warning = cards().find((element) => within(element).queryByRole('button', { name: 'Giữ nguyên…' }))!;
  const title = warning.getAttribute('aria-label');
  await user.click(within(warning).getByRole('button', { name: 'Giữ nguyên…' }));
  const save = within(warning).getByRole('button', { name: 'Giữ nguyên' });
  expect(save).toHaveProperty('disabled', true);
  await user.type(within(warning).getByRole('textbox'), 'theo Công an');
  await user.click(save);
  await screen.findByText(/Đã giữ nguyên. Lý do: theo Công an/);
  expect(strip()).not.toBe(before);
  expect(workbook.drawn?.properties['chitieu.kept.1']).toContain('theo Công an');
  expect(workbook.valueOf('GC_18_1')).toBeNull();
  // It survives closing the pane.
  cleanup();
  const again = await openPane(workbook);
  await again.user.click(await screen.findByRole('button', { name: 'Đã giữ 1' }));
  expect(cards().map((element) => element.getAttribute('aria-label'))).toEqual([title]);
  await again.user.click(await screen.findByRole('button', { name: 'Thôi giữ' }));
  await waitFor(() => {
    expect(strip()).toBe(before);
  });
});

test('all of one kind are mended with one click after a look at what changes', async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: '12 căn', CT_21_1: '7 đơn vị', KH_18_1: '10 căn' }));
  const { user } = await openPane(workbook);
  const applied = jest.spyOn(workbook, 'apply');
  const mendAll = await screen.findAllByRole('button', { name: /^Sửa tất cả lỗi cùng loại/ });
  await user.click(mendAll[0]!);
  const preview = await screen.findByRole('list', { name: /^Sửa \d ô$/ });
  expect(preview.textContent).toContain(`${workbook.addressOf('CT_18_1')}: 12 căn → 12`);
  await user.click(screen.getByRole('button', { name: /^Sửa \d ô$/ }));
  await waitFor(() => {
    expect(['CT_18_1', 'CT_21_1', 'KH_18_1'].map((name) => workbook.valueOf(name))).toEqual([12, 7, 10]);
  });
  expect(applied).toHaveBeenCalledTimes(1);
  // One is taken back, the others stay; one that was typed over since is left alone, and that is said.
  await user.click(await screen.findByText('Đã sửa 3'));
  const entry = (name: string): HTMLElement =>
    screen.getAllByRole('listitem').find(({ textContent }) => textContent.includes(workbook.addressOf(name)))!;
  await user.click(within(entry('CT_21_1')).getByRole('button', { name: 'Trả lại như cũ' }));
  await waitFor(() => {
    expect(workbook.valueOf('CT_21_1')).toBe('7 đơn vị');
  });
  workbook.type('CT_18_1', 13);
  await user.click(within(entry('CT_18_1')).getByRole('button', { name: 'Trả lại như cũ' }));
  await screen.findByText(/đã được nhập lại sau lần sửa này/);
  expect(['CT_18_1', 'KH_18_1'].map((name) => workbook.valueOf(name))).toEqual([13, 10]);
});

test('what of the template was changed is given back from the plan, and no figure with it', async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: 12 }));
  const [form] = workbook.drawn!.sheets;
  const row = Number(/\d+/.exec(workbook.addressOf('CT_18_1'))![0]);
  const cell = (column: string): string => `${column}${String(row)}`;
  const labels = ['B', 'C', 'D'].map((column) => form!.rows[row - 1]!.cells[column.charCodeAt(0) - 65]!.value);
  workbook.put(form!.name, cell('B'), 'tên khác');
  workbook.put(form!.name, cell('C'), null);
  workbook.put(form!.name, cell('D'), 'nghìn căn');
  workbook.unvalidated = [`${form!.name}!${workbook.addressOf('CT_18_1')}`];
  const { user } = await openPane(workbook);
  await screen.findByText('3 chỗ của mẫu biểu đã bị thay đổi');
  await screen.findByText(/^1 ô mất danh sách chọn hoặc giới hạn nhập.*\.$/);
  await user.click(screen.getByRole('button', { name: 'Xem và khôi phục' }));
  expect(screen.getByRole('list', { name: 'Khôi phục' }).textContent).toContain('tên khác → ');
  await user.click(screen.getByRole('button', { name: 'Khôi phục' }));
  await screen.findByText('Đã khôi phục 4 chỗ theo mẫu.');
  const now = workbook.drawn!.sheets[0]!.rows[row - 1]!.cells;
  expect(['B', 'C', 'D'].map((column) => now[column.charCodeAt(0) - 65]!.value)).toEqual(labels);
  expect([workbook.valueOf('CT_18_1'), workbook.unvalidated]).toEqual([12, []]);
  expect(screen.queryByText(/chỗ của mẫu biểu đã bị thay đổi/)).toBeNull();
});

test('what was given back stands among the corrections though the lists were refused', async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: 12 }));
  const [form] = workbook.drawn!.sheets;
  const row = /\d+/.exec(workbook.addressOf('CT_18_1'))![0];
  workbook.put(form!.name, `B${row}`, 'tên khác');
  workbook.unvalidated = [`${form!.name}!${workbook.addressOf('CT_18_1')}`];
  const { user } = await openPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Xem và khôi phục' }));
  jest.spyOn(workbook, 'restoreValidations').mockRejectedValueOnce(new WorkbookError('PROTECTED', 'AccessDenied'));
  await user.click(screen.getByRole('button', { name: 'Khôi phục' }));
  expect((await screen.findByRole('alert')).textContent).toContain('AccessDenied');
  await user.click(await screen.findByText('Đã sửa 1'));
  await user.click(await screen.findByRole('button', { name: 'Trả lại như cũ' }));
  await waitFor(() => {
    expect(workbook.drawn!.sheets[0]!.rows[Number(row) - 1]!.cells[1]!.value).toBe('tên khác');
  });
});

test('a form is held against an earlier report as long as the user wants', async () => {
  const earlier = filledForm('10525', { CT_18_1: 40, TT_18_1: 'chính thức' }, '2026-Q1');
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: 39, TT_18_1: 'sơ bộ' }));
  const { user } = await openPane(workbook);
  const choose = (file: File): void => {
    fireEvent.change(screen.getByTestId('earlier-input'), { target: { files: [file] } });
  };
  choose(new File(['không phải bảng tính'], 'anh.jpg'));
  expect((await screen.findByRole('alert')).textContent).toMatch(/Không so được với anh\.jpg: ./);
  choose(new File([new Uint8Array(xlsxOf(earlier))], 'quý 1.xlsx'));
  await screen.findByText('Đang so với báo cáo trước: quý 1.xlsx (kỳ quý I năm 2026)');
  const fell = cards().find((element) => within(element).queryByText('So với báo cáo trước'))!;
  expect(fell.getAttribute('aria-label')).toContain('18.1');
  expect(fell.textContent).toContain('đã báo cáo quý I năm 2026 (40)');
  // One less than 40.
  expect(fell.textContent).toContain('Báo cáo trước: 40 căn; nay: 39 căn (giảm 2,5%)');
  const all = screen.getByText(/^Số của báo cáo trước và mức thay đổi/).closest('details')!;
  expect(all.textContent).toContain('18.1 – Báo cáo trước: 40 căn; nay: 39 căn (giảm 2,5%)');
  await user.click(screen.getByRole('button', { name: 'Bỏ so sánh' }));
  await waitFor(() => {
    expect(screen.queryByText('So với báo cáo trước')).toBeNull();
  });
});

test('last year’s figure stands with its change beside a finding of its row, and in a list of all rows', async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: 15, CK_18_1: 12, CK_5_1: 640 }));
  await openPane(workbook);
  const card = (await screen.findAllByRole('article')).find((each) =>
    each.getAttribute('aria-label')!.includes('18.1'),
  )!;
  // Three more than 12.
  expect(card.textContent).toContain('Cùng kỳ năm trước: 12 căn; nay: 15 căn (tăng 25%)');
  const all = screen.getByText('Số của cùng kỳ năm trước và mức thay đổi (2 chỉ tiêu)').closest('details')!;
  expect([...all.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    '5.1 – Cùng kỳ năm trước: 640 tỷ đồng',
    '18.1 – Cùng kỳ năm trước: 12 căn; nay: 15 căn (tăng 25%)',
  ]);
});

test('with checking switched off a choice that raised no event is seen on Kiểm tra', async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: 12, TT_18_1: 'sơ bộ' }));
  const { user } = await openPane(workbook);
  await user.click(await screen.findByRole('switch', { name: 'Tự kiểm tra khi sửa' }));
  workbook.put(workbook.drawn!.sheets[0]!.name, workbook.addressOf('TT_18_1'), 'đoán');
  await user.click(await screen.findByRole('button', { name: 'Kiểm tra' }));
  await screen.findByText(/“đoán”/);
});

test('each finding that rests on the plan or a definition names it', async () => {
  await openPane(new FakeWorkbook(filledForm('10525', { CT_18_1: -3 })));
  expect(card(/18\.1/).textContent).toMatch(/Căn cứSố căn nhà ở xã hội hoàn thành/);
});

test('what is typed is checked by itself; switched off, the strip says that the form was edited since', async () => {
  const workbook = new FakeWorkbook(filledForm('10525'));
  const { user } = await openPane(workbook);
  workbook.type('CT_18_1', 'mười hai');
  await screen.findByText(/mười hai/);

  await user.click(await screen.findByRole('switch', { name: 'Tự kiểm tra khi sửa' }));
  const reads = workbook.reads;
  act(() => {
    workbook.type('CT_18_1', 12);
  });
  await act(() => new Promise((resolve) => setTimeout(resolve, 400)));
  expect(workbook.reads).toBe(reads);
  expect(strip()).toContain('có sửa sau lần kiểm tra');
  await user.click(await screen.findByRole('button', { name: 'Kiểm tra' }));
  await waitFor(() => {
    expect(strip()).not.toContain('có sửa sau lần kiểm tra');
  });
});

test('marks go on request and come back with the next check', async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: 'mười hai' }));
  const { user } = await openPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Xóa đánh dấu' }));
  await screen.findByText(/Đã xóa đánh dấu/);
  expect(workbook.marks).toEqual([]);
  await user.click(await screen.findByRole('button', { name: 'Kiểm tra' }));
  await waitFor(() => {
    expect(workbook.marks.length).toBeGreaterThan(0);
  });
});
