/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { fireEvent, screen, within } from '@testing-library/react';
import { choose, fileOf, openCompile } from './openCompile';

// A busy machine draws a dialog in seconds.
jest.setTimeout(120_000);

test('a unit’s errors stand before its warnings, and it is said how many more there are and where', async () => {
  const { user, section } = await openCompile();
  // A part greater than its whole, a word for a number, blank cells; both numbers lack their status.
  choose([fileOf('hai-duong.xlsx', '10525', { CT_18_1: 61, CT_15_1_TU: 900, CT_15_1_MAU: 800, CT_16_1_TU: 'abc' })]);
  await section(/^Tình hình nộp$/);
  await user.click(await screen.findByRole('button', { name: /^Tất cả \d+$/ }));
  const list = screen.getByRole('region', { name: 'Tất cả' });
  fireEvent.scroll(list, { target: { scrollTop: 0 } });
  await user.click(await within(list).findByRole('button', { name: /Phường Hải Dương/ }));
  const card = screen.getByTestId('section-tracking');
  const lines = within(card)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(lines.map((line) => line.replace(/:.*/, ''))).toEqual([
    'Lỗi [Biểu chỉ tiêu · G35]',
    'Lỗi [Biểu chỉ tiêu · G39]',
    'Lỗi [Biểu chỉ tiêu · G38]',
    'Lỗi [Biểu chỉ tiêu · G43]',
    'Lỗi [Biểu chỉ tiêu · G44]',
    'Lỗi [Biểu chỉ tiêu · G49]',
    'Lỗi [Biểu chỉ tiêu · G50]',
    'Cảnh báo [Biểu chỉ tiêu · I34]',
    'Còn 1 lỗi, cảnh báo khác',
  ]);
  expect(lines.at(-1)).toBe('Còn 1 lỗi, cảnh báo khác: xem ở trang Lỗi của bảng tổng hợp.');
});
