import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { builtSite } from './builtSite';
import { launchBrowser } from './launchBrowser';
import { serveFolder } from './serveFolder';
import { START_TIMEOUT } from './startTrial';
import { TrialPage } from './TrialPage';

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  browser = await launchBrowser();
});

beforeEach(async () => {
  site = await serveFolder(await builtSite());
}, START_TIMEOUT);

afterEach(() => {
  site.server.closeAllConnections();
  site.server.close();
});

afterAll(() => browser.close());

/** Waits until a page is kept for times without network: itself is what is kept last. */
async function kept(page: Page, name: string): Promise<void> {
  const isKept = (address: string): Promise<boolean> =>
    page.evaluate(async (url) => (await (await caches.open(url)).match(url)) !== undefined, address);
  while (!(await isKept(site.url + name))) await page.waitForTimeout(200);
}

/** A page of a browser that has kept nothing, and keeps nothing. */
async function freshPage(): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  return context.newPage();
}

/** Has the browser be at rest, for what comes once the grid takes typing, when the test says so and not before. */
async function holdRest(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const waiting = new Map<number, () => void>();
    let last = 0;
    window.requestIdleCallback = (run) => {
      last += 1;
      waiting.set(last, () => {
        run({ didTimeout: true, timeRemaining: () => 0 });
      });
      return last;
    };
    window.cancelIdleCallback = (id) => waiting.delete(id);
    window.addEventListener('rest', () => {
      for (const [id, run] of [...waiting]) if (waiting.delete(id)) run();
    });
  });
  return () =>
    page.evaluate(() => {
      window.dispatchEvent(new Event('rest'));
    });
}

/** What a page asks of other sites and says against its policy, from its opening on. */
interface Observed {
  readonly name: string;
  readonly page: Page;
  readonly foreign: readonly string[];
  readonly said: readonly string[];
}

async function observe(context: BrowserContext, name: string): Promise<Observed> {
  const page = await context.newPage();
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(site.url)) foreign.push(request.url());
  });
  await page.goto(site.url + name);
  return { name, page, foreign, said };
}

test('every page has a policy that lets no script in but the site’s own', async () => {
  const context = await browser.newContext();
  const pages: Observed[] = [];
  for (const name of ['help.html', 'support.html', 'taskpane.html', 'commands.html', 'trial-pane.html', '']) {
    pages.push(await observe(context, name));
  }
  // Microsoft's library begins some things of its own only after three seconds: all pages have that time together.
  await setTimeout(5000);
  for (const { name, page, foreign, said } of pages) {
    expect([name, foreign, said.filter((text) => text.includes('Content Security Policy'))]).toEqual([name, [], []]);
    const [, policy] = /http-equiv="Content-Security-Policy" content="(.*?)"/.exec(
      await (await fetch(site.url + name)).text(),
    )!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/);
    // The policy is in force: a script that came into the page by other ways does not run.
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.cameIn = true';
      document.head.append(script);
      return 'cameIn' in window;
    });
    expect([name, ran]).toEqual([name, false]);
  }
  await context.close();
}, 240_000);

