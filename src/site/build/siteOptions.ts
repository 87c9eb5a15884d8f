/** Where a site is to be served, and how its pane gets Microsoft's library. */
export interface SiteOptions {
  /** Without a slash at its end. */
  readonly address: string;
  /** The add-in's own identifier (a GUID); null leaves that of `manifest.xml`. */
  readonly id: string | null;
  /**
   * `cdn`: from Microsoft, who support nothing else; `self`: the copy of the npm package beside the pane, for networks
   * that don't reach Microsoft.
   */
  readonly office: 'cdn' | 'self';
  /** Offices will install it from this address, so it must be one that they can reach safely. */
  readonly deployed: boolean;
}

/** What `manifest.xml` itself says, for trying the add-in on one's own machine. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const OWN_MACHINE = /^(localhost|.*\.localhost|127\..*|0\.0\.0\.0|\[::1?\])$/i;

/**
 * Reads what follows `npm run build -- --env`: `address=https://…`, `id=GUID`, `office=cdn|self`. Without an address the
 * site is for this machine and needs no network.
 *
 * @throws Error for what is not valid, in words for whoever builds
 */
export function siteOptions(env: Readonly<Record<string, string | boolean | undefined>>): SiteOptions {
  const { address, id, office } = env;
  if (office !== undefined && office !== 'cdn' && office !== 'self') {
    throw new Error(`office must be cdn or self, not ${String(office)}`);
  }
  if (id !== undefined && !(typeof id === 'string' && GUID.test(id))) {
    throw new Error(`id must be a GUID, not ${String(id)}`);
  }
  const own = { id: id ?? null };
  if (address === undefined) return { ...own, address: DEVELOPMENT_ADDRESS, office: office ?? 'self', deployed: false };
  return { ...own, address: safeAddress(String(address)), office: office ?? 'cdn', deployed: true };
}

function safeAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.protocol !== 'https:') {
    throw new Error(`address must begin with https://, as Excel opens nothing else; not ${text}`);
  }
  if (OWN_MACHINE.test(url.hostname)) throw new Error(`address must not be this machine (${url.hostname})`);
  if (url.username || url.password || url.search || url.hash) {
    throw new Error(`address must be a place alone, without user, query or fragment: ${text}`);
  }
  return url.href.replace(/\/+$/, '');
}
