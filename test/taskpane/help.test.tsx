/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { NUMBER_CASES } from '../../src/core/numbers/numberCases';
import { openPane } from './openPane';

async function openHelp(): Promise<UserEvent> {
  const { user } = await openPane();
  await user.click(screen.getByRole('button', { name: 'Cài đặt và trợ giúp' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Trợ giúp' }));
  await screen.findByRole('heading', { name: 'Chuẩn bị nộp', hidden: true });
  return user;
}

test('help says what to do in each view', async () => {
  await openHelp();
  for (const name of ['Biểu mẫu', 'Kiểm tra', 'Chuẩn bị nộp', 'Tổng hợp (Sở Nội vụ)']) {
    expect(screen.getByRole('heading', { name, hidden: true })).toBeTruthy();
  }
});

test('a number is tried, and the table of spellings is searched', async () => {
  const user = await openHelp();
  await user.click(screen.getByRole('tab', { name: 'Cách đọc số', hidden: true }));
  const field = await screen.findByRole('textbox', { name: 'Nội dung gõ vào ô', hidden: true });
  await user.type(field, 'khoảng 194.935,654 tỷ');
  await screen.findByText('Đọc là 194.935,654 tỷ đồng.', { selector: '[role=status]' });
  await user.clear(field);
  await user.type(field, '3,8-4,3');
  await screen.findByText('Là một khoảng, từ 3,8 đến 4,3 tỷ đồng. Cần ghi một số.', { selector: '[role=status]' });

  screen.getByRole('region', { name: `Các cách ghi thường gặp (${String(NUMBER_CASES.length)})`, hidden: true });
  await user.type(screen.getByRole('searchbox', { name: 'Tìm cách ghi', hidden: true }), '60.195');
  const found = await screen.findByRole('region', { name: /^Các cách ghi thường gặp \(\d{1,2}\)$/, hidden: true });
  expect(found.textContent).toContain('Đọc là 60.195 doanh nghiệp, vì chỉ tiêu tính bằng số nguyên.');
  expect(within(found).getAllByRole('listitem', { hidden: true }).length).toBeLessThan(30);
});
