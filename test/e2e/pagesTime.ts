import type { Browser } from 'playwright-core';

/**
 * Seconds on the processor that the browser's pages have taken so far: unlike the time by the clock it does not grow
 * with what else the machine has to do.
 */
export async function pagesTime(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}
