import { messageOf } from '../../core/kernel/messageOf';
import type { Words } from '../../core/words/shape/Words';
import { fetchPart } from '../../site/fetchPart';
import { PartNotFetched } from '../../site/PartNotFetched';
import type { Book } from '../book/Book';
import { element } from './elements';
import type { Drafts } from './keepDrafts';
import type { Message } from './Message';
import { saveFile } from './saveFile';

interface ActionsPage {
  readonly book: Book;
  readonly message: Message;
  readonly drafts: Drafts;
  /** Opens a workbook in the place of the one in front; false if it cannot be read, which is said. */
  readonly openBytes: (name: string, bytes: Uint8Array) => boolean;
  /** The pane's document. */
  readonly pane: () => Document | null;
  /** Those of the page's present language. */
  readonly words: () => Words;
}

/** What the bar's buttons do from now on: open a file, save it, print the sheet in front, and try the samples. */
export function offerActions({ book, message, drafts, openBytes, pane, words }: ActionsPage): void {
  const say = (error: unknown): void => {
    const { partNotFetched, failed } = words().trial;
    message.show(error instanceof PartNotFetched ? partNotFetched : failed(messageOf(error)));
  };
  const act = (id: string, run: () => Promise<void>): void => {
    const button = element(id, HTMLButtonElement);
    button.addEventListener('click', () => {
      button.disabled = true;
      run()
        .catch(say)
        .finally(() => {
          button.disabled = false;
        });
    });
    button.disabled = false;
  };
  const mayReplace = (): boolean => !drafts.changed() || window.confirm(words().trial.replace);
  const openFile = (name: string, bytes: Uint8Array): void => {
    if (openBytes(name, bytes)) drafts.settled();
  };

  const input = element('open-input', HTMLInputElement);
  act('open', () => {
    if (mayReplace()) input.click();
    return Promise.resolve();
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    file
      .arrayBuffer()
      .then((buffer) => {
        openFile(file.name, new Uint8Array(buffer));
      })
      .catch(say);
  });
  act('save', async () => {
    await saveFile(book);
    drafts.settled();
    message.show(words().trial.saved(book.fileName));
  });
  act('print', () => {
    window.print();
    return Promise.resolve();
  });
  act('samples', async () => {
    if (!mayReplace()) return;
    const { offerSamples } = await fetchPart(() => import('./offerSamples'));
    const count = await offerSamples(pane, openFile, words(), (done, total) => {
      message.show(words().trial.makingSamples(done, total));
    });
    const { samplesNoPlace, samplesReady } = words().trial;
    message.show(count === null ? samplesNoPlace : samplesReady(count));
  });
}
