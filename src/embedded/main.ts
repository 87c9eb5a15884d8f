import type { TrialWords } from '../core/words/shape/TrialWords';
import type { Words } from '../core/words/shape/Words';
import { trial as vietnamese } from '../core/words/vi/trial';
import { fetchPart } from '../site/fetchPart';
import { drawIcons } from './page/drawIcons';
import { allWords, chosenLanguage } from './page/followLanguage';
import { PartNotFetched } from '../site/PartNotFetched';
import { sayNotStarted } from './page/sayNotStarted';
import { startGrid } from './page/startGrid';
import { univerWords } from './page/univerWords';

/** The language that was chosen in the pane; else Vietnamese, unless the address asks for English with `?lang=en`. */
function languageOfPage(): Words['language'] {
  return chosenLanguage() ?? (new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'vi');
}

/** The Vietnamese words are there from the start: a lost network can be said in them. */
async function wordsOfPage(language: Words['language']): Promise<TrialWords> {
  return language === 'en' ? (await import(/* webpackChunkName: "en" */ '../core/words/en/trial')).trial : vietnamese;
}

const LONGEST_REST_MS = 3000;

/** The grid comes first; the pane and all else once it takes typing. */
async function start(): Promise<void> {
  const language = languageOfPage();
  const [words, own] = await Promise.all([
    fetchPart(() => wordsOfPage(language)),
    fetchPart(() => univerWords(language)),
  ]);
  const grid = startGrid(language, words, own);
  await grid.drawn;
  document.getElementById('opening')?.remove();
  await rest();
  void grid.drawFrame(rest);
  try {
    const [{ startWork }, all] = await Promise.all([
      fetchPart(() => import('./page/startWork')),
      fetchPart(() => allWords(language)),
      fetchPart(drawIcons),
    ]);
    startWork(grid, all);
  } catch {
    grid.message.show(grid.words().notFetched);
  }
}

/** Until the browser has nothing to do, so that whoever types already does not wait; Safari never says so. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    if (!('requestIdleCallback' in window)) {
      setTimeout(resolve, 500);
      return;
    }
    const onRest = (): void => {
      resolve();
    };
    window.requestIdleCallback(onRest, { timeout: LONGEST_REST_MS });
  });
}

start().catch((error: unknown) => {
  if (!(error instanceof PartNotFetched)) throw error;
  sayNotStarted(vietnamese);
});
