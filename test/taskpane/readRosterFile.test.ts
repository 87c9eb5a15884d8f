import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { vi } from '../../src/core/words/vi/vi';
import { readRosterFile } from '../../src/taskpane/compile/setup/readRosterFile';

test('a list in another encoding than UTF-8 is refused for that', async () => {
  // “Mã;Đơn vị” as Windows writes it in its old Vietnamese code page.
  const file = new File([Uint8Array.of(0x4d, 0xe3, 0x3b, 0xd0, 0xf5, 0x6e)], 'don-vi.csv');
  const read = await readRosterFile(file, bundledRoster);
  expect('refusal' in read ? read.refusal(vi) : null).toBe(
    'Tệp văn bản này không phải UTF-8 nên chữ có dấu có thể sai. Hãy lưu lại dạng CSV UTF-8 hoặc .xlsx.',
  );
});

test('a list that the browser cannot read is not said to be in another encoding', async () => {
  const file = new File(['Mã;Đơn vị'], 'don-vi.csv');
  file.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  await expect(readRosterFile(file, bundledRoster)).rejects.toMatchObject({ name: 'NotReadableError' });
});

test('another file in the place of a list of units', async () => {
  const read = await readRosterFile(new File(['%PDF-1.4'], 'don-vi.pdf'), bundledRoster);
  expect('refusal' in read ? read.refusal(vi) : null).toBe(
    'Đây không phải là sổ Excel mà là tệp PDF. Đề nghị chọn danh sách đơn vị (.xlsx).',
  );
});
