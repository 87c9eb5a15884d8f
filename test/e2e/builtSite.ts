import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * The folder of the site that `buildSite` builds, once it is built.
 * @throws with what the build said when it failed, and where a built site was named that is not there
 */
export async function builtSite(): Promise<string> {
  const site = process.env['CHITIEU_SITE'] ?? '';
  const failed = path.join(path.dirname(site), 'failed');
  while (!existsSync(site)) {
    if (existsSync(failed)) throw new Error(`the site was not built: ${readFileSync(failed, 'utf8')}`);
    if (process.env['CHITIEU_SITE_BUILD'] === undefined) throw new Error(`there is no built site in ${site}`);
    await setTimeout(200);
  }
  return site;
}
