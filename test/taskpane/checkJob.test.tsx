/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { act, screen, waitFor, within } from '@testing-library/react';
import { filledForm } from '../support/rawForm';
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
  await openPane(workbook);
  expect(screen.getByRole('tab', { name: 'Kiểm tra' })).toHaveProperty('ariaSelected', 'true');
  const errors = cards().filter((element) => element.getAttribute('aria-label')?.startsWith('Lỗi')).length;
  expect(strip()).toContain(` · ${String(errors)} lỗi`);
  expect(screen.getByText(/trên 36 chỉ tiêu đã có số liệu hoặc ký hiệu/)).toBeTruthy();
  expect(workbook.marks).toContainEqual({
    sheet: 'Biểu chỉ tiêu',
    cell: workbook.addressOf('CT_18_1'),
    severity: 'error',
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

test('a finding brings its cell to the front', async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: 'mười hai' }));
  const { user } = await openPane(workbook);
  await user.click(within(card(/18\.1/)).getByRole('button', { name: /^Đến ô/ }));
  expect(workbook.selected).toBe(`Biểu chỉ tiêu!${workbook.addressOf('CT_18_1')}`);
});

test('findings are walked through with the arrow keys, and Enter goes to the cell', async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: 'mười hai' }));
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

test('a warning is kept with a note, which stands in the form', async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: 900000 }));
  const { user } = await openPane(workbook);
  const warning = cards().find((element) => within(element).queryByRole('button', { name: 'Giữ, kèm ghi chú' }));
  if (!warning) throw new Error('no warning');
  await user.click(within(warning).getByRole('button', { name: 'Giữ, kèm ghi chú' }));
  const save = within(warning).getByRole('button', { name: 'Ghi ghi chú' });
  expect(save).toHaveProperty('disabled', true);
  await user.type(within(warning).getByRole('textbox'), 'theo Công an');
  await user.click(save);
  await screen.findAllByText(/Giữ, ghi chú: theo Công an/);
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
