/** @jest-environment ./test/taskpane/paneEnvironment.ts */
import { screen, waitFor } from '@testing-library/react';
import { compileCampaign } from '../../src/core/campaign/compileCampaign';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { cityWorkbook } from '../../src/core/city/draw/cityWorkbook';
import { vi } from '../../src/core/words/vi/vi';
import { filledForm } from '../support/rawForm';
import { FakeWorkbook } from './FakeWorkbook';
import { choose, fileOf } from './openCompile';
import { openPane } from './openPane';

jest.setTimeout(240_000);

const names = ({ drawn }: FakeWorkbook): readonly string[] => drawn?.sheets.map(({ name }) => name) ?? [];

test('a form in Vietnamese that is refreshed in English is replaced, and not put beside itself', async () => {
  const workbook = new FakeWorkbook(filledForm('10525', { CT_18_1: 60 }));
  const { user } = await openPane(workbook, { displayLanguage: 'en-US' });
  await user.click(screen.getByRole('tab', { name: 'Form' }));
  await user.click(await screen.findByRole('button', { name: 'Refresh the form, keep the figures' }));
  await screen.findByText(/^Rebuilt the form from the template and kept/);
  expect(names(workbook)).toEqual(['Indicator form', 'Movements', 'Exemplars, commendations', 'Guide', '_chitieu']);
  expect(workbook.former).toEqual([
    'Biểu chỉ tiêu',
    'Biểu phong trào',
    'Biểu điển hình, khen thưởng',
    'Hướng dẫn',
    '_chitieu',
  ]);
  expect(workbook.valueOf('CT_18_1')).toBe(60);
  await user.click(await screen.findByRole('button', { name: 'Refresh the form, keep the figures' }));
  await waitFor(() => {
    expect(workbook.former).toEqual([]);
  });
  expect(workbook.valueOf('CT_18_1')).toBe(60);
});

test('a city workbook in Vietnamese that is compiled on in English is replaced, and one in English has no other names', async () => {
  const [catalogue] = bundledCatalogues;
  const input = { catalogue, roster: bundledRoster, period: '2026', files: [], kept: null, asOf: '2026-12-10' };
  const workbook = new FakeWorkbook(cityWorkbook(compileCampaign(input), vi));
  const before = names(workbook);
  const { user } = await openPane(workbook, { displayLanguage: 'en-US' });
  await screen.findByTestId('file-input');
  choose([fileOf('a.xlsx', '10525', { CT_18_1: 61 })]);
  const write = async () => user.click(await screen.findByRole('button', { name: 'Write the city workbook' }));
  await write();
  await screen.findByText(/^Wrote the city workbook/);
  expect(workbook.former).toEqual(expect.arrayContaining(before));
  expect(names(workbook)).toEqual(expect.arrayContaining(['Summary', 'Approval', 'Received']));
  await write();
  await screen.findByText(/^Wrote the city workbook/);
  expect(workbook.former).toEqual([]);
});
