/** The element of the page with this identifier; the page is ours, so it is there. */
export function element<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) {
    throw new Error(`The page has no ${type.name} called ${id}.`);
  }
  return found;
}
