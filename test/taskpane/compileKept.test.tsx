/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { KeyedTables } from '../../src/core/city/contract/parts/KeyedTables';
import { SECTION_COLUMNS } from '../../src/core/city/contract/settings/settingsLayout';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { rawWorkbookOf } from '../support/rawForm';
import { FakeWorkbook } from './FakeWorkbook';
import { choose, fileOf, openCompile, tracked, writeCity } from './openCompile';

/** 61 dwellings; the other commune sends 39, then 40. */
const HAI_DUONG = () => fileOf('hai-duong.xlsx', '10525', { CT_18_1: 61 });
const CAM_GIANG = () => fileOf('cam-giang.xlsx', '10888', { CT_18_1: 39 });

// A busy machine draws a dialog in seconds.
jest.setTimeout(240_000);

test('later mails are compiled into the open workbook; what the officer wrote and decided stays', async () => {
  const pane = await openCompile();
  const { workbook, user, section } = pane;
  choose([HAI_DUONG()]);
  await writeCity(pane);
  expect(workbook.valueOf('TH_18_1')).toBe(61);
  // By hand, on the sheet, without a sign from Excel.
  workbook.put('Tình hình nộp', tracked(workbook, '10888', 'note').at, 'Hẹn gửi chiều nay');

  await user.click(await screen.findByRole('button', { name: 'Làm lại từ đầu' }));
  choose([CAM_GIANG()]);
  await section(/^Tình hình nộp$/);
  await user.click(await screen.findByRole('button', { name: /^Tất cả \d+$/ }));
  const list = screen.getByRole('region', { name: 'Tất cả' });
  fireEvent.scroll(list, { target: { scrollTop: 0 } });
  await user.click(await within(list).findByRole('button', { name: /Phường Hải Dương/ }));
  await user.click(screen.getByRole('radio', { name: 'Trả lại' }));
  const save = screen.getByRole('button', { name: 'Ghi quyết định' });
  expect(save.hasAttribute('disabled')).toBe(true);
  fireEvent.change(screen.getByRole('textbox', { name: 'Lý do' }), { target: { value: 'Chưa có chữ ký' } });
  await user.click(save);
  await screen.findByText(/1 quyết định chưa ghi vào sổ/);

  await user.click(await screen.findByRole('button', { name: 'Ghi vào bảng tổng hợp' }));
  await screen.findByText(
    /Đã ghi 1 quyết định vào sổ. Thay đổi ngày 10\/12\/2026: 1 đơn vị mới nộp, 1 số tổng hợp thay đổi, 1 đơn vị đổi trạng thái\./,
  );
  expect(screen.queryByText(/quyết định chưa ghi vào sổ/)).toBeNull();
  // 61 of the first mail, which was not dropped again, and 39.
  expect(workbook.valueOf('TH_18_1')).toBe(100);
  expect(tracked(workbook, '10888', 'note').text).toBe('Hẹn gửi chiều nay');
  expect(tracked(workbook, '10525', 'decision').text).toBe('trả lại');
  expect(tracked(workbook, '10525', 'reason').text).toBe('Chưa có chữ ký');
  expect(tracked(workbook, '10525', 'stateCode').text).toBe('returned');
});

