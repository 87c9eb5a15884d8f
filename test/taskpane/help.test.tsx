/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { NUMBER_CASES } from '../../src/core/numbers/numberCases';
import type { SelfTestRecord } from '../../src/excel/selftest/SelfTestRecord';
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

test('help ends with what runs where, for who asks a person', async () => {
  await openHelp();
  expect(screen.getByText(/^Chỉ tiêu 9\.8\.7 · Excel 16\.0\.17328 \(PC\) · quy tắc kiểm tra \d+-/)).toBeTruthy();
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

test('the self-test does nothing in a workbook that holds something, and hands over what a blank one’s Excel answered', async () => {
  const record: SelfTestRecord = {
    format: 'chitieu.self-test/1',
    platform: 'Mac',
    build: '16.90',
    sets: ['ExcelApi 1.14'],
    day: '2026-12-10',
    answers: [{ id: 'range.merge', answer: [[1, '']] }],
    left: [],
  };
  const answers = [null, record];
  const { user } = await openPane(undefined, { selfTest: () => Promise.resolve(answers.shift() ?? null) });
  await user.click(screen.getByRole('button', { name: 'Cài đặt và trợ giúp' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Trợ giúp' }));
  await user.click(await screen.findByRole('tab', { name: 'Tự kiểm tra', hidden: true }));
  const start = (): HTMLElement => screen.getByRole('button', { name: 'Tự kiểm tra với Excel này', hidden: true });
  await user.click(start());
  await screen.findByText(/^Sổ đang mở không trống/);
  await user.click(start());
  await screen.findByText('Đã thử 1 việc với Excel Mac 16.90.');
  URL.createObjectURL = () => 'blob:chitieu';
  URL.revokeObjectURL = () => undefined;
  await user.click(screen.getByTestId('save-self-test'));
  await screen.findByText(/self-test-Mac-2026-12-10\.json/);
});
