import { describeOwnFile } from '../../core/words/describeRefusal';
import type { Words } from '../../core/words/shape/Words';
import { readDrawn } from '../../xlsx/readDrawn';
import { registerRules } from '../book/registerRules';
import { openDrawn } from '../univer/openDrawn';
import { element } from './elements';
import { fetchPart } from '../../site/fetchPart';
import { followLanguage, speakOfFunctions } from './followLanguage';
import { keepDrafts } from './keepDrafts';
import { nameFile } from './nameFile';
import { offerActions } from './offerActions';
import { registerFunctions } from './registerFunctions';
import { registerMore } from './registerMore';
import { showPane } from './showPane';
import type { Grid } from './startGrid';

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
      message.show(words.trial.notOpened(name, describeOwnFile(result.refusal, 'workbook', words)));
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

  const frame = showPane(book);
  offerActions({ book, message, drafts, openBytes, pane: () => frame.contentDocument, words: () => words });

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
}
