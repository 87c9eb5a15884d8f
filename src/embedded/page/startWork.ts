import { keepForOffline } from '../../site/keepForOffline';
import { messageOf } from '../../core/kernel/messageOf';
import { describeRefusal } from '../../core/words/describeRefusal';
import type { Words } from '../../core/words/shape/Words';
import { readDrawn } from '../../xlsx/readDrawn';
import { registerRules } from '../book/registerRules';
import { ExcelHost } from '../host/ExcelHost';
import { openDrawn } from '../univer/openDrawn';
import { AgaveBridge, type PaneWindow } from './AgaveBridge';
import { element } from './elements';
import { fetchPart } from '../../site/fetchPart';
import { followLanguage, speakOfFunctions } from './followLanguage';
import { keepDrafts } from './keepDrafts';
import { nameFile } from './nameFile';
import { PartNotFetched } from '../../site/PartNotFetched';
import { registerFunctions } from './registerFunctions';
import { registerMore } from './registerMore';
import { saveFile } from './saveFile';
import type { Grid } from './startGrid';
import type { TrialWindow } from './TrialWindow';

/** After the last change. */
const NAMING_MS = 300;

/** What comes once the grid takes typing: the rest of the grid's own parts, files, drafts, and the add-in's pane. */
export function startWork({ univer, book, message, toGrid, name, changed }: Grid, startWords: Words): void {
  let words = startWords;
  registerRules(univer, book);
  registerFunctions(book);
  registerMore(univer, book);
  /** A name that the user's file brought; else the workbook is named after what is in it. */
  let ownName: string | null = null;
  const showName = (): void => {
    const name = ownName ?? nameFile(book) ?? words.trial.newName;
    if (name === book.fileName) return;
    book.fileName = name;
    element('file-name', HTMLElement).textContent = name;
    element('file-name', HTMLElement).title = name;
  };
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
    open: ({ name, bytes }) => openBytes(name, bytes),
    say: (text) => {
      message.show(text);
    },
    changed: changed(),
  });

  let naming = 0;
  book.events.subscribe((event) => {
    // What the workbook is stands in its properties, which the add-in writes last.
    window.clearTimeout(naming);
    naming = window.setTimeout(showName, NAMING_MS);
    // The pane led the user to a cell: it is there to be typed into.
    if (event.kind === 'selected' && book.isWriting) toGrid();
  });

  const host = new ExcelHost(book);
  const frame = element('pane', HTMLIFrameElement);
  const bridge = new AgaveBridge(host, () => frame.contentWindow as PaneWindow | null, book.culture.name);
  const trial: TrialWindow = {
    chitieuTrial: {
      receive: (text) => {
        bridge.receive(text);
      },
      load: host.load,
      take: host.take,
    },
  };
  Object.assign(window, trial);
  // The address by which office.js believes that it is in Excel for Mac; it must report nothing to anybody.
  frame.src = `trial-pane.html?_host_Info=Excel$Mac$16.00$${book.culture.name}$telemetry$isNotDialog$disableLogging$0`;

  const act = (id: string, run: () => Promise<void>): void => {
    const button = element(id, HTMLButtonElement);
    button.addEventListener('click', () => {
      button.disabled = true;
      run()
        .catch((error: unknown) => {
          const { partNotFetched, failed } = words.trial;
          if (error instanceof PartNotFetched) message.show(partNotFetched);
          else message.show(failed(messageOf(error)));
        })
        .finally(() => {
          button.disabled = false;
        });
    });
    button.disabled = false;
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
        message.show(words.trial.failed(messageOf(error)));
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
    const { offerSamples } = await fetchPart(() => import('./offerSamples'));
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
    drafts.offer(words.trial);
    showName();
  };
  nameAll();
  followLanguage(
    book,
    words.language,
    (next) => {
      words = next;
      name(words.language, words.trial);
      nameAll();
    },
    () => {
      message.show(words.trial.partNotFetched);
    },
  );

  // Without them the names of functions alone are offered.
  fetchPart(() => speakOfFunctions(book, words.language)).catch(() => undefined);

  // Not before the pane has come up: until then the network is needed for it.
  frame.addEventListener('load', () => {
    void keepForOffline('workbook.files.json');
  });
}
