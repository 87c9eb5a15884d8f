/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { screen } from '@testing-library/react';
import { choose, fileOf, openCompile, writeCity } from './openCompile';

jest.setTimeout(240_000);

test('figures are closed after a confirmation, by whom in words, and stand in the workbook once it is written', async () => {
  const pane = await openCompile();
  choose([fileOf('hai-duong.xlsx', '10525', { CT_18_1: 61 })]);
  await screen.findByTestId('arrived');
  await writeCity(pane);
  await pane.section(/^Báo cáo/);
  const close = await screen.findByRole<HTMLButtonElement>('button', { name: 'Chốt số liệu…' });
  expect(close.disabled).toBe(true);
  await pane.user.type(screen.getByLabelText(/Người quyết định chốt/), 'Trần Văn Bình, Phó Giám đốc Sở');
  await pane.user.click(close);
  expect((await screen.findByRole('alertdialog')).textContent).toContain('Trần Văn Bình, Phó Giám đốc Sở');
  await pane.user.click(screen.getByRole('button', { name: 'Chốt' }));
  const said = await screen.findByText(/^Chốt lần 1, ngày .*: Trần Văn Bình, Phó Giám đốc Sở\./);
  expect(said.textContent).toContain('Số hiện nay đúng như đã chốt. Chưa vào sổ');
  // The file that came before is in the workbook: it is no news again.
  expect(screen.queryByTestId('arrived')).toBeNull();
  expect(screen.queryByText(/Vừa nhận/)).toBeNull();
  await writeCity(pane);
  expect(pane.workbook.drawn!.sheets.map(({ name }) => name)).toContain('Chốt số liệu');
});
