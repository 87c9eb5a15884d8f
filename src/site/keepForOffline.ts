import type { KeepMessage } from './KeepMessage';

/**
 * Keeps the page that has come up, and everything that it has loaded until now, for times without network. Where the
 * browser allows no service worker (Excel for Mac, private windows) nothing is kept and nothing else is different.
 *
 * @param listName the list that the build made of all files which belong to the page's program, also those that it has
 *   not needed yet
 */
export async function keepForOffline(listName: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register('service-worker.js');
    const list = new URL(listName, document.baseURI).href;
    const names = (await (await fetch(list)).json()) as readonly string[];
    const loaded = performance
      .getEntriesByType('resource')
      .filter(isPartOfPage)
      .map(({ name }) => name);
    const page = `${window.location.origin}${window.location.pathname}`;
    const files = names.map((name) => new URL(name, document.baseURI).href);
    const message: KeepMessage = { page, addresses: [...new Set([...files, ...loaded, list])] };
    (await navigator.serviceWorker.ready).active?.postMessage(message);
  } catch {
    // The page works; it will just not come up without network.
  }
}

/** From elsewhere only Microsoft's library is wanted; a page in a frame keeps itself. */
function isPartOfPage(entry: PerformanceEntry): boolean {
  if (!(entry instanceof PerformanceResourceTiming) || !entry.name.startsWith('http')) return false;
  if (!entry.name.startsWith(`${window.location.origin}/`)) return entry.initiatorType === 'script';
  return entry.initiatorType !== 'iframe';
}
