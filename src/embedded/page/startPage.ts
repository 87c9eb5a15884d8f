import { keepForOffline } from '../../site/keepForOffline';
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
import { followLanguage } from './followLanguage';
import { followLinks } from './followLinks';
import { followTheme } from './followTheme';
import { giveWay } from './giveWay';
import { guardEditing } from './guardEditing';
import { keepDrafts } from './keepDrafts';
import { keepInSight } from './keepInSight';
import { Message } from './Message';
import { moveByKeyboard } from './moveByKeyboard';
import { nameControls } from './nameControls';
import { nameFile } from './nameFile';
import { pasteInCulture } from './pasteInCulture';
import { placePane } from './placePane';
import { printSheet } from './printSheet';
import { refuseEntries } from './refuseEntries';
import { registerInterface } from './registerInterface';
import { saveFile } from './saveFile';
import { sayCharts } from './sayCharts';
import { showInCulture } from './showInCulture';
import { showPrompts } from './showPrompts';
import type { TrialWindow } from './TrialWindow';
import { typeInCulture } from './typeInCulture';
import { univerWords } from './univerWords';
import './page.css';

/** After the last change. */
const NAMING_MS = 300;

/** Builds the trial workbook: the grid, the bar above it and the add-in's pane beside it. */
export async function startPage(startWords: Words): Promise<void> {
  let words = startWords;
  const culture = CULTURES[words.language === 'vi' ? 'vi-VN' : 'en-US'];
  const message = new Message();
  const grid = element('grid', HTMLDivElement);
  const univer = createUniver(await univerWords(words.language), registerInterface(grid));
  const book = new UniverBook(univer, culture);
  /** A name that the user's file brought; else the workbook is named after what is in it. */
  let ownName: string | null = null;
  const showName = (): void => {
    const name = ownName ?? nameFile(book) ?? words.trial.newName;
    if (name === book.fileName) return;
    book.fileName = name;
    element('file-name', HTMLElement).textContent = name;
    element('file-name', HTMLElement).title = name;
  };
  book.open(emptyContent(words.trial.sheetName));
  showInCulture(book);
  typeInCulture(book);
  pasteInCulture(book, ({ filled, locked }) => {
    message.show(words.trial.pasted(filled, locked));
  });
  guardEditing(book, () => {
    message.show(words.trial.locked);
  });
  followLinks(book);
  keepInSight(book);
  giveWay(book, grid);
  followTheme(book);
  printSheet(book);
  const namePrompts = showPrompts(book);
  const keyboard = moveByKeyboard(book);
  const namePane = placePane(keyboard.toGrid);
  const nameGrid = nameControls(book, grid);
  const nameCharts = sayCharts(book, () => words.trial);
  refuseEntries(book, () => words.trial, keyboard.toGrid);

  const openBytes = (name: string, bytes: Uint8Array): boolean => {
    const result = readDrawn(bytes);
    if (!result.ok) {
      const { code, params } = result.refusal;
      message.show(words.trial.notOpened(name, describeRefusal(code, params, words)));
      return false;
    }
    ownName = name.replace(/\.xlsm$/i, '.xlsx');
    openDrawn(book, result.drawn);
    showName();
    message.show(words.trial.opened(name));
    return true;
  };
  const drafts = keepDrafts(book, {
    words: () => words.trial,
    open: ({ name, bytes }) => {
      openBytes(name, bytes);
    },
    say: (text) => {
      message.show(text);
    },
  });

  let naming = 0;
  book.events.subscribe((event) => {
    // What the workbook is stands in its properties, which the add-in writes last.
    window.clearTimeout(naming);
    naming = window.setTimeout(showName, NAMING_MS);
    // The pane led the user to a cell: it is there to be typed into.
    if (event.kind === 'selected' && book.isWriting) keyboard.toGrid();
  });

  const host = new ExcelHost(book);
  const frame = element('pane', HTMLIFrameElement);
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

  const act = (id: string, run: () => Promise<void>): void => {
    const button = element(id, HTMLButtonElement);
    button.addEventListener('click', () => {
      button.disabled = true;
      run()
        .catch((error: unknown) => {
          message.show(words.trial.failed(error instanceof Error ? error.message : String(error)));
        })
        .finally(() => {
          button.disabled = false;
        });
    });
  };

  const input = element('open-input', HTMLInputElement);
  act('open', () => {
    if (!drafts.changed() || window.confirm(words.trial.replace)) input.click();
    return Promise.resolve();
  });
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    file
      .arrayBuffer()
      .then((buffer) => {
        if (openBytes(file.name, new Uint8Array(buffer))) drafts.settled();
      })
      .catch((error: unknown) => {
        message.show(words.trial.failed(String(error)));
      });
  });
  act('save', async () => {
    await saveFile(book);
    drafts.settled();
    message.show(words.trial.saved(book.fileName));
  });
  act('print', () => {
    window.print();
    return Promise.resolve();
  });
  act('samples', async () => {
    if (drafts.changed() && !window.confirm(words.trial.replace)) return;
    const { offerSamples } = await import('./offerSamples');
    const count = await offerSamples(
      () => frame.contentDocument,
      (name, bytes) => {
        if (openBytes(name, bytes)) drafts.settled();
      },
      words,
      (done, total) => {
        message.show(words.trial.makingSamples(done, total));
      },
    );
    message.show(count === null ? words.trial.samplesNoPlace : words.trial.samplesReady(count));
  });

  const nameAll = (): void => {
    const w = words.trial;
    document.documentElement.lang = words.language;
    document.title = w.title;
    element('notice', HTMLParagraphElement).textContent = w.notice;
    for (const id of ['open', 'save', 'print', 'samples'] as const) element(id, HTMLButtonElement).textContent = w[id];
    message.name(w.close);
    namePrompts(w);
    keyboard.name(w);
    namePane(w);
    nameGrid(w);
    nameCharts();
    drafts.offer(w);
    showName();
  };
  nameAll();
  followLanguage(book, words.language, (next) => {
    words = next;
    nameAll();
  });

  // Not before the pane has come up: until then the network is needed for it.
  frame.addEventListener('load', () => {
    void keepForOffline('workbook.files.json');
  });
}
