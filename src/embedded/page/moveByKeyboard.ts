import { ILayoutService } from '@univerjs/ui';
import type { TrialWords } from '../../core/words/shape/TrialWords';
import type { Book } from '../book/Book';
import { element } from './elements';

/** The parts of the page in the order in which F6 goes through them, as in Excel. */
type Part = 'bar' | 'grid' | 'pane';
const PARTS: readonly Part[] = ['bar', 'grid', 'pane'];

/** The pane's key that leads to the next empty cell works in the grid too. */
const NEXT_BLANK = { key: 'n', altKey: true, cancelable: true } as const;

export interface KeyboardMoves {
  readonly toGrid: () => void;
  /** Names the links by which a keyboard user leaves out what stands before. */
  readonly name: (words: TrialWords) => void;
}

/**
 * F6 and Ctrl+F6 lead from the bar to the grid, to the pane and on, with Shift back; the grid itself keeps Tab for its
 * cells, as Excel does. The links at the top of the page lead to the same places.
 */
export function moveByKeyboard(book: Book): KeyboardMoves {
  const frame = element('pane', HTMLIFrameElement);
  const toGrid = (): void => {
    book.injector.get(ILayoutService).focus();
  };
  const go: Readonly<Record<Part, () => void>> = {
    bar: () => {
      element('open', HTMLButtonElement).focus();
    },
    grid: toGrid,
    pane: () => {
      frame.focus();
      frame.contentDocument?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    },
  };
  const here = (): Part => {
    const focused = document.activeElement;
    if (focused === frame) return 'pane';
    return element('bar', HTMLElement).contains(focused) ? 'bar' : 'grid';
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey && event.key.toLowerCase() === 'n') {
      event.preventDefault();
      frame.contentWindow?.dispatchEvent(new KeyboardEvent('keydown', NEXT_BLANK));
      return;
    }
    if (event.key !== 'F6' || event.altKey || event.metaKey || document.querySelector('dialog[open]') !== null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const shown = PARTS.filter((part) => part !== 'pane' || !frame.hidden);
    const next = (shown.indexOf(here()) + (event.shiftKey ? -1 : 1) + shown.length) % shown.length;
    go[shown[next] ?? 'grid']();
  };
  window.addEventListener('keydown', onKey, true);
  frame.addEventListener('load', () => {
    frame.contentWindow?.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'F6') onKey(event);
      },
      true,
    );
  });
  for (const part of ['grid', 'pane'] as const) {
    element(`skip-${part}`, HTMLAnchorElement).addEventListener('click', (event) => {
      event.preventDefault();
      go[part]();
    });
  }
  return {
    toGrid,
    name: (words) => {
      element('skip-grid', HTMLAnchorElement).textContent = words.skipToGrid;
      element('skip-pane', HTMLAnchorElement).textContent = words.skipToPane;
    },
  };
}
