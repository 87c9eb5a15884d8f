/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { screen, waitFor } from '@testing-library/react';
import { filledForm } from '../support/rawForm';
import { vi } from '../../src/core/words/vi/vi';
import { WorkbookError } from '../../src/excel/WorkbookError';
import { FakeWorkbook } from './FakeWorkbook';
import { openPane, strip } from './openPane';

/** Said where what stood there before is gone. */
const GO_BACK = 'Muốn trở lại như trước: đóng sổ mà không lưu; những gì nhập từ lần lưu cuối cũng mất.';

test('in an empty workbook the pane opens on Biểu mẫu and says that there is no form', async () => {
  await openPane();
  expect(strip()).toBe('Chưa có biểu trong sổ này');
  expect(screen.getByRole('tab', { name: 'Biểu mẫu' })).toHaveProperty('ariaSelected', 'true');
  expect(screen.getByRole('button', { name: 'Chèn biểu mẫu' })).toHaveProperty('disabled', true);
});

test('a unit is found without diacritics, its form inserted, and the strip then says so', async () => {
  const { workbook, user } = await openPane();
  // A unit that is in the list stands for an example.
  screen.getByText('Gõ có dấu, không dấu hoặc gõ mã, ví dụ: thanh dong, 10507.');
  await user.type(await screen.findByRole('combobox', { name: 'Đơn vị báo cáo' }), 'phuong hai duong');
  await user.click(await screen.findByRole('option', { name: 'Phường Hải Dương (10525)' }));
  expect(screen.getByText(/Sẽ thêm vào sổ này/).textContent).toBe(
    'Sẽ thêm vào sổ này: “Biểu chỉ tiêu”, “Biểu phong trào”, “Biểu điển hình, khen thưởng”, “Hướng dẫn”. Các trang tính khác không thay đổi.',
  );
  await user.click(await screen.findByRole('button', { name: 'Chèn biểu mẫu' }));
  const said = await screen.findByText(/Đã chèn biểu của Phường Hải Dương, kỳ năm 2026/);
  expect(said.textContent).toContain('Muốn bỏ: xóa các trang tính vừa thêm, hoặc đóng sổ mà không lưu.');
  expect(workbook.drawn?.properties['chitieu.unit']).toBe('10525');
  expect(workbook.drawn?.sheets.map(({ name }) => name)).toEqual([
    'Biểu chỉ tiêu',
    'Biểu phong trào',
    'Biểu điển hình, khen thưởng',
    'Hướng dẫn',
    '_chitieu',
  ]);
  await waitFor(() => {
    expect(strip()).toMatch(/^Phường Hải Dương \(10525\) · Kỳ năm 2026 · 0\/\d+ chỉ tiêu · còn 22 ô phải điền/);
  });
  // The form was deleted: nothing speaks of it any more.
  workbook.drawn = null;
  workbook.sign();
  expect(await screen.findByText(/Sẽ thêm vào sổ này/)).toBeTruthy();
  expect(screen.queryByText(/Đã chèn biểu của Phường Hải Dương/)).toBeNull();
});

test('that no unit matches is said below the box, as a message and not as a choice', async () => {
  const { user } = await openPane();
  const unit = await screen.findByRole('combobox', { name: 'Đơn vị báo cáo' });
  await user.type(unit, 'huyện nào');
  const said = await screen.findByText('Không có đơn vị nào khớp. Thử gõ ít chữ hơn hoặc gõ mã.');
  expect(unit.getAttribute('aria-describedby')).toContain(said.id);
  expect(screen.queryByRole('listbox')).toBeNull();
  await user.clear(unit);
  await screen.findByRole('option', { name: /^Còn 97 đơn vị nữa/ });
  expect(screen.queryByText(/^Không có đơn vị nào khớp/)).toBeNull();
});

test('a form that is there is rebuilt with its figures kept, after this was said', async () => {
  const workbook = new FakeWorkbook(
    filledForm('10525', { CT_18_1: 12, GC_18_1: 'theo Công an phường', TT_18_1: 'sơ bộ', CT_16_1: 99 }),
  );
  const { user } = await openPane(workbook);
  await user.click(await screen.findByRole('tab', { name: 'Biểu mẫu' }));
  expect(screen.getByText(/giữ nguyên các số đã nhập/)).toBeTruthy();
  // Typed after the pane last looked.
  workbook.type('CT_17_1', 7);
  await user.click(await screen.findByRole('button', { name: 'Làm mới biểu, giữ số liệu' }));
  const said = (await screen.findByText(/Đã dựng lại biểu theo mẫu/)).textContent;
  expect(said).toMatch(/khôi phục ở chỉ tiêu 16\.1/);
  // To delete the sheets would lose the figures with them.
  expect(said).toContain(GO_BACK);
  expect(said).not.toContain('xóa các trang tính');
  expect(['CT_18_1', 'CT_17_1', 'GC_18_1', 'TT_18_1'].map((name) => workbook.valueOf(name))).toEqual([
    12,
    7,
    'theo Công an phường',
    'sơ bộ',
  ]);
});

