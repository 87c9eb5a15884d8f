import { DEVELOPMENT_ADDRESS, type SiteOptions } from './siteOptions';

/**
 * The manifest for the place where a site is served.
 *
 * @param manifest the text of `manifest.xml`
 * @param version of the product, as `1.2.3`; the manifest's has a fourth part. Excel fetches a manifest anew only when
 *   its version has grown.
 */
export function manifestFor(
  manifest: string,
  version: string,
  { address, id }: Pick<SiteOptions, 'address' | 'id'>,
): string {
  return manifest
    .replace(/<!--[^]*?-->\s*/, '')
    .replace(/<Id>[^<]*<\/Id>/, (own) => (id === null ? own : `<Id>${id}</Id>`))
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${manifestVersion(version)}</Version>`)
    .replaceAll(DEVELOPMENT_ADDRESS, address.replaceAll('&', '&amp;'));
}

/** `1.2.3` as manifests write it: `1.2.3.0`. What comes after a hyphen has no place there. */
export function manifestVersion(version: string): string {
  return `${version.replace(/-.*$/, '')}.0`;
}
