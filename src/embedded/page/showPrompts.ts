import type { IDisposable } from '@univerjs/core';
import { SheetCanvasPopManagerService } from '@univerjs/sheets-ui';
import { ComponentManager, type IPopup } from '@univerjs/ui';
import { createElement, type ReactElement } from 'react';
import type { Book } from '../book/Book';

const PROMPT = 'chitieu.prompt';

interface PromptProps {
  readonly popup: Pick<IPopup<Prompt>, 'extraProps'>;
}

type Prompt = Record<'title' | 'text', string>;

/** Within so many frames Univer has put a note beside its cell. */
const SETTLING = 12;

/** Moves a note that would lie over the pane back over the grid. */
function keepOverGrid(note: HTMLElement | null, frames = SETTLING): void {
  const grid = document.getElementById('grid');
  if (note === null || grid === null || frames === 0) return;
  note.style.transform = '';
  const beyond = note.getBoundingClientRect().right - grid.getBoundingClientRect().right;
  if (beyond > 0) note.style.transform = `translateX(${-beyond}px)`;
  requestAnimationFrame(() => {
    keepOverGrid(note, frames - 1);
  });
}

/** The yellow note of Excel's input prompt. */
function PromptNote({ popup }: PromptProps): ReactElement {
  return createElement(
    'div',
    {
      className: 'prompt',
      role: 'note',
      ref: (note: HTMLElement | null) => {
        keepOverGrid(note);
      },
    },
    createElement('strong', null, popup.extraProps?.title),
    createElement('p', null, popup.extraProps?.text),
  );
}

/** Shows the input prompt of the selected cell beside it, as Excel does; Univer keeps prompts and shows none. */
export function showPrompts(book: Book): void {
  book.injector.get(ComponentManager).register(PROMPT, PromptNote);
  const popups = book.injector.get(SheetCanvasPopManagerService);
  let shown: IDisposable | null = null;
  book.events.subscribe((event) => {
    if (event.kind !== 'selected' && event.kind !== 'activated') {
      return;
    }
    shown?.dispose();
    shown = null;
    const { row, column } = event.kind === 'selected' ? event.area : book.selection;
    const rule = book.sheet(event.sheetId)?.rules.validationAt(row, column);
    if (rule?.showInputMessage && (rule.prompt ?? rule.promptTitle)) {
      const extraProps: Prompt = { title: rule.promptTitle ?? '', text: rule.prompt ?? '' };
      shown =
        popups.attachPopupToCell(row, column, {
          componentKey: PROMPT,
          direction: 'vertical',
          offset: [0, 4],
          extraProps,
        }) ?? null;
    }
  });
}
