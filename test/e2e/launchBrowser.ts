import { type Browser, chromium } from 'playwright-core';

/** Nothing but the page that is tested: no updates, no sync, no requests of the browser's own. */
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Else it compiles most functions a second time, to tell Playwright from which line a request came.
  '--js-flags=--no-enable-lazy-source-positions',
];

/** The Chromium that `prepareBrowserTests` found. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: process.env['CHITIEU_CHROMIUM'] ?? '', args: FLAGS });
}
