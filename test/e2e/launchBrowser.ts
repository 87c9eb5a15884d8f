import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where Debian puts it. */
const SYSTEM_CHROMIUM = '/usr/bin/chromium';

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

/** The system's Chromium, else the one from npm. */
export async function launchBrowser(): Promise<Browser> {
  if (existsSync(SYSTEM_CHROMIUM)) {
    return chromium.launch({ executablePath: SYSTEM_CHROMIUM, args: FLAGS });
  }
  // It takes its own libraries along only where it believes to be on a bare machine.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: FLAGS });
}
