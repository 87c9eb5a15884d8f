import { isoInVietNam } from '../../core/kernel/isoInVietNam';
import { slashedDay } from '../../core/kernel/slashedDay';
import type { TrialWords } from '../../core/words/shape/TrialWords';
import { finish } from '../../core/kernel/finish';
import { inSteps } from '../../site/inSteps';
import { writeInSteps } from '../../xlsx/writeWorkbook';
import type { Book } from '../book/Book';
import { saveInSteps } from '../univer/saveDrawn';
import { type Draft, DRAFT_VERSION, DraftStore } from './DraftStore';
import { element } from './elements';

/** After the last change, so that nobody waits while typing; longer where a workbook takes long to write. */
const PAUSE_MS = 1500;
const PAUSE_PER_MS_OF_WRITING = 20;
/** Larger workbooks are not kept as drafts. */
const MOST_BYTES = 20_000_000;
/** Beginning of the names that sheets bear while the add-in still draws them. */
const UNFINISHED = '~';
/** Why the taking of a draft was ended: there is something newer to take, or nothing to lose. */
const ENDED = Symbol('ended');

export interface Drafts {
  /** True if something has changed since the workbook was opened or saved. */
  readonly changed: () => boolean;
  /** The workbook was opened or saved: nothing of it can be lost. */
  readonly settled: () => void;
  /** Says which draft there is, and offers it. */
  readonly offer: (words: TrialWords) => void;
}

interface DraftPage {
  readonly words: () => TrialWords;
  /** Opens a draft in place of the workbook; false if it cannot be read. */
  readonly open: (draft: Draft) => boolean;
  readonly say: (text: string) => void;
  /** Something was typed before. */
  readonly changed: boolean;
}

/**
 * Keeps the workbook as a draft in the browser while the user works, offers the last draft when the page is opened
 * again, and has the browser ask before a changed workbook is left.
 */
export function keepDrafts(book: Book, page: DraftPage): Drafts {
  const store = new DraftStore();
  let id = book.newId('draft');
  let changed = page.changed;
  let timer = 0;
  let pause = PAUSE_MS;
  let offered: Draft | null = null;
  let saidTooLarge = false;
  /** Ends the taking of a draft that goes on; null while none does. */
  let taking: AbortController | null = null;
  const end = (): void => {
    taking?.abort(ENDED);
  };

  const keep = async (isLast: boolean): Promise<void> => {
    window.clearTimeout(timer);
    timer = 0;
    end();
    if (!changed) return;
    // A half-drawn workbook is no draft, and to take one takes time that the add-in would have to wait for.
    if ((book.isBusy && !isLast) || book.sheets.some(({ name }) => name.startsWith(UNFINISHED))) {
      later();
      return;
    }
    const start = performance.now();
    const bytes = new Uint8Array(isLast ? finish(bytesOf(book)) : await inPieces());
    pause = PAUSE_MS + PAUSE_PER_MS_OF_WRITING * (performance.now() - start);
    if (bytes.length > MOST_BYTES) {
      if (!saidTooLarge) page.say(page.words().draftTooLarge(megabytes(MOST_BYTES)));
      saidTooLarge = true;
      return;
    }
    await store.keep({ id, version: DRAFT_VERSION, name: book.fileName, time: Date.now(), bytes });
  };
  /** The file, taken while the user may go on; a change ends it, as half of it would be from before. */
  const inPieces = async (): Promise<Uint8Array> => {
    const own = new AbortController();
    taking = own;
    try {
      return await inSteps(bytesOf(book), own.signal);
    } finally {
      if (taking === own) taking = null;
    }
  };
  const keepOrSay = (isLast: boolean): void => {
    keep(isLast).catch((error: unknown) => {
      if (error !== ENDED) page.say(page.words().draftNotKept);
    });
  };
  const later = (): void => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      keepOrSay(false);
    }, pause);
  };

  if (changed) later();
  book.events.subscribe((event) => {
    if (event.kind === 'selected' || event.kind === 'activated') return;
    changed = true;
    end();
    later();
  });
  window.addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && (timer !== 0 || taking !== null)) keepOrSay(true);
  });

  const bar = element('draft', HTMLElement);
  const close = (): void => {
    bar.hidden = true;
    offered = null;
  };
  element('draft-open', HTMLButtonElement).addEventListener('click', () => {
    const draft = offered;
    // Whoever would rather save first finds it there still.
    if (draft === null || (changed && !window.confirm(page.words().replace))) return;
    close();
    end();
    if (!page.open(draft)) return;
    // Goes on as the same draft: it is not lost if the page is closed at once.
    id = draft.id;
    changed = true;
  });
  element('draft-drop', HTMLButtonElement).addEventListener('click', () => {
    if (offered !== null) store.remove(offered.id).catch(() => undefined);
    close();
  });
  store.list().then(
    ([newest]) => {
      if (newest === undefined) return;
      offered = newest;
      nameOffer(page.words(), newest);
      bar.hidden = false;
    },
    () => undefined,
  );

  return {
    changed: () => changed,
    settled: () => {
      changed = false;
      window.clearTimeout(timer);
      timer = 0;
      end();
      store.remove(id).catch(() => undefined);
    },
    offer: (words) => {
      if (offered !== null) nameOffer(words, offered);
    },
  };
}

/** The workbook as a file. */
function* bytesOf(book: Book): Generator<void, Uint8Array> {
  return yield* writeInSteps(yield* saveInSteps(book));
}

function nameOffer(words: TrialWords, { name, time, bytes }: Draft): void {
  const when = isoInVietNam(time);
  const day = slashedDay(when);
  const clock = when.slice(11, 16);
  element('draft-text', HTMLElement).textContent = words.draft(
    name,
    clock,
    day,
    String(Math.ceil(bytes.length / 1000)),
  );
  element('draft-open', HTMLButtonElement).textContent = words.draftOpen;
  element('draft-drop', HTMLButtonElement).textContent = words.draftDrop;
}

function megabytes(bytes: number): string {
  return String(Math.round(bytes / 1_000_000));
}
