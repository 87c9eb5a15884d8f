/** So many places are remembered that had the keys. */
const LONGEST_TRAIL = 20;

/** A place that had the keys. */
interface Place {
  readonly element: HTMLElement;
  /** From the nearest on, without what belongs to the page itself. */
  readonly ancestors: readonly HTMLElement[];
  /** Places of before that were out of reach when the keys came here. */
  readonly away: ReadonlySet<HTMLElement>;
}

/**
 * Where the keys go that a browser leaves nowhere, since what had them is removed, hidden or disabled: back to what was
 * left for it (the row of a list whose details are closed, the button that asked a question), else to the nearest part
 * of the pane around it, so that the next Tab goes on from there. A button that works again meanwhile gets them back.
 *
 * @returns ends it
 */
export function keepFocus(page: Document): () => void {
  let trail: readonly Place[] = [];
  let standIn: { readonly of: HTMLElement; readonly by: HTMLElement } | null = null;
  const onFocus = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || target === page.body) return;
    const before = trail.filter(({ element }) => element !== target);
    const away = new Set(before.map(({ element }) => element).filter((element) => !isInReach(element)));
    trail = [{ element: target, ancestors: ancestorsOf(target, page), away }, ...before].slice(0, LONGEST_TRAIL);
  };
  const onChange = (): void => {
    const [last, ...before] = trail;
    const { activeElement } = page;
    if (standIn !== null && activeElement === standIn.by && page.hasFocus() && isInReach(standIn.of)) {
      standIn.of.focus();
      return;
    }
    if (last === undefined || isInReach(last.element)) return;
    const isLost = activeElement === null || activeElement === page.body || activeElement === last.element;
    // In the sheet, or in another part of the pane already.
    if (!page.hasFocus() || !isLost) return;
    const left = before.find(({ element }) => last.away.has(element) && isInReach(element));
    const next = left?.element ?? around(last) ?? before.flatMap((place) => nearest(place))[0];
    if (next === undefined) return;
    standIn = { of: last.element, by: next };
    take(next);
  };
  const changes = new MutationObserver(onChange);
  changes.observe(page.body, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['hidden', 'disabled'],
  });
  page.addEventListener('focusin', onFocus);
  return () => {
    changes.disconnect();
    page.removeEventListener('focusin', onFocus);
  };
}

function isInReach(element: HTMLElement): boolean {
  return element.isConnected && element.closest('[hidden]') === null && !element.matches(':disabled');
}

function ancestorsOf({ parentElement }: HTMLElement, page: Document): readonly HTMLElement[] {
  if (parentElement === null || parentElement === page.body || parentElement.parentElement === page.body) return [];
  return [parentElement, ...ancestorsOf(parentElement, page)];
}

function around({ ancestors }: Place): HTMLElement | undefined {
  return ancestors.find(isInReach);
}

function nearest(place: Place): readonly HTMLElement[] {
  const found = isInReach(place.element) ? place.element : around(place);
  return found === undefined ? [] : [found];
}

/** A part of the pane takes the keys for as long as they stay on it: it is no stop of Tab. */
function take(element: HTMLElement): void {
  element.focus();
  if (element.ownerDocument.activeElement === element) return;
  const { outline } = element.style;
  element.tabIndex = -1;
  element.style.outline = 'none';
  element.focus({ preventScroll: true });
  element.addEventListener(
    'blur',
    () => {
      element.removeAttribute('tabindex');
      element.style.outline = outline;
    },
    { once: true },
  );
}