test('outside Excel the pane’s page leads to the one that says where it runs; help is read there', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}taskpane.html`);
  await page.getByText('Khung chỉ chạy bên trong Excel').waitFor();
  await page.getByRole('link', { name: 'Trợ giúp' }).click();
  await page.getByRole('heading', { name: 'Cài đặt cho cơ quan' }).waitFor();
  await page.getByRole('link', { name: 'Khi gặp trục trặc' }).click();
  await page.getByRole('heading', { name: 'Cần người hỗ trợ' }).waitFor();
  await page.close();
}, 120_000);

test('the trial workbook that was opened once opens again without network, and works', async () => {
  const first = await TrialPage.open(browser, site.url);
  await kept(first.page, '');
  await kept(first.page, 'trial-pane.html');
  site.server.closeAllConnections();
  await new Promise((resolve) => site.server.close(resolve));
  await first.page.reload();
  await first.pane.getByRole('tab').first().waitFor();
  await first.insertForm();
  await first.pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await first.pane.getByRole('button', { name: 'Kiểm tra' }).first().waitFor();
  await first.page.context().close();
}, 240_000);

test('the pane opens by little script of its own: what a job needs beside comes when the job is opened', async () => {
  const folder = await builtSite();
  const page = await freshPage();
  // The pane fetches its other parts when the browser is at rest: never.
  await page.addInitScript(() => {
    if (window !== window.parent) window.requestIdleCallback = () => 0;
  });
  const fetched: string[] = [];
  page.on('request', (request) => {
    const [, name] = /(hashed\/[^/]+\.js)$/.exec(request.url()) ?? [];
    if (name !== undefined && request.frame() !== page.mainFrame()) fetched.push(name);
  });
  await page.goto(site.url);
  await page.frameLocator('#pane').getByRole('combobox').first().waitFor();
  const compressed = (name: string): number => gzipSync(readFileSync(path.join(folder, name))).length;
  const sum = (names: readonly string[]): number => names.reduce((bytes, name) => bytes + compressed(name), 0);
  // Kilobytes as servers count them, without Microsoft's library.
  expect(sum(fetched.filter((name) => name.includes('taskpane')))).toBeLessThan(135_000);
  expect(sum(fetched)).toBeLessThan(225_000);
  await page.context().close();
}, 240_000);

test('the grid takes typing by little script; a formula is calculated once its functions have come', async () => {
  const folder = await builtSite();
  const page = await freshPage();
  const rest = await holdRest(page);
  const fetched: string[] = [];
  page.on('request', (request) => {
    const [, name] = /(hashed\/[^/]+\.js)$/.exec(request.url()) ?? [];
    if (name !== undefined) fetched.push(name);
  });
  await page.goto(site.url);
  const nameBox = page.locator('#grid input.univer-appearance-none');
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-u-comp') === 'editor');
  await page.keyboard.type('=ABS(-3)');
  await page.keyboard.press('Enter');
  while ((await nameBox.inputValue()) !== 'A2') await page.waitForTimeout(50);
  const bytes = fetched.map((name) => gzipSync(readFileSync(path.join(folder, name))).length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(910_000);

  await rest();
  const save = page.getByRole('button', { name: 'Lưu', exact: true });
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  const saved = readWorkbook(new Uint8Array(readFileSync(await download.path())));
  if (!saved.ok) throw new Error(saved.refusal.code);
  const cells = saved.workbook.sheets[0]?.cells.map(({ value, formula }) => [formula, value]);
  expect(cells).toEqual([['ABS(-3)', 3]]);
  await page.context().close();
}, 240_000);

test('the cells stand from the start where they do once the bars around them are drawn', async () => {
  const page = await freshPage();
  const rest = await holdRest(page);
  await page.goto(site.url);
  await page.waitForFunction(() => document.activeElement?.getAttribute('data-u-comp') === 'editor');
  const cells = page.locator('#grid [data-range-selector] > canvas').first();
  const before = await cells.boundingBox();
  const toolbar = page.locator('#grid [data-u-comp="ribbon-toolbar"]');
  const sheets = page.locator('#grid [data-u-comp="slide-tab-bar"]');
  expect([await toolbar.count(), await sheets.count()]).toEqual([0, 0]);
  while ((await sheets.count()) === 0) await rest();
  await Promise.all([toolbar.waitFor(), sheets.waitFor()]);
  expect(await cells.boundingBox()).toEqual(before);
  await page.context().close();
}, 240_000);

test('a trial workbook whose words can’t be fetched says so and offers to be loaded anew', async () => {
  const page = await freshPage();
  let isLost = true;
  await page.route(/hashed\/workbook\.en\./, (route) => (isLost ? route.abort() : route.continue()));
  await page.goto(`${site.url}?lang=en`);
  await page.getByRole('alert').getByText('mạng đang mất').waitFor();
  expect(await page.getByRole('button').allTextContents()).toEqual(['Mở lại trang']);
  isLost = false;
  await page.getByRole('button', { name: 'Mở lại trang' }).click();
  await page.frameLocator('#pane').getByRole('combobox').first().waitFor();
  await page.context().close();
}, 240_000);

test('while a slow network brings the trial workbook the page says so, and shows no nameless buttons', async () => {
  const page = await freshPage();
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route(/\.js$/, async (route) => {
    await arrived;
    await route.continue();
  });
  await page.goto(site.url, { waitUntil: 'commit' });
  const opening = page.getByText('Đang mở sổ dùng thử…');
  await opening.waitFor();
  await page.locator('button:visible').first().waitFor({ state: 'hidden' });
  arrive();
  await page.getByRole('button', { name: 'Bài mẫu' }).waitFor();
  expect(await opening.count()).toBe(0);
  await page.context().close();
}, 240_000);

test('samples that can’t be fetched, or a language, leave the trial workbook as it is and say so', async () => {
  const page = await freshPage();
  await page.goto(site.url);
  const pane = page.frameLocator('#pane');
  await pane.getByRole('combobox').first().waitFor();
  await page.waitForLoadState('networkidle');
  let isLost = true;
  await page.route(/hashed\//, (route) => (isLost ? route.abort() : route.continue()));
  const message = page.locator('#message');
  await page.getByRole('button', { name: 'Bài mẫu' }).click();
  await message.getByText('Chưa tải được phần này').waitFor();
  await message.getByRole('button', { name: 'Đóng' }).click();
  await page.evaluate(() => {
    const settings = JSON.stringify({ language: 'en' });
    localStorage.setItem('chitieu.settings', settings);
    dispatchEvent(new StorageEvent('storage', { key: 'chitieu.settings', newValue: settings }));
  });
  await message.getByText('Chưa tải được phần này').waitFor();
  expect(await page.title()).toContain('Chỉ tiêu');
  isLost = false;
  await page.getByRole('button', { name: 'Bài mẫu' }).click();
  await message.getByText('Đã đưa').waitFor({ timeout: 120_000 });
  await page.context().close();
}, 240_000);

test('a pane whose plans can’t be fetched says so and offers to be loaded anew', async () => {
  const page = await freshPage();
  let isLost = true;
  await page.route(/hashed\/plans\./, (route) => (isLost ? route.abort() : route.continue()));
  await page.goto(site.url);
  const pane = page.frameLocator('#pane');
  await pane.getByRole('alert').getByText('mạng đang mất').waitFor();
  isLost = false;
  await pane.getByRole('button', { name: 'Mở lại khung' }).click();
  await pane.getByRole('combobox').first().waitFor();
  await page.context().close();
}, 240_000);

test('a part of the pane that can’t be fetched says so, the tabs stay, and Thử lại goes on', async () => {
  const page = await freshPage();
  let isLost = true;
  // All parts of the pane but those that it starts with.
  await page.route(/hashed\/\d+\.[0-9a-f]+\.js/, (route) => (isLost ? route.abort() : route.continue()));
  await page.goto(site.url);
  const pane = page.frameLocator('#pane');
  await pane.getByText('mạng đang mất').waitFor();
  await pane.getByRole('tab', { name: 'Kiểm tra' }).click();
  await pane.getByRole('tabpanel', { name: 'Kiểm tra' }).getByText('mạng đang mất').waitFor();
  isLost = false;
  await pane.getByRole('tabpanel', { name: 'Kiểm tra' }).getByRole('button', { name: 'Thử lại' }).click();
  await pane.getByText('Chưa có biểu').first().waitFor();
  await pane.getByRole('tab', { name: 'Biểu mẫu' }).click();
  await pane.getByRole('button', { name: 'Thử lại' }).click();
  await pane.getByRole('combobox').first().waitFor();
  await page.context().close();
}, 240_000);

test('a pane that is open takes no harm from a new version that lacks its parts', async () => {
  const page = await freshPage();
  await page.goto(site.url);
  const pane = page.frameLocator('#pane');
  await pane.getByRole('combobox').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.route(/hashed\//, (route) => route.fulfill({ status: 404 }));
  await pane.getByRole('tab', { name: 'Tổng hợp' }).click();
  await pane.getByRole('button', { name: 'Chọn tệp' }).waitFor();
  await pane.getByRole('button', { name: 'Cài đặt và trợ giúp' }).click();
  await pane.getByRole('menuitem', { name: 'Trợ giúp' }).click();
  await pane.getByRole('tab', { name: 'Quản trị' }).click();
  await pane.getByText('Danh mục thư mục dùng chung').waitFor();
  await page.context().close();
}, 240_000);
