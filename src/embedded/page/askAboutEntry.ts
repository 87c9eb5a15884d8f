import type { TrialWords } from '../../core/words/shape/TrialWords';
import { element } from './elements';

/** Why it is not taken, in the rule's own words. */
interface RefusedEntry {
  readonly title: string;
  readonly text: string;
}

/** Settles when the dialog is free: it is one element of the page, and entries are looked at while it is open. */
let before: Promise<unknown> = Promise.resolve();

/**
 * Says in a dialog why an entry is not taken; a second one is asked about when the first is answered.
 * @param entry what was typed
 * @returns true if the user wants to edit the entry, false if the cell stays as it was before
 */
export function askAboutEntry(refusal: RefusedEntry, entry: string, words: TrialWords): Promise<boolean> {
  const answer = before.then(() => ask(refusal, entry, words));
  before = answer.catch(() => undefined);
  return answer;
}

function ask(refusal: RefusedEntry, entry: string, words: TrialWords): Promise<boolean> {
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
