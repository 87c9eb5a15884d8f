import type { KeepMessage } from './KeepMessage';

declare const self: ServiceWorkerGlobalScope;

/** Files whose names carry their content's hash never change (see `webpack.config.js`). */
const UNCHANGING = new URL('hashed/', self.location.href).href;
/** How long the network may take where there is a kept copy to show. */
const PATIENCE_MS = 4000;

/**
 * Lets pages that were opened once come up without network. A page says what it needs when all of it is there, and only
 * then is it kept, so what is kept always fits together. The network goes first, so a new version is seen at once; only
 * what can't change is taken from what is kept.
 */
self.addEventListener('install', () => {
  void self.skipWaiting();
});
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});
self.addEventListener('message', (event: ExtendableMessageEvent) => {
  event.waitUntil(keep(event.data as KeepMessage));
});
self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') event.respondWith(answer(event.request));
});

async function keep({ page, addresses: others }: KeepMessage): Promise<void> {
  // The page comes last: whenever this is cut off, the page that is kept has all that it asks for.
  const addresses = [...others, page];
  const cache = await caches.open(page);
  const fetched = await Promise.all(
    addresses.map(async (address): Promise<readonly [string, Response] | null> => {
      if (address.startsWith(UNCHANGING) && (await cache.match(address)) !== undefined) return null;
      // Microsoft's library from elsewhere comes without its status being told.
      const isOwn = address.startsWith(self.location.origin);
      const response = await fetch(address, { mode: isOwn ? 'cors' : 'no-cors' });
      if (isOwn && !response.ok) throw new Error(`${response.status} ${address}`);
      return [address, response];
    }),
  );
  for (const entry of fetched) if (entry !== null) await cache.put(...entry);
  for (const { url } of await cache.keys()) if (!addresses.includes(url)) await cache.delete(url);
}

async function answer(request: Request): Promise<Response> {
  // Excel adds what it likes to the addresses of pages.
  const kept = await caches.match(request, { ignoreSearch: true, ignoreVary: true });
  if (kept === undefined) return fetch(request);
  if (request.url.startsWith(UNCHANGING)) return kept;
  const late = new Promise<Response>((resolve) => {
    setTimeout(() => {
      resolve(kept);
    }, PATIENCE_MS);
  });
  // A server that is broken says so by a status; then too there is something to show.
  const fresh = fetch(request).then((response) => (response.status >= 500 ? kept : response));
  return Promise.race([fresh, late]).catch(() => kept);
}
