/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { FakeWorkbook } from './FakeWorkbook';
import { choose, fileOf, openCompile, writeCity } from './openCompile';
import { testServices } from './testServices';

// A busy machine draws a dialog in seconds.
jest.setTimeout(240_000);

test('after new files the pane says who is in, what was replaced, and why a file is refused, with a mail to its sender', async () => {
  const pane = await openCompile();
  const { user } = pane;
  choose([fileOf('a.xlsx', '10525', { CT_18_1: 2 })]);
  const first = await screen.findByTestId('arrived');
  expect(first.textContent).toContain('Vừa nhận 1 tệp');
  expect(first.textContent).toContain('1 đơn vị mới nộp');
  expect(first.textContent).toContain('Phường Hải Dương (10525)');
  await writeCity(pane);
  expect(screen.queryByTestId('arrived')).toBeNull();
  await user.click(await screen.findByRole('button', { name: 'Làm lại từ đầu' }));

  choose([
    // What is in already, under another name; a newer form of the same unit; a new unit; what is no workbook.
    fileOf('thu/ban sao.xlsx', '10525', { CT_18_1: 2 }),
    fileOf('thu/z-moi.xlsx', '10525', { CT_18_1: 3 }),
    fileOf('thu/b.xlsx', '10507', { CT_18_1: 5 }),
    new File(['không phải bảng tính'], 'thu/anh.jpg'),
  ]);
  const second = await screen.findByTestId('arrived');
  expect(second.textContent).toContain('Vừa nhận 4 tệp');
  expect(second.textContent).toContain('1 đơn vị mới nộp');
  expect(second.textContent).toContain('1 biểu được thay bằng biểu mới');
  expect(second.textContent).toContain('1 biểu không dùng');
  expect(second.textContent).toContain('1 tệp không dùng được');
  const refused = within(second).getByRole('article', { name: 'thu/anh.jpg' });
  const reason = refused.children[1]!.textContent;
  expect(reason).not.toBe('');
  await user.click(within(refused).getByRole('button', { name: 'Soạn thư gửi lại' }));
  const mail = refused.textContent;
  expect(mail).toContain('[Kế hoạch 56/KH-UBND] Đề nghị gửi lại biểu chỉ tiêu, năm 2026');
  expect(mail).toContain('Kính gửi: Quý cơ quan, đơn vị');
  // The folder is the officer's own business.
  expect(mail).toContain('đã nhận được tệp “anh.jpg” nhưng chưa dùng được');
  expect(mail).toContain(`Lý do: ${reason}`);
  expect(mail).toContain('thời hạn gửi: trước ngày 15/12/2026');
});

