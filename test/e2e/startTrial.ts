import type { Browser } from 'playwright-core';
import { builtSite } from './builtSite';
import { launchBrowser } from './launchBrowser';
import { serveFolder } from './serveFolder';
import { TrialPage, type TrialWindowSize } from './TrialPage';

/** The trial workbook, served, and a browser to open it in. */
export interface Trial {
  readonly browser: Browser;
  /** A page of its own, with a pane that is ready. */
  readonly open: (window?: TrialWindowSize) => Promise<TrialPage>;
  readonly stop: () => Promise<void>;
}

/** Milliseconds that a hook may take to start: the site is being built meanwhile, beside all other tests. */
export const START_TIMEOUT = 900_000;

/** Serves the site that `buildSite` builds and starts a browser. */
export async function startTrial(): Promise<Trial> {
  const { server, url } = await serveFolder(await builtSite());
  const browser = await launchBrowser();
  return {
    browser,
    open: (window) => TrialPage.open(browser, url, window),
    async stop() {
      await browser.close();
      server.close();
    },
  };
}
