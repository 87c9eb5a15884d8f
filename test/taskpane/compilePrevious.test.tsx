/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { compileCampaign } from '../../src/core/campaign/compileCampaign';
import { KeyedTables } from '../../src/core/city/contract/parts/KeyedTables';
import { SECTION_COLUMNS } from '../../src/core/city/contract/settings/settingsLayout';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { cityWorkbook } from '../../src/core/city/draw/cityWorkbook';
import { vi } from '../../src/core/words/vi/vi';
import { receiveFile } from '../../src/xlsx/receiveFile';
import { xlsxOf } from '../support/xlsxOf';
import { filledForm, rawWorkbookOf } from '../support/rawForm';
import { choose, fileOf, openCompile, writeCity } from './openCompile';

// A busy machine draws a dialog in seconds.
jest.setTimeout(240_000);

const PERIOD = '2026-Q2';
const SAID = 'Số kỳ trước, quý II năm 2026: 2 số của 2 đơn vị.';

/** The city workbook of June as a file: 18.1 of two communes, 50 and 30. */
async function juneFile(): Promise<File> {
  const [catalogue] = bundledCatalogues;
  const known = { catalogues: bundledCatalogues, roster: bundledRoster };
  const forms = [
    { name: '10525.xlsx', content: xlsxOf(filledForm('10525', { CT_18_1: 50 }, PERIOD)) },
    { name: '10888.xlsx', content: xlsxOf(filledForm('10888', { CT_18_1: 30 }, PERIOD)) },
  ];
  const files = (await Promise.all(forms.map((form) => receiveFile(form, known)))).flat();
  const campaign = compileCampaign({
    catalogue,
    roster: bundledRoster,
    period: PERIOD,
    files,
    kept: null,
    asOf: '2026-07-01',
  });
  const drawn = cityWorkbook(campaign, vi);
  return new File([new Uint8Array(xlsxOf(drawn))], 'quy-2.xlsx');
}

const give = (file: File) => fireEvent.change(screen.getByTestId('earlier-input'), { target: { files: [file] } });

test('an earlier period is said before it counts, fills in what Thiết lập asks for, and can be taken out', async () => {
  const june = await juneFile();
  const pane = await openCompile();
  const { workbook, user, section } = pane;
  choose([fileOf('hai-duong.xlsx', '10525', { CT_18_1: 61 })]);
  await section(/^Thiết lập/);
  await screen.findByTestId('earlier-input');
  give(june);
  await screen.findByText(SAID);
  expect(screen.queryByTestId('earlier-in-use')).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Dùng số kỳ trước' }));
  expect((await screen.findByTestId('earlier-in-use')).textContent).toBe(`Đang dùng. ${SAID}`);
  await screen.findByText(/1 quyết định chưa ghi vào sổ/);
  await writeCity(pane);
  expect(workbook.valueOf('TH_18_1')).toBe(61);

  const row = KeyedTables.find(rawWorkbookOf(workbook.drawn!), SECTION_COLUMNS)!
    .rows('indicators')!
    .find((each) => each.text('key') === '18.1')!;
  workbook.put('Thiết lập', row.address('imputation')!, 'số kỳ trước nhân mức tăng của các đơn vị khác');
  await writeCity(pane);
  // 61 reported after 50 in June, and the 30 of the commune that has not sent grown alike; they were kept in the workbook.
  expect(workbook.valueOf('TH_18_1')).toBe(97.6);

  await user.click(await screen.findByRole('button', { name: 'Bỏ số kỳ trước' }));
  await waitFor(() => {
    expect(screen.queryByTestId('earlier-in-use')).toBeNull();
  });
  await writeCity(pane);
  expect(workbook.valueOf('TH_18_1')).toBe(61);
});

test('another workbook is refused, and a period that is no earlier one any more is not used', async () => {
  const june = await juneFile();
  const { user, section } = await openCompile();
  choose([fileOf('hai-duong.xlsx', '10525', { CT_18_1: 61 })]);
  await section(/^Thiết lập/);
  await screen.findByTestId('earlier-input');
  give(fileOf('bieu.xlsx', '10888'));
  expect((await screen.findByRole('alert')).textContent).toContain('“bieu.xlsx” không phải là bảng tổng hợp');
  give(new File(['%PDF-1.4'], 'quy-2.pdf'));
  await screen.findByText('Đây không phải là sổ Excel mà là tệp PDF. Đề nghị chọn bảng tổng hợp (.xlsx).');
  give(june);
  await user.click(await screen.findByRole('button', { name: 'Dùng số kỳ trước' }));
  await screen.findByTestId('earlier-in-use');
  fireEvent.change(screen.getByRole('combobox', { name: 'Kỳ tổng hợp' }), { target: { value: '2026-Q1' } });
  await screen.findByText(/Số kỳ trước đã chọn \(quý II năm 2026\) không được dùng/);
  await waitFor(() => {
    expect(screen.queryByTestId('earlier-in-use')).toBeNull();
  });
});

test('mails of Outlook, winmail.dat among them, are among the files to choose', async () => {
  await openCompile();
  expect(screen.getByTestId('file-input').getAttribute('accept')).toContain('.dat');
});
