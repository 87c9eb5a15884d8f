import type { Browser } from 'playwright-core';
import { launchBrowser } from './launchBrowser';
import { serveFolder } from './serveFolder';
import { TrialPage } from './TrialPage';

/** The trial workbook, served, and a browser to open it in. */
export interface Trial {
  readonly browser: Browser;
  /** A page of its own, with a pane that is ready. */
  readonly open: () => Promise<TrialPage>;
  readonly stop: () => Promise<void>;
}

/** Serves the site that `buildSite` built and starts a browser. */
export async function startTrial(): Promise<Trial> {
  const { server, url } = await serveFolder(process.env['CHITIEU_SITE'] ?? '');
  const browser = await launchBrowser();
  return {
    browser,
    open: () => TrialPage.open(browser, url),
    async stop() {
      await browser.close();
      server.close();
    },
  };
}
