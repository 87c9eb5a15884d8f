import { LocaleService } from '@univerjs/core';
import { ContextMenuPosition, IMenuManagerService, type IMenuSchema, MenuManagerPosition } from '@univerjs/ui';
import type { GridWords, TrialWords } from '../../core/words/shape/TrialWords';
import type { Book } from '../book/Book';

/** Controls of the grid's frame that have no command of their own by which Univer names them. */
const PARTS: readonly (readonly [selector: string, name: keyof GridWords])[] = [
  ['[data-u-comp="ribbon-toolbar"]', 'toolbar'],
  ['[data-u-comp="sidebar"] header button', 'closeSide'],
  ['header input:not([data-u-command] input)', 'nameBox'],
  ['header a[aria-haspopup]', 'names'],
  ['header button:not([data-u-command])', 'formulaLine'],
  ['[data-u-comp="slide-tab-bar"]', 'sheets'],
  ['footer [aria-haspopup="menu"] > [data-u-comp="sheet-bar-append-button"]', 'allSheets'],
  ['[data-u-comp="sheet-bar-append-button"]', 'addSheet'],
  ['[role="none"] > a', 'zoomReset'],
  ['[role="none"] > button', 'zoom'],
  ['footer button[data-u-comp="button"]:first-child', 'zoomOut'],
  ['footer button[data-u-comp="button"]:not([aria-haspopup])', 'zoomIn'],
];

/**
 * Gives the grid's own controls the names and roles by which a screen reader says them and a keyboard reaches them:
 * Univer draws most of them as pictures without a name.
 *
 * @returns names them in a language
 */
export function nameControls(book: Book, room: HTMLElement): (words: TrialWords) => void {
  let words: GridWords | null = null;
  let waiting = false;
  const tidy = (): void => {
    waiting = false;
    if (words === null) return;
    giveRoles(room);
    nameCommands(book, room);
    for (const [selector, name] of PARTS)
      for (const part of room.querySelectorAll(selector)) nameUnnamed(part, words[name]);
  };
  new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(tidy);
  }).observe(room, { subtree: true, childList: true, attributeFilter: ['aria-expanded', 'tabindex', 'role'] });
  return (next) => {
    words = next.grid;
    for (const named of room.querySelectorAll(`[${OURS}]`)) named.removeAttribute(OURS);
    tidy();
  };
}

/** Tells the names that were given here, in whatever language, from the control's own. */
const OURS = 'data-named';

function nameUnnamed(part: Element, name: string): void {
  if (part.hasAttribute(OURS)) return;
  part.setAttribute('aria-label', name);
  part.setAttribute(OURS, '');
}

function giveRoles(room: HTMLElement): void {
  for (const canvas of room.querySelectorAll('canvas[tabindex="1"]')) canvas.setAttribute('tabindex', '-1');
  for (const track of room.querySelectorAll('[role="track"]')) track.setAttribute('role', 'none');
  for (const handle of room.querySelectorAll('[role="handle"]')) handle.removeAttribute('role');
  for (const menu of room.querySelectorAll(':is(div, a)[aria-haspopup]:not([role])')) {
    // One that holds a field or a button is no button; those are reached by themselves.
    if (menu.querySelector('input, button') !== null) continue;
    menu.setAttribute('role', 'button');
    menu.setAttribute('tabindex', '0');
  }
  for (const other of room.querySelectorAll(':is(div, section)[aria-expanded]:not([role="button"])'))
    other.removeAttribute('aria-expanded');
}

/** The name of a command is what Univer says beside the mouse. */
function nameCommands(book: Book, room: HTMLElement): void {
  const unnamed = [...room.querySelectorAll('[data-u-command]')].filter((item) => !controlOf(item).hasAttribute(OURS));
  if (unnamed.length === 0) return;
  const locale = book.injector.get(LocaleService);
  const menus = book.injector.get(IMenuManagerService);
  const names = new Map<string, string>();
  const collect = ({ item, children }: IMenuSchema): void => {
    const key = item?.tooltip ?? (typeof item?.title === 'string' ? item.title : undefined);
    if (item !== undefined && key !== undefined) names.set(item.id, locale.t(key));
    children?.forEach(collect);
  };
  for (const position of [MenuManagerPosition.RIBBON, ContextMenuPosition.FOOTER_MENU])
    menus.getMenuByPositionKey(position).forEach(collect);
  for (const item of unnamed) {
    const name = names.get(item.getAttribute('data-u-command') ?? '');
    if (name !== undefined) nameUnnamed(controlOf(item), name);
  }
}

/** What takes the keys of a command: itself, its arrow, or its field. */
function controlOf(item: Element): Element {
  return (
    item.querySelector('input') ??
    (item.matches('button, [aria-haspopup]') ? item : (item.querySelector('[aria-haspopup]') ?? item))
  );
}
