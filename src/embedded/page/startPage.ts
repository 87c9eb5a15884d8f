import { describeRefusal } from '../../core/words/describeRefusal';
import type { Words } from '../../core/words/shape/Words';
import { readDrawn } from '../../xlsx/readDrawn';
import { UniverBook } from '../book/UniverBook';
import { createUniver } from '../book/createUniver';
import { CULTURES } from '../book/Culture';
import { ExcelHost } from '../host/ExcelHost';
import { emptyContent } from '../univer/emptyContent';
import { openDrawn } from '../univer/openDrawn';
import { AgaveBridge, type PaneWindow } from './AgaveBridge';
import { element } from './elements';
import { followLinks } from './followLinks';
import { guardEditing } from './guardEditing';
import { Message } from './Message';
import { offerSamples } from './offerSamples';
import { pasteInCulture } from './pasteInCulture';
import { registerInterface } from './registerInterface';
import { saveFile } from './saveFile';
import { showInCulture } from './showInCulture';
import { showPrompts } from './showPrompts';
import type { TrialWindow } from './TrialWindow';
import { typeInCulture } from './typeInCulture';
import { univerWords } from './univerWords';
import './page.css';

/** Builds the trial workbook: the grid, the bar above it and the add-in's pane beside it. */
export async function startPage(words: Words): Promise<void> {
  const w = words.trial;
  const culture = CULTURES[words.language === 'vi' ? 'vi-VN' : 'en-US'];
  document.documentElement.lang = words.language;
  document.title = w.title;
  element('notice', HTMLParagraphElement).textContent = w.notice;
  const message = new Message(w.close);
  const grid = element('grid', HTMLDivElement);
  const univer = createUniver(await univerWords(words.language), registerInterface(grid));
  const book = new UniverBook(univer, culture);
  const setName = (name: string): void => {
    book.fileName = name;
    element('file-name', HTMLElement).textContent = name;
  };
  setName(w.newName);
  book.open(emptyContent(w.sheetName));
  showInCulture(book);
  typeInCulture(book);
  pasteInCulture(book);
  guardEditing(book, () => {
    message.show(w.locked);
  });
  followLinks(book);
  showPrompts(book);

  let changed = false;
  book.events.subscribe((event) => {
    changed ||= event.kind === 'changed';
  });

  const host = new ExcelHost(book);
  const frame = element('pane', HTMLIFrameElement);
  frame.title = w.pane;
  const bridge = new AgaveBridge(host, () => frame.contentWindow as PaneWindow | null, culture.name);
  const trial: TrialWindow = {
    chitieuTrial: {
      receive: (text) => {
        bridge.receive(text);
      },
    },
  };
  Object.assign(window, trial);
  // The address by which office.js believes that it is in Excel for Mac; it must report nothing to anybody.
  frame.src = `trial-pane.html?_host_Info=Excel$Mac$16.00$${culture.name}$telemetry$isNotDialog$disableLogging$0`;

  const act = (id: string, label: string, run: () => Promise<void>): void => {
    const button = element(id, HTMLButtonElement);
    button.textContent = label;
    button.addEventListener('click', () => {
      button.disabled = true;
      run()
        .catch((error: unknown) => {
          message.show(w.failed(error instanceof Error ? error.message : String(error)));
        })
        .finally(() => {
          button.disabled = false;
        });
    });
  };

  const openFile = async (file: File): Promise<void> => {
    const result = readDrawn(new Uint8Array(await file.arrayBuffer()));
    if (!result.ok) {
      const { code, params } = result.refusal;
      message.show(w.notOpened(file.name, describeRefusal(code, params, words)));
      return;
    }
    setName(file.name.replace(/\.xlsm$/i, '.xlsx'));
    openDrawn(book, result.plan);
    changed = false;
    message.show(w.opened(file.name));
  };

  const input = element('open-input', HTMLInputElement);
  act('open', w.open, () => {
    if (!changed || window.confirm(w.replace)) {
      input.click();
    }
    return Promise.resolve();
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file) {
      openFile(file).catch((error: unknown) => {
        message.show(w.failed(String(error)));
      });
    }
  });
  act('save', w.save, async () => {
    await saveFile(book);
    changed = false;
    message.show(w.saved(book.fileName));
  });
  act('samples', w.samples, async () => {
    const pane = () => frame.contentDocument;
    const count = await offerSamples(pane, words, (done, total) => {
      message.show(w.makingSamples(done, total));
    });
    message.show(count === null ? w.samplesNoPlace : w.samplesReady(count));
  });
}
