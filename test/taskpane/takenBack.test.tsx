/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { choose, fileOf, openCompile, tracked, writeCity } from './openCompile';

// A busy machine draws a dialog in seconds.
jest.setTimeout(240_000);

const reason = (): HTMLTextAreaElement => screen.getByRole('textbox', { name: 'Lý do' });
const save = (): HTMLElement => screen.getByRole('button', { name: 'Ghi quyết định' });
const type = (text: string): void => {
  fireEvent.change(reason(), { target: { value: text } });
};

test('a decision about a unit that is taken back takes its reason along, other words stay', async () => {
  const pane = await openCompile();
  const { workbook, user, section } = pane;
  choose([fileOf('hai-duong.xlsx', '10525', { CT_18_1: 61 })]);
  await section(/^Tình hình nộp$/);
  await user.click(await screen.findByRole('button', { name: /^Tất cả \d+$/ }));
  const list = screen.getByRole('region', { name: 'Tất cả' });
  fireEvent.scroll(list, { target: { scrollTop: 0 } });
  await user.click(await within(list).findByRole('button', { name: /Phường Hải Dương/ }));
  await user.click(screen.getByRole('radio', { name: 'Trả lại' }));
  type('Sai đơn vị tính');
  await user.click(save());
  await writeCity(pane);
  expect(tracked(workbook, '10525', 'reason').text).toBe('Sai đơn vị tính');

  await user.click(
    within(screen.getByRole('radiogroup', { name: 'Quyết định' })).getByRole('radio', { name: 'Chưa quyết định' }),
  );
  await user.click(save());
  await screen.findByText(/1 quyết định chưa ghi vào sổ/);
  // What is compiled anew with the decision comes a moment later.
  await waitFor(() => {
    expect([reason().value, save().hasAttribute('disabled')]).toEqual(['', true]);
  });
  await writeCity(pane);
  expect([tracked(workbook, '10525', 'decision').text, tracked(workbook, '10525', 'reason').text]).toEqual(['', '']);

  type('Chờ đơn vị gửi lại');
  await user.click(save());
  expect(reason().value).toBe('Chờ đơn vị gửi lại');
});

test('a decision about a conflict that is taken back takes its reason along, and there is nothing left to record', async () => {
  const { user, section } = await openCompile();
  choose([
    fileOf('cam-giang.xlsx', '10888', { CT_18_1: 39 }),
    fileOf('cam-giang lan 2.xlsx', '10888', { CT_18_1: 40 }),
  ]);
  await section(/^Xung đột/);
  await user.click(await screen.findByRole('button', { name: /Xã Cẩm Giang/ }));
  await user.click(screen.getAllByRole<HTMLInputElement>('radio').find(({ value }) => value !== '')!);
  type('Nhầm tệp');
  await user.click(save());
  await screen.findByText(/Cán bộ quyết định .*: Nhầm tệp/);
  await user.click(screen.getByRole('radio', { name: 'Theo quy tắc' }));
  await user.click(save());
  await waitFor(() => {
    expect(screen.queryByText(/Cán bộ quyết định/)).toBeNull();
  });
  // What is compiled anew with the decision comes a moment later.
  await waitFor(() => {
    expect([reason().value, save().hasAttribute('disabled')]).toEqual(['', true]);
  });
});