test('after a stop reminders and writing say that files are unread, and reading goes on where it ended', async () => {
  const workbook = new FakeWorkbook();
  const services = testServices(workbook);
  let reads = 0;
  const { user, section } = await openCompile(workbook, {
    readFiles: async (files, options) => {
      reads += 1;
      if (reads > 1) return services.readFiles(files, options);
      // The first file alone, then whatever the user waits for.
      await services.readFiles(files.slice(0, 1), options);
      return new Promise((resolve) => {
        options.signal.addEventListener('abort', () => {
          resolve(false);
        });
      });
    },
  });
  choose([fileOf('a.xlsx', '10525'), fileOf('b.xlsx', '10507'), fileOf('c.xlsx', '10888')]);
  expect(await screen.findByText(/Đã đọc 1\/3 tệp/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Dừng' }));
  await screen.findByText('Đã dừng: đọc được 1/3 tệp. Chưa ghi gì vào sổ.');
  expect(await screen.findByText('Còn 2 tệp chưa đọc nên sẽ không có trong bảng.')).toBeTruthy();
  await section(/^Đôn đốc \d+$/);
  expect(screen.getByText(/Còn 2 tệp chưa đọc: có thể đơn vị/)).toBeTruthy();

  await user.click(screen.getAllByRole('button', { name: 'Đọc tiếp' })[0]!);
  await waitFor(() => {
    expect(screen.getByTestId('arrived').textContent).toContain('3 đơn vị mới nộp');
  });
  expect(screen.queryByText(/chưa đọc/)).toBeNull();
});

test('a list of units is searched without tone marks or by code', async () => {
  const { user, section } = await openCompile();
  choose([fileOf('a.xlsx', '10888')]);
  await section(/^Tình hình nộp$/);
  const panel = screen.getByTestId('section-tracking');
  await user.click(within(panel).getByRole('button', { name: /^Tất cả \d+$/ }));
  const search = within(panel).getByRole('searchbox', { name: 'Tìm theo tên hoặc mã' });
  fireEvent.change(search, { target: { value: 'hai duong' } });
  const names = (): readonly string[] =>
    within(panel.querySelector('ul')!)
      .getAllByRole('button')
      .map(({ title }) => title);
  expect(names()).toContain('Phường Hải Dương (10525)');
  expect(names().every((name) => name.includes('Hải Dương'))).toBe(true);
  fireEvent.change(search, { target: { value: '10507' } });
  expect(names()).toEqual([expect.stringContaining('(10507)')]);
});

test('the same files dropped again are not counted twice, and what is new among them is said alone', async () => {
  const { section } = await openCompile();
  const first = [fileOf('thu/a.xlsx', '10525', { CT_18_1: 2 }), new File(['không phải bảng tính'], 'thu/anh.jpg')];
  choose(first);
  await screen.findByTestId('arrived');
  choose([...first, fileOf('thu/b.xlsx', '10507', { CT_18_1: 5 })]);
  expect(await screen.findByText('2 tệp vừa thả đã có trong danh sách, không tính lần nữa.')).toBeTruthy();
  await waitFor(() => {
    expect(screen.getByTestId('arrived').textContent).toBe('Vừa nhận 1 tệp1 đơn vị mới nộpPhường Thành Đông (10507)');
  });
  await section(/^Tệp 3$/);
  choose(first);
  expect(await screen.findByText('2 tệp vừa thả đã có trong danh sách, không tính lần nữa.')).toBeTruthy();
  expect(within(await screen.findByTestId('sections')).getByRole('button', { name: 'Tệp 3' })).toBeTruthy();
  expect(screen.queryByTestId('arrived')).toBeNull();
});

test('what has arrived is told to a screen reader, and its buttons lead to the part, its list and its place', async () => {
  const { user } = await openCompile();
  const scrolled: string[] = [];
  jest.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function (this: Element) {
    scrolled.push(this.getAttribute('data-testid') ?? '');
  });
  choose([
    fileOf('a.xlsx', '10525', { CT_18_1: 1_000_000 }),
    ...['1', '2', '3', '4'].map((name) => new File([`thư ${name}`], `anh${name}.jpg`)),
  ]);
  await screen.findByTestId('arrived');
  expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(
    'Vừa nhận 5 tệp. 1 đơn vị mới nộp. 1 việc cần quyết định. 4 tệp không dùng được',
  );
  await user.click(screen.getByRole('button', { name: 'Xem xung đột' }));
  expect(document.activeElement?.textContent).toBe('Xung đột 1');
  await user.click(screen.getByRole('button', { name: 'Xem cả 4 tệp' }));
  expect(document.activeElement?.textContent).toBe('Tệp 5');
  // Not the list of all files.
  expect(screen.getByRole('region', { name: 'Có lỗi' }).textContent).toContain('anh4.jpg');
  expect(scrolled).toEqual(['sections', 'sections']);
});

test('figures of one unit that are to be decided are told apart in the list', async () => {
  const { section } = await openCompile();
  choose([fileOf('a.xlsx', '10525', { CT_18_1: 1_000_000, CT_13_1: 1_000_000 })]);
  await section(/^Xung đột 2$/);
  const rows = within(await screen.findByRole('region', { name: 'Cần xem' })).getAllByRole('button');
  expect(rows.map(({ title }) => /\n(.*?):/.exec(title)?.[1])).toEqual([
    'Số doanh nghiệp đang hoạt động trên địa bàn (13.1)',
    'Số lượng căn nhà ở xã hội hoàn thành (18.1)',
  ]);
  expect(rows[0]!.textContent).toContain('Số vượt mức cần xem xét · cần xem xét · dùng');
});

test('what is wrong in a form is named with its sheet, as each sheet has a cell of that address', async () => {
  const { user, section } = await openCompile();
  choose([fileOf('a.xlsx', '10525', { CT_18_1: 12 })]);
  await section(/^Tình hình nộp$/);
  const panel = screen.getByTestId('section-tracking');
  await user.click(within(panel).getByRole('button', { name: /^Có lỗi \d+$/ }));
  await user.click(within(panel).getByTitle(/Phường Hải Dương/));
  expect(panel.querySelector('li')?.textContent).toMatch(/^Lỗi \[Biểu chỉ tiêu · G\d+\]: /);
});

test('files dropped while the city workbook is being written are read when that is over', async () => {
  const workbook = new FakeWorkbook();
  const { user } = await openCompile(workbook);
  choose([fileOf('a.xlsx', '10525', { CT_18_1: 2 })]);
  workbook.holdDrawing = true;
  await user.click(await screen.findByRole('button', { name: 'Ghi vào bảng tổng hợp' }));
  const stop = await screen.findByRole('button', { name: 'Dừng' });
  for (const file of [fileOf('b.xlsx', '10507', { CT_18_1: 5 }), fileOf('c.xlsx', '10546', { CT_18_1: 6 })]) {
    fireEvent.drop(screen.getByRole('main'), { dataTransfer: { items: [], files: [file] } });
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
  expect(screen.getByRole('button', { name: 'Tệp 1' })).toBeTruthy();
  await user.click(stop);
  expect(await screen.findByRole('button', { name: 'Tệp 3' })).toBeTruthy();
});
