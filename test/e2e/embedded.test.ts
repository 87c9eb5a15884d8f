import { readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { bundledCatalogues } from '../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import { vi } from '../../src/core/words/vi';
import { makeSamples } from '../../src/embedded/samples/makeSamples';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { buildSite } from './buildSite';
import { launchBrowser } from './launchBrowser';
import { serveFolder } from './serveFolder';

let folder: string;
let server: Server;
let url: string;
let browser: Browser;

beforeAll(async () => {
  folder = buildSite();
  ({ server, url } = await serveFolder(folder));
  browser = await launchBrowser();
}, 300_000);

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface OpenPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Requests to anywhere but the page's own server, and errors of the page. */
  readonly faults: string[];
}

async function open(): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) faults.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(url);
  const pane = page.frameLocator('#pane');
  await pane.getByRole('tab').first().waitFor();
  return { page, pane, faults };
}

async function insertForm(pane: FrameLocator): Promise<void> {
  const unit = pane.getByRole('combobox').first();
  await unit.pressSequentially('10525');
  await pane.getByRole('listbox').getByText('Phường Hải Dương').waitFor();
  await unit.press('ArrowDown');
  await unit.press('Enter');
  await pane.getByRole('button', { name: 'Chèn biểu mẫu' }).click();
  await pane.getByText('Đã chèn').waitFor();
}

const NAME_BOX = '#grid input.univer-appearance-none';

/** Goes to a cell by the name box, as a user does. */
async function goTo(page: Page, cell: string): Promise<void> {
  const box = page.locator(NAME_BOX);
  await box.fill(cell);
  await box.press('Enter');
  // The keys go to the grid again.
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-u-comp') === 'editor');
}

/** Types into the cell in front and waits until the next one is in front, as a person does. */
async function enter(page: Page, text: string): Promise<void> {
  const cell = await page.locator(NAME_BOX).inputValue();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForFunction(({ box, before }) => document.querySelector<HTMLInputElement>(box)?.value !== before, {
    box: NAME_BOX,
    before: cell,
  });
}

/** Saves the workbook and reads the file. */
async function save(page: Page): Promise<ReturnType<typeof readWorkbook>> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  return readWorkbook(new Uint8Array(readFileSync(await (await download).path())));
}

function valueAt(result: ReturnType<typeof readWorkbook>, name: string): unknown {
  if (!result.ok) throw new Error(result.refusal.code);
  const refersTo = result.workbook.names.find((candidate) => candidate.name === name)?.refersTo ?? '';
  const match = /^'?(.+?)'?!\$([A-Z])\$(\d+)$/.exec(refersTo)!;
  const sheet = result.workbook.sheets.find((candidate) => candidate.name === match[1])!;
  const column = match[2]!.charCodeAt(0) - 64;
  return sheet.cells.find((cell) => cell.row === Number(match[3]) && cell.column === column)?.value;
}

async function cellOf(page: Page, name: string): Promise<string> {
  const result = await save(page);
  if (!result.ok) throw new Error(result.refusal.code);
  return (result.workbook.names.find((candidate) => candidate.name === name)?.refersTo ?? '')
    .split('!')[1]!
    .replaceAll('$', '');
}

test('a form is inserted, filled the Vietnamese way, kept from harm, saved and opened again', async () => {
  const { page, pane, faults } = await open();
  await insertForm(pane);
  expect(await pane.getByTestId('strip').innerText()).toContain('10525');

  const cell = await cellOf(page, 'CT_5_1');
  await goTo(page, cell);
  await enter(page, '194.935,654');
  await enter(page, '103.166');

  await goTo(page, 'B9');
  await enter(page, 'khác');
  await page.getByText('Ô này đang được khóa').waitFor();

  const saved = await save(page);
  expect(valueAt(saved, 'CT_5_1')).toBe(194935.654);
  expect(valueAt(saved, 'CT_5_2')).toBe(103166);
  if (saved.ok) expect(saved.workbook.properties.get('chitieu.unit')).toBe('10525');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  const path = await (await download).path();
  await page.setInputFiles('#open-input', { name: 'bieu.xlsx', mimeType: '', buffer: readFileSync(path) });
  await page.getByText('Đã mở bieu.xlsx').waitFor();
  expect(valueAt(await save(page), 'CT_5_1')).toBe(194935.654);
  expect(faults).toEqual([]);
}, 120_000);

test('what is wrong is seen at once, led to, and gone when it is mended', async () => {
  const { page, pane, faults } = await open();
  await insertForm(pane);
  await goTo(page, await cellOf(page, 'CT_15_1_TU'));
  await enter(page, '90.000');
  await enter(page, '60.000');
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  const finding = pane.getByText('Tử số (90.000) lớn hơn mẫu số (60.000)');
  await finding.waitFor();
  const cell = await cellOf(page, 'CT_15_1_TU');
  await pane.getByRole('button', { name: `Đến ô ${cell}` }).click();
  await page.waitForTimeout(500);
  await goTo(page, cell);
  await enter(page, '30.000');
  await finding.waitFor({ state: 'detached' });
  const saved = await save(page);
  expect([valueAt(saved, 'CT_15_1_TU'), valueAt(saved, 'CT_15_1')]).toEqual([30000, 50]);
  expect(faults).toEqual([]);
}, 120_000);

/** The city's figures worked out from the sample files alone: faulty figures and forms without a unit are left out. */
async function expectedFigures(): Promise<{ readonly dwellings: number; readonly trained: number }> {
  const [catalogue] = bundledCatalogues;
  let dwellings = 0;
  let numerator = 0;
  let denominator = 0;
  for (const { bytes } of await makeSamples({ catalogue, roster: bundledRoster, words: vi })) {
    const form = readWorkbook(bytes);
    if (!form.ok) throw new Error(form.refusal.code);
    const unit = form.workbook.properties.get('chitieu.unit') ?? '';
    if (!/^\d{5}$/.test(unit)) continue;
    const built = valueAt(form, 'CT_18_1');
    if (Number.isInteger(built)) dwellings += Number(built);
    const [part, whole] = [valueAt(form, 'CT_15_1_TU'), valueAt(form, 'CT_15_1_MAU')].map((value) =>
      typeof value === 'string' ? Number(value.replace('.', '')) : Number(value),
    );
    if (part! > whole!) continue;
    numerator += part!;
    denominator += whole!;
  }
  return { dwellings, trained: (numerator / denominator) * 100 };
}

test('a newcomer reaches a city workbook within a minute', async () => {
  const { page, pane, faults } = await open();
  await page.getByRole('button', { name: 'Bài mẫu' }).click();
  const write = pane.getByRole('button', { name: 'Ghi vào bảng tổng hợp' });
  await write.waitFor();
  await write.click();
  await pane.getByText('Đã ghi bảng tổng hợp').waitFor({ timeout: 60_000 });
  const saved = await save(page);
  if (!saved.ok) throw new Error(saved.refusal.code);
  expect(saved.workbook.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Tổng hợp', 'Số liệu']));
  const { dwellings, trained } = await expectedFigures();
  expect(valueAt(saved, 'TH_18_1')).toBe(dwellings);
  expect(valueAt(saved, 'TH_15_1')).toBeCloseTo(trained, 9);
  expect(faults).toEqual([]);
}, 120_000);
