/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { filledForm } from '../support/rawForm';
import { FakeWorkbook } from './FakeWorkbook';
import { openPane, strip } from './openPane';

const fileOf = (name: string, unit: string, values: Parameters<typeof filledForm>[1] = {}): File =>
  new File([new Uint8Array(writeWorkbook(filledForm(unit, values)))], name);

const choose = (files: readonly File[]): void => {
  fireEvent.change(screen.getByTestId('file-input'), { target: { files } });
};

async function openCompile(workbook = new FakeWorkbook(), change: Parameters<typeof openPane>[1] = {}) {
  const pane = await openPane(workbook, change);
  await pane.user.click(screen.getByRole('tab', { name: 'Tổng hợp' }));
  await screen.findByTestId('file-input');
  return pane;
}

test('files are named, recognised by their codes and judged; then the picture and the lists are there', async () => {
  const { user } = await openCompile();
  choose([
    fileOf('bieu (1).xlsx', '10525'),
    fileOf('gui lai.xlsx', '10525', { CT_17_1: 3 }),
    fileOf('b.xlsx', '10507'),
    new File(['không phải bảng tính'], 'anh.jpg'),
    new File(['x'], '~$bieu.xlsx'),
  ]);
  const files = await screen.findByRole('region', { name: 'Tệp' });
  await waitFor(() => {
    expect(within(files).getAllByText(/Phường Hải Dương \(10525\) · \d+ lỗi/)).toHaveLength(2);
  });
  expect(screen.getByText('Bỏ qua 1 tệp tạm của chương trình bảng tính.')).toBeTruthy();
  const glance = await screen.findByTestId('glance');
  expect(glance.textContent).toMatch(/2\/\d+ đơn vị/);

  await user.click(await screen.findByRole('button', { name: /^Có lỗi 3$/ }));
  expect(within(screen.getByRole('region', { name: 'Có lỗi' })).getByText('anh.jpg')).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: /^Trùng 1$/ }));
  expect(screen.getByRole('region', { name: 'Trùng' }).textContent).toMatch(/Dùng: .*Không dùng: /);
  await user.click(await screen.findByRole('button', { name: /^Chưa nộp \d+$/ }));
  // Only the rows in sight are in the page.
  expect(within(screen.getByRole('region', { name: 'Chưa nộp' })).getAllByRole('listitem').length).toBeLessThan(30);
});

test('the city workbook is written, and replaced only after the user has agreed', async () => {
  const { workbook, user } = await openCompile();
  choose([fileOf('a.xlsx', '10525')]);
  await user.click(await screen.findByRole('button', { name: 'Ghi vào bảng tổng hợp' }));
  await screen.findByText(/Đã ghi bảng tổng hợp, trang tính “Tổng hợp”/);
  expect(workbook.plan?.properties['chitieu.kind']).toBe('city');
  await waitFor(() => {
    expect(strip()).toMatch(/^Bảng tổng hợp · Kỳ năm 2026 · 1\/\d+ đơn vị$/);
  });

  await user.click(await screen.findByRole('button', { name: 'Ghi vào bảng tổng hợp' }));
  await user.click(await screen.findByRole('button', { name: 'Thay bảng' }));
  await screen.findByText(/Đã ghi bảng tổng hợp/);
});

test('reading can be stopped; what was read stays and nothing is written', async () => {
  let stopped = false;
  const { workbook, user } = await openCompile(new FakeWorkbook(), {
    readFiles: (_, { signal }) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          stopped = true;
          resolve(false);
        });
      }),
  });
  choose([fileOf('a.xlsx', '10525'), fileOf('b.xlsx', '10507')]);
  expect(await screen.findByText('Đã đọc 0/2 tệp')).toBeTruthy();
  await user.click(await screen.findByRole('button', { name: 'Dừng' }));
  expect(await screen.findByText('Đã dừng: đọc được 0/2 tệp. Chưa ghi gì vào sổ.')).toBeTruthy();
  expect(stopped).toBe(true);
  expect(workbook.plan).toBeNull();
});

test('the result is offered as a file', async () => {
  URL.createObjectURL = () => 'blob:chitieu';
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
  const { user } = await openCompile();
  choose([fileOf('a.xlsx', '10525')]);
  await user.click(await screen.findByTestId('save-json'));
  await screen.findByText(/Đã tạo kh-56-2026_2026_tong-hop\.json/);
});
