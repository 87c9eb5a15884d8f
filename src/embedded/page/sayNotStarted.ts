import type { TrialWords } from '../../core/words/shape/TrialWords';

/** Says why there is no workbook, instead of a page of nameless buttons, and offers to load it anew. */
export function sayNotStarted(words: TrialWords): void {
  const box = document.createElement('main');
  box.className = 'not-started';
  box.setAttribute('role', 'alert');
  const text = document.createElement('p');
  text.textContent = words.notStarted;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words.reopen;
  button.addEventListener('click', () => {
    window.location.reload();
  });
  box.append(text, button);
  document.title = words.title;
  document.body.replaceChildren(box);
}