test('the form of another unit replaces the one that is there only after the user has agreed', async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_16_1: 12 }));
  const { user } = await openPane(workbook);
  await user.click(await screen.findByRole('tab', { name: 'Biểu mẫu' }));
  const unit = await screen.findByRole('combobox', { name: 'Đơn vị báo cáo' });
  await user.clear(unit);
  await user.type(unit, '10507');
  await user.click(await screen.findByRole('option', { name: /10507/ }));
  expect(await screen.findByText(/các số đã nhập trong biểu cũ sẽ mất/)).toBeTruthy();

  await user.click(await screen.findByRole('button', { name: 'Chèn biểu mẫu', hidden: true }));
  // The way back for whoever chose the wrong unit or period, by the name of its button.
  expect((await screen.findByText(/^Các trang tính sau sẽ được thay/)).textContent).toContain(
    `lấy lại số từ bản sao bằng “${vi.pane.check.bring.open}” ở thẻ ${vi.pane.jobs.check}`,
  );
  await user.click(await screen.findByRole('button', { name: 'Thôi', hidden: true }));
  expect(workbook.drawn?.properties['chitieu.unit']).toBe('10525');

  await user.click(await screen.findByRole('button', { name: 'Chèn biểu mẫu', hidden: true }));
  await user.click(await screen.findByRole('button', { name: 'Thay biểu', hidden: true }));
  const said = await screen.findByText(/Đã chèn biểu của/);
  expect(said.textContent).toContain(GO_BACK);
  expect(said.textContent).not.toContain('xóa các trang tính');
  expect(workbook.drawn?.properties['chitieu.unit']).toBe('10507');
});

test('a refusal of Excel is told in plain words, with its own words behind Chi tiết', async () => {
  const { workbook, user } = await openPane();
  await user.type(await screen.findByRole('combobox', { name: 'Đơn vị báo cáo' }), '10525');
  await user.click(await screen.findByRole('option', { name: /10525/ }));
  workbook.nextError = new WorkbookError('PROTECTED', 'AccessDenied · Worksheets.add');
  await user.click(await screen.findByRole('button', { name: 'Chèn biểu mẫu' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(
    /sổ đang mở ở chế độ chỉ xem.*Chi tiết.*AccessDenied · Worksheets\.add.*Chỉ tiêu 9\.8\.7 · Excel 16\.0\.17328 \(PC\)/s,
  );
  expect(screen.getByRole('button', { name: 'Chèn biểu mẫu' })).toHaveProperty('disabled', false);
});

test('a form that stands there is said to, though Excel did not go to its first cell', async () => {
  const { workbook, user } = await openPane();
  await user.type(await screen.findByRole('combobox', { name: 'Đơn vị báo cáo' }), '10525');
  await user.click(await screen.findByRole('option', { name: /10525/ }));
  jest.spyOn(workbook, 'goTo').mockRejectedValueOnce(new WorkbookError('BUSY', 'HostIsBusy'));
  await user.click(await screen.findByRole('button', { name: 'Chèn biểu mẫu' }));
  const said = await screen.findByText(/Excel chưa đưa đến ô phải điền đầu tiên/);
  expect(said.textContent).toContain('Đã chèn biểu của Phường Hải Dương, kỳ năm 2026.');
  expect(screen.queryByRole('alert')).toBeNull();
  expect(workbook.drawn?.properties['chitieu.unit']).toBe('10525');
});

test('an Office in English gets the pane in English, and the choice is kept', async () => {
  const { user, savedSettings } = await openPane(new FakeWorkbook());
  await user.click(await screen.findByRole('button', { name: 'Cài đặt và trợ giúp' }));
  await user.click(await screen.findByRole('menuitemradio', { name: 'English' }));
  await waitFor(() => {
    expect(strip()).toBe('No form in this workbook yet');
  });
  expect(savedSettings().language).toBe('en');
});
