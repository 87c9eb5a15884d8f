import type { TrialWords } from '../../core/words/shape/TrialWords';
import { element } from './elements';

/**
 * Says in a dialog why an entry is not taken.
 * @param entry what was typed
 * @returns true if the user wants to edit the entry, false if the cell stays as it was before
 */
export function askAboutEntry(
  refusal: { readonly title: string; readonly text: string },
  entry: string,
  words: TrialWords,
): Promise<boolean> {
  const dialog = element('refusal', HTMLDialogElement);
  const again = element('refusal-edit', HTMLButtonElement);
  const leave = element('refusal-leave', HTMLButtonElement);
  element('refusal-title', HTMLElement).textContent = refusal.title;
  element('refusal-text', HTMLElement).textContent = refusal.text;
  element('refusal-entry', HTMLElement).textContent = words.entered(entry);
  again.textContent = words.editAgain;
  leave.textContent = words.leaveEntry;
  dialog.returnValue = '';
  return new Promise((resolve) => {
    dialog.addEventListener(
      'close',
      () => {
        resolve(dialog.returnValue === again.value);
      },
      { once: true },
    );
    dialog.showModal();
    again.focus();
  });
}
