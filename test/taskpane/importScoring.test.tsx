/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { fireEvent, screen } from '@testing-library/react';
import { sheetOf } from '../../src/core/workbook/sheetOf';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { choose, fileOf, openCompile, writeCity } from './openCompile';

jest.setTimeout(240_000);

/** A table of points as an office has it. */
function tableOf(rows: readonly (readonly string[])[]): File {
  const sheet = sheetOf({
    name: 'Điểm',
    columns: [],
    rows: [['Nội dung', 'Chỉ tiêu', 'Điểm'], ...rows].map((cells) => ({ cells: cells.map((value) => ({ value })) })),
  });
  const drawn = { activeSheet: 'Điểm', styles: {}, names: [], properties: {}, sheets: [sheet] };
  return new File([new Uint8Array(writeWorkbook(drawn))], 'diem.xlsx');
}

const give = (file: File) => fireEvent.change(screen.getByTestId('scoring-input'), { target: { files: [file] } });

test('a table of points with a row that is not understood is told and not used; a whole one scores', async () => {
  const pane = await openCompile();
  choose([fileOf('hai-duong.xlsx', '10525', { CT_18_1: 61 })]);
  await pane.section(/^Thiết lập/);
  await screen.findByTestId('scoring-input');
  give(new File(['a;b'], 'diem.csv'));
  await screen.findByText('Tệp chỉ có chữ (.csv, .txt), không phải là sổ Excel. Đề nghị chọn bảng điểm (.xlsx).');
  give(
    tableOf([
      ['Không gửi báo cáo', '', '8'],
      ['Thưởng nóng', '', '3'],
    ]),
  );
  await screen.findByText(/Dòng 3: /);
  expect(screen.getByRole('alert').textContent).toContain('Dòng 3: ');
  give(tableOf([['Không gửi báo cáo', '', '8']]));
  await screen.findByText(/Đã nhận bảng điểm có 1 dòng/);
  await writeCity(pane);
  expect(screen.queryByText(/Đã nhận bảng điểm/)).toBeNull();
  expect(pane.workbook.drawn!.sheets.map(({ name }) => name)).toContain('Xếp hạng thi đua');
});
