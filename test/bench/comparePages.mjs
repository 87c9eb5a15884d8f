/**
 * What the trial workbook costs a browser, in this build and in a former one: script by its compressed size, the time
 * from the page's request to the first cell that takes typing, and the time in which the samples' city workbook is
 * written into the grid. Times by the clock and on the processor, the builds taking turns, nothing kept between two
 * openings, the best of several.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import sirv from 'sirv';

const ROUNDS = 3;
const SYSTEM_CHROMIUM = '/usr/bin/chromium';
const NAME_BOX = '#grid input.univer-appearance-none';
const PATIENCE_MS = 120_000;
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  // A process that it holds ready for a next page takes half a second, and this page nothing of it.
  '--disable-features=SpareRendererForSitePerProcess',
  // Else it compiles most functions a second time, to tell Playwright from which line a request came.
  '--js-flags=--no-enable-lazy-source-positions',
];

/** @param builds name → folder of a built site; the first is the measure of the others */
export async function comparePages(builds) {
  const best = {};
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, folder] of Object.entries(builds)) {
      const found = await openPage(folder);
      for (const [figure, value] of Object.entries(best[name] ?? {})) found[figure] = Math.min(found[figure], value);
      best[name] = found;
    }
  }
  const [measure] = Object.values(best);
  for (const [name, figures] of Object.entries(best)) {
    const ratios = Object.entries(figures).map(([figure, value]) => [
      figure,
      { value: Math.round(value), ratio: Number((value / measure[figure]).toFixed(2)) },
    ]);
    console.log(name);
    console.table(Object.fromEntries(ratios));
  }
}

async function openPage(folder) {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => files(request, response));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}/`;
  const found = existsSync(SYSTEM_CHROMIUM) ? { executablePath: SYSTEM_CHROMIUM } : {};
  const browser = await chromium.launch({ ...found, args: ARGUMENTS });
  try {
    const page = await measure(browser, origin);
    return { 'first view of the pane: compressed script, bytes': await firstView(browser, origin), ...page };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

async function measure(browser, origin) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  // What was typed to find the first cell may go for the samples.
  page.on('dialog', (dialog) => dialog.accept());
  const bytes = countScripts(page, (frame) => frame === page.mainFrame());
  const [before, start] = [await pagesTime(browser), performance.now()];
  await page.goto(origin, { waitUntil: 'commit' });
  const nameBox = page.locator(NAME_BOX);
  while (!/^A[2-9]/.test(await nameBox.inputValue())) {
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
  }
  const milliseconds = performance.now() - start;
  const processor = (await pagesTime(browser)) - before;
  const figures = {
    'page: compressed script, bytes': await bytes(),
    'first cell, milliseconds': milliseconds,
    'first cell, processor milliseconds': processor,
  };
  return { ...figures, ...(await writeCity(browser, page)) };
}

/** Script until a form can be chosen in the pane, Microsoft's library among it. */
async function firstView(browser, origin) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  // The pane fetches its other parts when the browser is at rest: never.
  await page.addInitScript(() => {
    if (globalThis !== globalThis.parent) globalThis.requestIdleCallback = () => 0;
  });
  const bytes = countScripts(page, (frame) => frame !== page.mainFrame());
  await page.goto(origin);
  await page.frameLocator('#pane').getByRole('combobox').first().waitFor();
  const sum = await bytes();
  await context.close();
  return sum;
}

/** @returns the compressed bytes of the scripts that came so far into the frames that are looked at */
function countScripts(page, isLookedAt) {
  const sizes = [];
  page.on('response', (response) => {
    const request = response.request();
    if (request.resourceType() !== 'script' || !isLookedAt(request.frame())) return;
    sizes.push(
      response.body().then(
        (body) => gzipSync(body).length,
        () => 0,
      ),
    );
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** The city workbook of the samples is written into the grid. */
async function writeCity(browser, page) {
  const pane = page.frameLocator('#pane');
  await page.getByRole('button', { name: 'Bài mẫu' }).click();
  const write = pane.getByRole('button', { name: 'Ghi vào bảng tổng hợp' });
  await write.waitFor();
  const [before, start] = [await pagesTime(browser), performance.now()];
  await write.click();
  await pane.getByText('Đã ghi bảng tổng hợp').waitFor();
  const milliseconds = performance.now() - start;
  return {
    'city workbook, milliseconds': milliseconds,
    'city workbook, processor milliseconds': (await pagesTime(browser)) - before,
  };
}

/** Milliseconds on the processor of the browser's pages: unlike the clock they don't grow with what else runs. */
async function pagesTime(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const pages = processInfo.filter(({ type }) => type === 'renderer');
  return pages.reduce((sum, { cpuTime }) => sum + cpuTime * 1000, 0);
}
