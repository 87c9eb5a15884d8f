import { buildSite } from './buildSite';
import { chromiumPath } from './chromiumPath';

/** Once, before all browser tests: the site is being built and a Chromium is there. */
export default async function prepareBrowserTests(): Promise<void> {
  buildSite();
  process.env['CHITIEU_CHROMIUM'] ??= await chromiumPath();
}
