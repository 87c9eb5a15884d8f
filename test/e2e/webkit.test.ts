import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { bySheetJs } from '../corpus/files/otherPrograms';
import { describeWith } from '../support/describeWith';
import { filledForm } from '../support/rawForm';
import { xlsxOf } from '../support/xlsxOf';
import { builtSite } from './builtSite';
import { serveFolder } from './serveFolder';
import { START_TIMEOUT } from './startTrial';
import { KEYS, WebKitPage } from './WebKitPage';

const NAME_BOX = '//*[@id="grid"]//input[contains(@class, "univer-appearance-none")]';
const button = (name: string): string => `//button[contains(., "${name}")]`;
const tab = (name: string): string => `//*[@role="tab"][contains(., "${name}")]`;
const saying = (text: string): string => `//*[contains(text(), "${text}")]`;

describeWith(['webkit'], 'in WebKit', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'chitieu-webkit-'));
  let server: Server;
  let page: WebKitPage;

  beforeAll(async () => {
    const site = await serveFolder(await builtSite());
    server = site.server;
    page = await WebKitPage.open(site.url);
  }, START_TIMEOUT);

  afterAll(async () => {
    await page.close();
    server.close();
    rmSync(folder, { recursive: true });
  });

  afterEach(async () => {
    await page.inPane();
    expect(await page.faults()).toEqual([]);
    await page.inGrid();
    expect(await page.faults()).toEqual([]);
    await page.inPane();
  });

  test('a form is inserted, filled by the keyboard, checked and mended', async () => {
    await page.click('(//*[@role="combobox"])[1]');
    await page.type('10525');
    await page.find('//*[@role="option"][contains(., "Hải Dương")]');
    await page.type(KEYS.down + KEYS.enter);
    await page.click(button('Chèn biểu mẫu'));
    await page.find(saying('Đã chèn'));
    await page.inGrid();
    await page.click(NAME_BOX);
    await page.type('a', KEYS.control);
    await page.type(`CT_15_1_TU${KEYS.enter}`);
    await page.type(`12,5${KEYS.enter}`);
    await page.inPane();
    await page.click(tab('Kiểm tra'));
    await page.click(button('Sửa thành 12.500'));
    await page.find(`//body[not(.${button('Sửa thành 12.500')})]`);
    // That the denominator is missing is all that is left.
    expect(await page.text()).toMatch(/còn 15 ô phải điền · 1 lỗi/);
  }, 300_000);

  test('files are read beside the page, old formats too, and the city workbook is written', async () => {
    const files = {
      'a.xlsx': xlsxOf(filledForm('10525', { CT_18_1: 95 })),
      'b.zip': zipSync({ 'b.xlsx': xlsxOf(filledForm('10532', { CT_18_1: 96 })) }),
      'c.xls': bySheetJs('biff8'),
      'd.txt': new Uint8Array([65]),
    };
    const places = Object.entries(files).map(([name, bytes]) => {
      const place = path.join(folder, name);
      writeFileSync(place, bytes);
      return place;
    });
    await page.click(tab('Tổng hợp'));
    await page.choose('//*[@data-testid="file-input"]', places);
    await page.click(button('Ghi vào bảng tổng hợp'));
    await page.find(button('Vẫn ghi vào sổ này'));
    const text = await page.text();
    expect(text).toMatch(/Vừa nhận\s4\stệp/);
    expect(text).toMatch(/\b2\sđơn vị mới nộp/);
    expect(text).toMatch(/\b1\stệp không dùng được\s/);
    await page.click(button('Vẫn ghi vào sổ này'));
    await page.find(saying('Đã ghi bảng tổng hợp'));
    await page.inGrid();
    expect(await page.text()).toContain('Tình hình nộp');
  }, 300_000);
});
