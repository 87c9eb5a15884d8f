import { rmSync } from 'node:fs';

/** Removes what `buildSite` built. */
export default function removeSite(): void {
  const folder = process.env['CHITIEU_SITE_BUILT'];
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}