test('when only decisions were written, they are said, and not what an earlier writing had changed', async () => {
  const pane = await openCompile();
  choose([HAI_DUONG()]);
  await writeCity(pane);
  await pane.user.click(await screen.findByRole('button', { name: 'Làm lại từ đầu' }));
  choose([CAM_GIANG()]);
  await pane.user.click(await screen.findByRole('button', { name: 'Ghi vào bảng tổng hợp' }));
  await screen.findByText(/Thay đổi ngày 10\/12\/2026: 1 đơn vị mới nộp, 1 số tổng hợp thay đổi\./);

  await pane.section(/^Tình hình nộp$/);
  fireEvent.change(screen.getByRole('textbox', { name: /Các dòng chép từ sổ văn bản đến/, hidden: true }), {
    target: { value: 'Mã đơn vị\tSố, ký hiệu\tNgày đến\n10888\t9/KH-UBND\t25/02/2026' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Ghi nhận văn bản', hidden: true }));
  await screen.findByText(/1 quyết định chưa ghi vào sổ/);
  await pane.user.click(await screen.findByRole('button', { name: 'Ghi vào bảng tổng hợp' }));
  const said = await screen.findByText(/Đã ghi bảng tổng hợp/);
  expect(said.textContent).toContain(
    'Đã ghi 1 quyết định vào sổ. Số tổng hợp, biểu được dùng và trạng thái các đơn vị vẫn như lần ghi trước.',
  );
  expect(screen.queryByText(/đơn vị mới nộp/)).toBeNull();
});

test('the workbook is read as a whole once before it is written and once after it', async () => {
  const pane = await openCompile();
  choose([HAI_DUONG()]);
  await writeCity(pane);
  await screen.findByText('Tổng hợp tiếp vào bảng đang mở, kỳ năm 2026.');
  expect(pane.workbook.wanted).toEqual(['all']);
  await pane.user.click(await screen.findByRole('button', { name: 'Làm lại từ đầu' }));
  choose([CAM_GIANG()]);
  await within(await screen.findByTestId('arrived')).findByText('1 đơn vị mới nộp');
  await writeCity(pane);
  await waitFor(() => {
    expect(pane.workbook.wanted).toEqual(['all', 'all', 'all']);
  });
  expect((await screen.findByTestId('glance')).textContent).toContain('2/137 đơn vị (1,5%)');
});

test('a city workbook that is opened again shows where things stand, without a file', async () => {
  const first = await openCompile();
  choose([HAI_DUONG(), CAM_GIANG()]);
  await writeCity(first);
  const { drawn } = first.workbook;
  document.body.replaceChildren();

  const { workbook, user } = await openCompile(new FakeWorkbook(drawn));
  await screen.findByText('Tổng hợp tiếp vào bảng đang mở, kỳ năm 2026.');
  expect((await screen.findByTestId('glance')).textContent).toContain('2/137 đơn vị (1,5%)');
  const figure = await screen.findByTestId('figure-18.1');
  expect(figure.textContent).toContain('100');
  await user.click(figure);
  const row = await screen.findByText('Phường Hải Dương (10525)');
  expect(row.parentElement!.parentElement!.textContent).toMatch(/Đã ghi: 61 .*hai-duong\.xlsx.*Tính vào số thành phố/);
  const line = row.closest('li')!;
  await user.click(within(line).getByRole('button', { name: 'Đến ô' }));
  const [sheet, cell] = workbook.selected!.split('!');
  expect(sheet).toBe('Số liệu');
  const at = Number(cell!.slice(1)) - 1;
  const cells = drawn!.sheets.find(({ name }) => name === 'Số liệu')!.rows[at]!.cells;
  expect([cells[1]!.value, cells[7]!.value]).toEqual(['10525', 61]);
});

test('of two forms of a unit the officer chooses the older one, with a reason', async () => {
  const pane = await openCompile();
  const { workbook, user, section } = pane;
  choose([CAM_GIANG(), fileOf('cam-giang lan 2.xlsx', '10888', { CT_18_1: 40 })]);
  await section(/^Xung đột/);
  await user.click(await screen.findByRole('button', { name: /Xã Cẩm Giang/ }));
  const choices = screen.getAllByRole<HTMLInputElement>('radio').filter(({ value }) => value !== '');
  const other = choices.find(({ labels }) => !labels![0]!.textContent.includes('đang áp dụng'))!;
  const wanted = other.labels![0]!.textContent.includes('lan 2') ? 40 : 39;
  await user.click(other);
  fireEvent.change(screen.getByRole('textbox', { name: 'Lý do' }), {
    target: { value: 'Đơn vị xác nhận qua điện thoại' },
  });
  await user.click(screen.getByRole('button', { name: 'Ghi quyết định' }));
  await writeCity(pane);
  expect(workbook.valueOf('TH_18_1')).toBe(wanted);
  const said = workbook.drawn!.sheets.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.map((each) => each?.value)),
  );
  expect(said).toContain('Đơn vị xác nhận qua điện thoại');
});

test('a list of units is looked at before it counts; what could not be used is named', async () => {
  const pane = await openCompile();
  const { workbook, user, section } = pane;
  choose([HAI_DUONG()]);
  await section(/^Thiết lập/);
  const pasted = [
    ['Mã đơn vị', 'Tên đơn vị', 'Loại', 'Cụm thi đua', 'Email', 'Ghi chú'],
    ['10525', 'Phường Hải Dương', 'Phường', 'Cụm 1', 'haiduong@example.vn', ''],
    ['10888', 'Xã Cẩm Giang', 'Xã', 'Cụm 2', '', ''],
    ['', 'Xã không mã', 'Xã', 'Cụm 2', '', ''],
  ];
  fireEvent.change(screen.getByRole('textbox', { name: 'Hoặc dán bảng vào đây' }), {
    target: { value: pasted.map((row) => row.join('\t')).join('\n') },
  });
  await user.click(screen.getByRole('button', { name: 'Xem danh sách đã dán' }));
  const report = await screen.findByTestId('roster-report');
  expect(report.textContent).toContain('Đọc được 2 đơn vị trong 2 cụm, khối.');
  expect(report.textContent).toContain('Cột không dùng: Ghi chú.');
  expect(report.textContent).toContain('135 đơn vị không còn trong danh sách');
  expect(report.textContent).toContain('1 dòng không dùng được');
  expect(report.textContent).toContain('Dòng 4:');
  expect((await screen.findByTestId('glance')).textContent).toContain('1/137 đơn vị');

  await user.click(screen.getByRole('button', { name: 'Dùng danh sách này' }));
  await waitFor(() => {
    expect(screen.getByTestId('glance').textContent).toContain('1/2 đơn vị');
  });
  const used = /^Danh sách 2 đơn vị được dùng/;
  expect(screen.getByText(used)).toBeTruthy();
  await writeCity(pane);
  expect(screen.queryByText(used)).toBeNull();
  const units = KeyedTables.find(rawWorkbookOf(workbook.drawn!), SECTION_COLUMNS)!.rows('units')!;
  expect(units.map((row) => [row.text('code'), row.text('cluster'), row.text('email')])).toEqual([
    ['10525', 'Cụm 1', 'haiduong@example.vn'],
    ['10888', 'Cụm 2', ''],
  ]);
});

test('a setting that is not valid is said, and led to', async () => {
  const pane = await openCompile();
  const { workbook, user, section } = pane;
  choose([HAI_DUONG()]);
  await writeCity(pane);
  const table = KeyedTables.find(rawWorkbookOf(workbook.drawn!), SECTION_COLUMNS)!;
  const cell = table
    .rows('general')!
    .find((row) => row.text('key') === 'expectedCount')!
    .address('value')!;
  workbook.put('Thiết lập', cell, 'hai trăm');
  workbook.sign();
  await section(/^Thiết lập 1$/);
  await screen.findByText(/“hai trăm”/);
  await user.click(screen.getByRole('button', { name: `Đến ô ${cell}` }));
  expect(workbook.selected).toBe(`Thiết lập!${cell}`);
});

test('mails that urge: chosen units, the office’s own words, one file', async () => {
  HTMLAnchorElement.prototype.click = () => undefined;
  const blobs: Blob[] = [];
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return 'blob:chitieu';
  };
  URL.revokeObjectURL = () => undefined;
  const { workbook, user, section } = await openCompile();
  choose([HAI_DUONG()]);
  await section(/^Đôn đốc/);
  await screen.findByText('Chọn 137/137 đơn vị');
  await user.click(screen.getByRole('button', { name: 'Bỏ chọn tất cả' }));
  const list = screen.getByRole('region', { name: 'Chọn 0/137 đơn vị' });
  const [one, two] = within(list).getAllByRole('checkbox');
  await user.click(one!);
  await user.click(two!);
  await user.click(await screen.findByRole('button', { name: 'Tạo 2 thư nháp' }));
  await screen.findByText(/Đã tạo don-doc_kh-56-2026_2026\.zip/);
  const { unzipSync } = await import('fflate');
  const files = unzipSync(new Uint8Array(await blobs.at(-1)!.arrayBuffer()));
  expect(Object.keys(files)).toHaveLength(2);
  expect(Object.keys(files).every((name) => /^don-doc_kh-56-2026_2026_.+\.eml$/.test(name))).toBe(true);

  // A web view that drops downloads has no use for a .zip: what it holds gets out mail by mail, the workbook by Excel itself.
  await user.click(screen.getByRole('button', { name: 'Không thấy' }));
  await screen.findByText(/mở từng thư trong danh sách dưới đây/);
  await user.click(screen.getAllByRole('button', { name: /^Xem thư: / })[0]!);
  await user.click(screen.getByRole('button', { name: /^Lưu tệp kèm .+\.xlsx$/ }));
  await screen.findByText(/^Đã tạo .+\.xlsx/);
  await user.click(screen.getAllByRole('button', { name: 'Không thấy' }).at(-1)!);
  await user.click(screen.getByRole('button', { name: 'Mở thành sổ mới trong Excel' }));
  await screen.findByText(/Đã mở thành một sổ mới/);
  const opened = readWorkbook(workbook.opened!);
  expect(opened.ok && opened.workbook.sheets.map(({ name }) => name)).toContain('Biểu chỉ tiêu');
});
