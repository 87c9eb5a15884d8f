import type { TrialWords } from '../../core/words/shape/TrialWords';
import type { Book } from '../book/Book';
import { element } from './elements';

/**
 * Shows the input prompt of the selected cell over the head of the sheet, where nothing is entered; Excel's place beside
 * the cell would cover the figures just entered. The user can close it, and call it back from the bar.
 *
 * @returns names the buttons
 */
export function showPrompts(book: Book): (words: TrialWords) => void {
  const note = element('prompt', HTMLElement);
  const toggle = element('prompts', HTMLButtonElement);
  let wanted = true;
  let filled = false;
  const show = (): void => {
    note.hidden = !(wanted && filled);
    toggle.setAttribute('aria-pressed', String(wanted));
  };
  const want = (next: boolean): void => {
    wanted = next;
    show();
  };
  toggle.addEventListener('click', () => {
    want(!wanted);
  });
  element('prompt-close', HTMLButtonElement).addEventListener('click', () => {
    want(false);
    toggle.focus();
  });
  show();
  book.events.subscribe((event) => {
    if (event.kind !== 'selected' && event.kind !== 'activated') return;
    const { row, column } = event.kind === 'selected' ? event.area : book.selection;
    const rule = book.sheet(event.sheetId)?.rules.validationAt(row, column);
    const text = rule?.showInputMessage ? (rule.prompt ?? '') : '';
    const title = rule?.showInputMessage ? (rule.promptTitle ?? '') : '';
    filled = text !== '' || title !== '';
    element('prompt-title', HTMLElement).textContent = title;
    element('prompt-text', HTMLElement).textContent = text;
    show();
  });
  return (words) => {
    toggle.textContent = words.prompts;
    element('prompt-close', HTMLButtonElement).setAttribute('aria-label', words.close);
  };
}
