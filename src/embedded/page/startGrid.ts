import { type ILanguagePack, LifecycleService, LifecycleStages, type LocaleType, type Univer } from '@univerjs/core';
import type { TrialWords } from '../../core/words/shape/TrialWords';
import type { Words } from '../../core/words/shape/Words';
import { createUniver } from '../book/createUniver';
import { type Culture, CULTURES } from '../book/Culture';
import { UniverBook } from '../book/UniverBook';
import { emptyContent } from '../univer/emptyContent';
import { element } from './elements';
import { followLinks } from './followLinks';
import { followTheme } from './followTheme';
import { giveWay } from './giveWay';
import { guardEditing } from './guardEditing';
import { holdBackFrame } from './holdBackFrame';
import { keepInSight } from './keepInSight';
import { Message } from './Message';
import { moveByKeyboard } from './moveByKeyboard';
import { nameControls } from './nameControls';
import { pasteInCulture } from './pasteInCulture';
import { placePane } from './placePane';
import { printSheet } from './printSheet';
import { refuseEntries } from './refuseEntries';
import { registerInterface } from './registerInterface';
import { restScreen } from './restScreen';
import { sayCharts } from './sayCharts';
import { showInCulture } from './showInCulture';
import { showPrompts } from './showPrompts';
import { typeInCulture } from './typeInCulture';
import './page.css';

/** The grid, in which can be typed, with the page's words around it. */
export interface Grid {
  readonly univer: Univer;
  readonly book: UniverBook;
  readonly message: Message;
  /** The words in use; `name` puts others in their place. */
  readonly words: () => TrialWords;
  readonly name: (language: Words['language'], words: TrialWords) => void;
  /** Leads the keys to the grid. */
  readonly toGrid: () => void;
  /** Something has been typed already. */
  readonly changed: () => boolean;
  /** Resolved once the grid is drawn. */
  readonly drawn: Promise<void>;
  /** Draws what stands around the cells, pausing until the browser has nothing to do. */
  readonly drawFrame: (rest: () => Promise<void>) => Promise<void>;
}

/** Numbers are shown and typed as in the page's language. */
function cultureOf(language: Words['language']): Culture {
  return CULTURES[language === 'vi' ? 'vi-VN' : 'en-US'];
}

/** Builds what comes first: the grid, ready to be typed into, and the bar above it. */
export function startGrid(
  language: Words['language'],
  startWords: TrialWords,
  own: { readonly locale: LocaleType; readonly words: ILanguagePack },
): Grid {
  let words = startWords;
  const message = new Message();
  const room = element('grid', HTMLDivElement);
  const univer = createUniver(
    own,
    registerInterface(room, () => book.culture),
  );
  const book = new UniverBook(univer, cultureOf(language));
  const drawFrame = holdBackFrame(book);
  book.open(emptyContent(words.sheetName));
  const useCulture = showInCulture(book);
  typeInCulture(book);
  pasteInCulture(book, ({ filled, locked }) => {
    message.show(words.pasted(filled, locked));
  });
  guardEditing(book, (what) => {
    message.show(what === 'build' ? words.lockedBuild : words.locked);
  });
  followLinks(book);
  keepInSight(book);
  giveWay(book, room);
  restScreen(book);
  followTheme(book);
  printSheet(book);
  const namePrompts = showPrompts(book);
  const keyboard = moveByKeyboard(book);
  const namePane = placePane(keyboard.toGrid);
  const nameGrid = nameControls(book, room);
  const nameCharts = sayCharts(book, () => words);
  refuseEntries(book, () => words, keyboard.toGrid);
  let changed = false;
  book.events.subscribe((event) => {
    if (event.kind === 'changed') changed = true;
  });

  const name = (wanted: Words['language'], next: TrialWords): void => {
    words = next;
    useCulture(cultureOf(wanted));
    document.documentElement.lang = wanted;
    document.title = words.title;
    element('notice', HTMLParagraphElement).textContent = words.notice;
    for (const id of ['open', 'save', 'print', 'samples'] as const) {
      element(id, HTMLButtonElement).textContent = words[id];
    }
    message.name(words.close);
    namePrompts(words);
    keyboard.name(words);
    namePane(words);
    nameGrid(words);
    nameCharts();
  };
  name(language, words);
  return {
    univer,
    book,
    message,
    words: () => words,
    name,
    toGrid: keyboard.toGrid,
    changed: () => changed,
    drawn: univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered),
    drawFrame,
  };
}
