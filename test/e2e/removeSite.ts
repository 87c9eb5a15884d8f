import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';

/** Removes what `buildSite` built, and ends it where it is not through because the tests ended before. */
export default function removeSite(): void {
  const { CHITIEU_SITE: site, CHITIEU_SITE_BUILD: build } = process.env;
  if (site === undefined || build === undefined) return;
  try {
    if (!existsSync(site)) process.kill(Number(build));
  } catch {
    // It has failed and is gone.
  }
  rmSync(path.dirname(site), { recursive: true, force: true });
}
