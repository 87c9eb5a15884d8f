/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { filledForm } from '../support/rawForm';
import { withRequiredAnswers } from '../support/withRequiredAnswers';
import { FakeWorkbook } from './FakeWorkbook';
import { openPane, strip } from './openPane';

afterEach(cleanup);

/** A ward: 14 cells of its form are to be filled. */
const WARD = '10525';

test('a new form is unfilled, not wrong: no error, no mark, and how many cells are to be filled', async () => {
  const workbook = new FakeWorkbook(withRequiredAnswers(filledForm(WARD), bundledCatalogues[0], 'all'));
  await openPane(workbook);
  expect(strip()).toContain('còn 14 ô phải điền');
  expect(strip()).not.toContain('lỗi');
  // What the template set to x is no answer of the unit.
  expect(strip()).toMatch(/· 0\/\d+ chỉ tiêu ·/);
  expect(workbook.marks.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('a blank is an error as soon as something else was entered in its row', async () => {
  await openPane(new FakeWorkbook(filledForm(WARD, { NG_18_1: 'Sở Xây dựng' })));
  expect(strip()).toContain('còn 13 ô phải điền · 1 lỗi');
  // Beside the ring stands the same number, not that of all blanks.
  expect(await screen.findByText('còn 13 ô phải điền')).toBeTruthy();
});

test('the primary button leads from one empty cell to the next, in the order of the form, and then to the first', async () => {
  const workbook = new FakeWorkbook(withRequiredAnswers(filledForm(WARD), bundledCatalogues[0], 'all'));
  const { user } = await openPane(workbook);
  const next = await screen.findByRole('button', { name: 'Ô trống tiếp theo' });
  const rows: number[] = [];
  for (let press = 0; press < 15; press += 1) {
    await user.click(next);
    rows.push(Number(/G(\d+)$/.exec(workbook.selected ?? '')?.[1]));
  }
  const once = rows.slice(0, 14);
  expect(new Set(once).size).toBe(14);
  expect(once).toEqual([...once].sort((a, b) => a - b));
  expect(rows[14]).toBe(rows[0]);
});

test('a required list without a row is led to as a blank cell is', async () => {
  const form = filledForm(WARD, { KH_18_1: 5 });
  // Remains of a stamp: what is asked for no longer only waits.
  const begun = { ...form, properties: { ...form.properties, 'chitieu.stamp.version': '2' } };
  const workbook = new FakeWorkbook(begun);
  const { user } = await openPane(workbook);
  const name = /Phong trào thi đua chuyên đề do đơn vị phát động/;
  const card = within(screen.getByTestId('findings')).getByText(name, { selector: 'article p' }).closest('article')!;
  await user.click(within(card).getByRole('button', { name: 'Đến ô B14' }));
  expect(workbook.selected).toBe('Biểu phong trào!B14');
});

test('the data status is written for all figures at once, and taken back at once', async () => {
  const workbook = new FakeWorkbook(filledForm(WARD, { CT_5_1: 12.5, CT_5_2: 10, CT_8_1: 1 }));
  const { user } = await openPane(workbook);
  const box = await screen.findByRole('region', { name: '3 số chưa ghi tình trạng số liệu.' });
  // They are of the chosen kind, though they stand in a box of their own.
  expect(screen.queryByText('Không có mục nào thuộc loại đang chọn.')).toBeNull();
  expect(within(screen.getByTestId('findings')).queryByText(/Chưa ghi tình trạng/)).toBeNull();
  await user.click(within(box).getByRole('button', { name: 'Ghi “chính thức” cho tất cả' }));
  await waitFor(() => {
    expect(['TT_5_1', 'TT_5_2', 'TT_8_1'].map((name) => workbook.valueOf(name))).toEqual(Array(3).fill('chính thức'));
  });
  await user.click(await screen.findByText('Đã sửa 3'));
  await user.click(await screen.findByRole('button', { name: 'Trả lại cả 3 ô của lần này' }));
  await screen.findByRole('region', { name: '3 số chưa ghi tình trạng số liệu.' });
  expect(['TT_5_1', 'TT_5_2', 'TT_8_1'].every((name) => (workbook.valueOf(name) ?? '') === '')).toBe(true);
});

test('a pasted table is shown old and new, with what is left out, and written on a click', async () => {
  const workbook = new FakeWorkbook(filledForm(WARD, { CT_5_1: 1 }));
  const { user } = await openPane(workbook);
  await user.click(await screen.findByRole('button', { name: 'Đưa số liệu vào…' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.change(within(dialog).getByRole('textbox'), {
    target: { value: '5.1\t1.234,5\n5.2\t12\n8.1\ttrên 12\n99.9\t4' },
  });
  await within(dialog).findByText('Sẽ ghi 2 ô; 0 ô đã có đúng số đó; 2 dòng không đưa vào.');
  const cell = workbook.addressOf('CT_5_1');
  within(dialog).getByText(`5.1 (ô ${cell}): 1 → 1.234,5 tỷ đồng`);
  expect(workbook.valueOf('CT_5_1')).toBe(1);
  // jsdom lays nothing out, so the focus library takes the open dialog for a hidden one.
  await user.click(within(dialog).getByRole('button', { name: 'Ghi 2 ô', hidden: true }));
  await waitFor(() => {
    expect(workbook.valueOf('CT_5_1')).toBe(1234.5);
  });
  expect(workbook.valueOf('CT_5_2')).toBe(12);
  expect(workbook.valueOf('CT_8_1') ?? '').toBe('');
});

test('says how many characters are left of a text, and by how many one is too long', async () => {
  // 800 are allowed for the movement of the year, 60 for the number of the plan.
  await openPane(new FakeWorkbook(filledForm(WARD, { CH_pt_chu_de: 'a'.repeat(790), CH_kh_so: 'b'.repeat(63) })));
  const lengths = await screen.findByTestId('answer-lengths');
  expect(lengths.textContent).toContain(': còn 10 ký tự');
  expect(lengths.textContent).toContain('quá 3 ký tự');
  expect(lengths).toHaveProperty('open', true);
});
