import { pane as english } from '../core/words/en/pane';
import { pane as vietnamese } from '../core/words/vi/pane';
import { ExcelWorkbook } from '../excel/ExcelWorkbook';
import { goToFirstError, type Said } from './goToFirstError';

/** Parameter of this page's address by which the same page is the small window that says why nothing was done. */
const SAY = 'say';

const workbook = new ExcelWorkbook();

/** A button of the ribbon has no pane to say anything in: a small window does. */
function say(said: Said): void {
  const url = new URL(window.location.href);
  url.searchParams.set(SAY, said);
  Office.context.ui.displayDialogAsync(url.href, { height: 20, width: 30, displayInIframe: true });
}

/** The words for what was passed in this page's address; null where it is the page behind the ribbon. */
function saidHere(): string | null {
  const said = new URLSearchParams(window.location.search).get(SAY);
  if (said === null) return null;
  const words = Office.context.displayLanguage.startsWith('vi') ? vietnamese : english;
  const texts = new Map<string, unknown>([...Object.entries(words.problems), ...Object.entries(words.commands)]);
  const text = texts.get(said);
  return typeof text === 'string' ? text : words.commands.failed;
}

void Office.onReady(({ host }) => {
  // Opened in a browser: that page says where the add-in runs.
  if (host !== Office.HostType.Excel) {
    window.location.replace('support.html');
    return;
  }
  const said = saidHere();
  if (said !== null) {
    document.body.textContent = said;
    return;
  }
  Office.actions.associate('goToFirstError', (event: Office.AddinCommands.Event) => {
    void goToFirstError(workbook)
      .then((answer) => {
        if (answer !== null) say(answer);
      })
      .finally(() => {
        // Excel waits for this; without it the button stays busy.
        event.completed();
      });
  });
});
