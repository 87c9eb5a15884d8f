/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { render, screen, waitFor } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { WorkbookError } from '../../src/excel/WorkbookError';
import { vi } from '../../src/core/words/vi/vi';
import { CopyButton } from '../../src/taskpane/parts/CopyButton';
import { MEDIA_TYPES, type NamedFile } from '../../src/taskpane/parts/NamedFile';
import { SaveFiles } from '../../src/taskpane/parts/SaveFiles';
import { FakeWorkbook } from './FakeWorkbook';
import { inPane } from './inPane';

const BOOK: NamedFile = { name: 'a.xlsx', type: MEDIA_TYPES.xlsx, content: new Uint8Array([80, 75, 3, 4]) };
const TEXT: NamedFile = { name: 'phieu.html', type: MEDIA_TYPES.html, content: '<p>phiếu</p>' };

let clicked: string[];

beforeEach(() => {
  clicked = [];
  URL.createObjectURL = () => 'blob:chitieu';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
    clicked.push(this.download);
  };
  Reflect.deleteProperty(window, 'showSaveFilePicker');
});

async function offer(file: NamedFile, workbook = new FakeWorkbook()): Promise<UserEvent> {
  const user = userEvent.setup();
  const offers = [{ id: 'it', label: 'Tạo tệp', make: () => Promise.resolve(file) }];
  render(inPane(<SaveFiles offers={offers} lastResort="Cách cuối" />, workbook));
  await user.click(screen.getByRole('button', { name: 'Tạo tệp' }));
  await screen.findByText(new RegExp(`Đã tạo ${file.name} \\(1 KB\\)`));
  return user;
}

test('a file is handed to the browser, and the user says whether it is there', async () => {
  const user = await offer(BOOK);
  expect(clicked).toEqual(['a.xlsx']);
  await user.click(screen.getByRole('button', { name: 'Đã thấy tệp' }));
  expect((await screen.findByRole('status')).textContent).toContain('Đã lưu a.xlsx.');
});

test('a workbook that did not arrive can be opened in Excel itself', async () => {
  const workbook = new FakeWorkbook();
  const user = await offer(BOOK, workbook);
  await user.click(screen.getByRole('button', { name: 'Không thấy' }));
  expect(screen.getByRole('link', { name: 'Tải lại tệp' }).getAttribute('download')).toBe('a.xlsx');
  expect(screen.getByText('Cách cuối')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Sao chép nội dung' })).toBeNull();
  workbook.nextError = new WorkbookError('UNKNOWN', 'createWorkbook');
  await user.click(screen.getByRole('button', { name: 'Mở thành sổ mới trong Excel' }));
  await screen.findByText(/createWorkbook/);
  await user.click(screen.getByRole('button', { name: 'Mở thành sổ mới trong Excel' }));
  await screen.findByText(/Đã mở thành một sổ mới/);
  expect(workbook.opened).toEqual(BOOK.content);
});

test('a text that did not arrive can be opened in a window, which may be blocked, or copied', async () => {
  const user = await offer(TEXT);
  await user.click(screen.getByRole('button', { name: 'Không thấy' }));
  window.open = () => null;
  await user.click(screen.getByRole('button', { name: 'Mở trong cửa sổ mới' }));
  await screen.findByText(/Cửa sổ mới bị chặn/);
  const copied = jest.spyOn(navigator.clipboard, 'writeText');
  await user.click(screen.getByRole('button', { name: 'Sao chép nội dung' }));
  await screen.findByRole('button', { name: 'Đã sao chép' });
  expect(copied).toHaveBeenCalledWith(TEXT.content);
});

test('that a text was copied is said of that text alone', async () => {
  const user = userEvent.setup();
  const button = (text: string) => <CopyButton text={text} words={vi.pane.common} />;
  const { rerender } = render(button('Kính gửi: Sở Nội vụ'));
  await user.click(screen.getByRole('button', { name: 'Sao chép' }));
  await screen.findByRole('button', { name: 'Đã sao chép' });
  rerender(button('Kính gửi: Sở Tài chính'));
  expect(screen.getByRole('button').textContent).toBe('Sao chép');
});

test('a Word report that did not arrive is copied with its looks, to be pasted into Word', async () => {
  const html = '<p>báo cáo</p>';
  const user = await offer({ name: 'bc.docx', type: MEDIA_TYPES.docx, content: new Uint8Array([80]), html });
  await user.click(screen.getByRole('button', { name: 'Không thấy' }));
  const copied: Blob[] = [];
  const item = jest.fn((parts: Readonly<Record<string, Blob>>) => {
    copied.push(...Object.values(parts));
  });
  Object.assign(globalThis, { ClipboardItem: item });
  jest.spyOn(navigator.clipboard, 'write').mockResolvedValue();
  await user.click(screen.getByRole('button', { name: 'Sao chép để dán vào Word' }));
  await screen.findByRole('button', { name: 'Đã sao chép' });
  expect(copied.map(({ type, size }) => [type, size])).toEqual([['text/html', Buffer.byteLength(html)]]);
});

test('where a place can be chosen the file is seen to be written; leaving the window is no failure', async () => {
  const written: Blob[] = [];
  let refuse: Error | null = new DOMException('left', 'AbortError');
  Object.assign(window, {
    showSaveFilePicker: () =>
      refuse
        ? Promise.reject(refuse)
        : Promise.resolve({
            createWritable: () =>
              Promise.resolve({
                write: (blob: Blob) => {
                  written.push(blob);
                  return Promise.resolve();
                },
                close: () => Promise.resolve(),
              }),
          }),
  });
  const user = await offer(TEXT);
  await user.click(screen.getByRole('button', { name: 'Không thấy' }));
  const choose = screen.getByRole('button', { name: 'Chọn nơi lưu…' });
  await user.click(choose);
  expect(screen.queryByRole('alert')).toBeNull();
  refuse = new DOMException('not here', 'SecurityError');
  await user.click(choose);
  await screen.findByRole('alert');
  refuse = null;
  await user.click(choose);
  await waitFor(() => {
    expect(screen.getByText(/Đã lưu phieu\.html/)).toBeTruthy();
  });
  expect(written).toHaveLength(1);
});
