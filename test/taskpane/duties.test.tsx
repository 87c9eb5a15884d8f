/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { fireEvent, screen, within } from '@testing-library/react';
import { choose, fileOf, openCompile, tracked, writeCity } from './openCompile';

// A busy machine draws a dialog in seconds.
jest.setTimeout(240_000);

test('letters are written down by hand and pasted from the register, and stand in the workbook', async () => {
  const pane = await openCompile();
  const { workbook, user, section } = pane;
  choose([fileOf('hai-duong.xlsx', '10525', { CT_18_1: 61 })]);
  await section(/^Tình hình nộp$/);

  const register = 'Mã đơn vị\tSố, ký hiệu\tNgày đến\n10888\t9/KH-UBND\t25/02/2026\n99999\t1/KH-X\t25/02/2026';
  const pasted = screen.getByRole('textbox', { name: /Các dòng chép từ sổ văn bản đến/, hidden: true });
  fireEvent.change(pasted, { target: { value: register } });
  fireEvent.click(screen.getByRole('button', { name: 'Ghi nhận văn bản', hidden: true }));
  await screen.findByText('Sổ văn bản đến: ghi nhận 1 văn bản của các đơn vị, 1 dòng không dùng.');
  await screen.findByText(/Dòng 3: “99999” không có trong danh sách đơn vị/);

  await user.click(await screen.findByRole('button', { name: /^Tất cả \d+$/ }));
  const list = screen.getByRole('region', { name: 'Tất cả' });
  fireEvent.scroll(list, { target: { scrollTop: 0 } });
  await user.click(await within(list).findByRole('button', { name: /Phường Hải Dương/ }));
  const type = (name: string, value: string) => {
    fireEvent.change(screen.getByRole('textbox', { name, hidden: true }), { target: { value } });
  };
  type('Số, ký hiệu kế hoạch', '15/KH-UBND');
  type('Ngày nhận kế hoạch', '31/02/2026');
  const [save] = screen.getAllByRole('button', { name: 'Ghi văn bản', hidden: true });
  expect(save!.hasAttribute('disabled')).toBe(true);
  type('Ngày nhận kế hoạch', '24/02/2026');
  fireEvent.click(save!);
  await screen.findByText(/2 quyết định chưa ghi vào sổ/);

  await writeCity(pane);
  expect(screen.queryByText(/Sổ văn bản đến: ghi nhận/)).toBeNull();
  const columns = ['planNumber', 'planReceived', 'planState'];
  const rowOf = (unit: string) => columns.map((column) => tracked(workbook, unit, column).text);
  expect(rowOf('10525')).toEqual(['15/KH-UBND', '24/02/2026', 'Đã nộp']);
  expect(rowOf('10888')).toEqual(['9/KH-UBND', '25/02/2026', 'Đã nộp']);
});
