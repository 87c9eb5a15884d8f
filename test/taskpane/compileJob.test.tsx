/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { screen, waitFor, within } from '@testing-library/react';
import { filledForm } from '../support/rawForm';
import { FakeWorkbook } from './FakeWorkbook';
import { choose, fileOf, openCompile, writeCity } from './openCompile';
import { strip } from './openPane';

// A busy machine draws a dialog in seconds.
jest.setTimeout(240_000);

test('files are named, recognised by their codes and judged; then the picture and the lists are there', async () => {
  const { user, section } = await openCompile();
  choose([
    fileOf('bieu (1).xlsx', '10525', { CT_18_1: 2 }),
    fileOf('gui lai.xlsx', '10525', { CT_18_1: 3 }),
    fileOf('b.xlsx', '10507', { CT_18_1: 5 }),
    new File(['không phải bảng tính'], 'anh.jpg'),
    new File(['x'], '~$bieu.xlsx'),
  ]);
  const glance = await screen.findByTestId('glance');
  expect(glance.textContent).toMatch(/2\/\d+ đơn vị/);
  expect(screen.getByText('Bỏ qua 1 tệp tạm của chương trình bảng tính.')).toBeTruthy();
  await section(/^Tệp 4$/);
  const files = await screen.findByRole('region', { name: 'Tệp' });
  await waitFor(() => {
    expect(within(files).getAllByText(/Phường Hải Dương \(10525\) · \d+ lỗi/)).toHaveLength(2);
  });
  const panel = screen.getByTestId('section-files');
  await user.click(within(panel).getByRole('button', { name: /^Có lỗi 3$/ }));
  expect(within(screen.getByRole('region', { name: 'Có lỗi' })).getByText('anh.jpg')).toBeTruthy();
  await user.click(within(panel).getByRole('button', { name: /^Trùng 1$/ }));
  expect(screen.getByRole('region', { name: 'Trùng' }).textContent).toMatch(/Dùng: .*Không dùng: /);
});

test('copies to the byte are among the duplicates, and two refused files of one name both among the faulty', async () => {
  const said = jest.spyOn(console, 'error');
  const { user, section } = await openCompile();
  choose([
    fileOf('bieu.xlsx', '10525', { CT_18_1: 2 }),
    fileOf('bieu - ban sao.xlsx', '10525', { CT_18_1: 2 }),
    new File(['không phải bảng tính'], 'anh.jpg'),
    new File(['cũng không phải bảng tính'], 'anh.jpg'),
  ]);
  await screen.findByTestId('glance');
  await section(/^Tệp 4$/);
  const panel = screen.getByTestId('section-files');
  await user.click(await within(panel).findByRole('button', { name: /^Trùng 1$/ }));
  expect(screen.getByRole('region', { name: 'Trùng' }).textContent).toBe(
    'Phường Hải Dương (10525)Dùng: bieu - ban sao.xlsx · Không dùng: bieu.xlsx',
  );
  await user.click(within(panel).getByRole('button', { name: /^Có lỗi 3$/ }));
  expect(within(screen.getByRole('region', { name: 'Có lỗi' })).getAllByText('anh.jpg')).toHaveLength(2);
  expect(said.mock.calls.filter(([text]) => String(text).includes('same key'))).toEqual([]);
  said.mockRestore();
});

test('the city workbook is written over nothing but what the user agrees to', async () => {
  const workbook = new FakeWorkbook(filledForm('10525'));
  const { user } = await openCompile(workbook);
  choose([fileOf('a.xlsx', '10507', { CT_18_1: 5 })]);
  await user.click(await screen.findByRole('button', { name: 'Ghi vào bảng tổng hợp' }));
  await user.click(await screen.findByRole('button', { name: 'Thôi' }));
  expect(workbook.drawn?.properties['chitieu.kind']).not.toBe('city');
  await user.click(await screen.findByRole('button', { name: 'Ghi vào bảng tổng hợp' }));
  await user.click(await screen.findByRole('button', { name: 'Vẫn ghi vào sổ này' }));
  await screen.findByText(/Đã ghi bảng tổng hợp, trang tính “Tổng hợp”/);
  expect(workbook.drawn?.properties['chitieu.kind']).toBe('city');
  await waitFor(() => {
    expect(strip()).toMatch(/^Bảng tổng hợp · Kỳ năm 2026 · 1\/\d+ đơn vị$/);
  });
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
  expect(workbook.drawn).toBeNull();
});

test('files that are chosen after a stop are read, though the stopped reading ends later', async () => {
  let endFirst = (): void => undefined;
  const asked: string[][] = [];
  const { user } = await openCompile(new FakeWorkbook(), {
    readFiles: (files, { signal }) => {
      if (signal.aborted) return Promise.resolve(false);
      asked.push(files.map(({ name }) => name));
      if (asked.length > 1) return Promise.resolve(true);
      return new Promise((resolve) => {
        endFirst = () => {
          resolve(false);
        };
      });
    },
  });
  choose([fileOf('a.xlsx', '10525')]);
  await user.click(await screen.findByRole('button', { name: 'Dừng' }));
  choose([fileOf('b.xlsx', '10507')]);
  endFirst();
  await waitFor(() => {
    expect(asked).toEqual([['a.xlsx'], ['b.xlsx']]);
  });
});

test('writing can be stopped, and the workbook is as it was', async () => {
  const pane = await openCompile();
  choose([fileOf('a.xlsx', '10525')]);
  await writeCity(pane);
  const before = pane.workbook.drawn;
  pane.workbook.holdDrawing = true;
  await pane.user.click(await screen.findByRole('button', { name: 'Ghi vào bảng tổng hợp' }));
  await screen.findByText('Đang ghi bảng tổng hợp…');
  // Said before the workbook is looked at again.
  pane.workbook.holdReading = true;
  await pane.user.click(screen.getByRole('button', { name: 'Dừng' }));
  await screen.findByText('Đã dừng. Sổ vẫn như trước khi ghi.');
  expect(pane.workbook.drawn).toBe(before);
});

test('the result is offered as files, the Word report among them', async () => {
  HTMLAnchorElement.prototype.click = () => undefined;
  URL.createObjectURL = () => 'blob:chitieu';
  URL.revokeObjectURL = () => undefined;
  const { user, section } = await openCompile();
  choose([fileOf('a.xlsx', '10525')]);
  await section(/^Báo cáo$/);
  await user.click(await screen.findByTestId('save-json'));
  await screen.findByText(/Đã tạo kh-56-2026_2026_tong-hop\.json/);
  await user.click(await screen.findByTestId('save-docx'));
  await screen.findByText(/Đã tạo kh-56-2026_2026_bao-cao\.docx/);
});
