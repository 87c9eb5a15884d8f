import type { LoadSheets } from '../../core/workbook/LoadSheets';
import type { TakeSheets } from '../../core/workbook/TakeSheets';
import { messageOf } from '../../core/kernel/messageOf';
import { formatAddress } from '../book/address';
import type { Book } from '../book/Book';
import type { WorkbookEvent } from '../book/WorkbookEvents';
import { loadDrawn } from '../univer/loadDrawn';
import { takeSheets } from '../univer/takeSheets';
import { referenceOf, resolveReference } from './objects/range';
import { service } from './objects/service';
import { workbook } from './objects/workbook';
import { type Batch, type BatchAnswer, runBatch } from './runBatch';

/** One entry of a rich API event message. */
export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  /** JSON. */
  readonly message: string;
}

/** Numbers of the rich API's events. */
const EVENTS = { changed: 10, activated: 11, added: 13, selected: 14, deleted: 15 } as const;
const GENERIC_EVENT = 65_536;
const WORKBOOK = 'Workbook';

/**
 * Excel's side of Office.js's rich API over an open {@link Book}. How requests come in and events go out is the
 * matter of the bridges (a session of their own for tests, `page/AgaveBridge` for the task pane).
 */
export class ExcelHost {
  /** Requests that did something, for tests that count them; giving back references is no work. */
  executed = 0;
  private readonly listeners = new Set<(entries: readonly EventEntry[]) => void>();
  private queue: Promise<unknown> = Promise.resolve();

  constructor(readonly book: Book) {
    book.events.subscribe((event) => {
      const entries = toEntries(event, book);
      this.listeners.forEach((listener) => {
        listener(entries);
      });
    });
  }

  /** @param listener gets every event; @returns a function that ends the subscription */
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Executes one request. Requests run one after the other, also when they come together.
   *
   * @param body the JSON of a {@link Batch}
   * @returns the answer, always: an error is part of it, as whoever asked would wait for ever
   */
  execute(body: string): Promise<BatchAnswer> {
    const answer = this.queue
      .then(() => this.answer(body))
      .catch((error: unknown) => refusal('GeneralException', messageOf(error)));
    this.queue = answer;
    return answer;
  }

  private async answer(body: string): Promise<BatchAnswer> {
    if (bytesOf(body) > MAX_PAYLOAD) {
      return refusal('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    }
    const batch = JSON.parse(body) as Batch;
    this.executed += onlyReleases(batch) ? 0 : 1;
    const { book } = this;
    const root = {
      workbook: workbook(book),
      resolve: (reference: string) => resolveReference(reference, (id) => book.sheet(id)),
      service: (name: string) => service(book, name),
    };
    book.beginBatch();
    const answered = await runBatch(batch, root, book).finally(() => {
      book.endBatch();
    });
    // A formula is calculated when it is entered, with what stood in the cells then.
    if (book.manualCalculation) await book.calculated();
    return bytesOf(JSON.stringify(answered)) > MAX_PAYLOAD
      ? refusal('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.')
      : answered;
  }

  /** Loads finished sheets, in its turn among the requests; to the user's steps to undo it is one of them. */
  readonly load: LoadSheets = (drawn, names, options) => this.inTurn(() => loadDrawn(this.book, drawn, names, options));

  /** Hands out whole sheets, in its turn among the requests. */
  readonly take: TakeSheets = (wanted, options) => this.inTurn(() => takeSheets(this.book, wanted, options));

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const { book } = this;
    const done = this.queue.then(() => {
      book.beginBatch();
      return work().finally(() => {
        book.endBatch();
      });
    });
    this.queue = done.catch(() => undefined);
    return done;
  }
}

/**
 * Bytes of a request and of an answer that Excel on the web takes (learn.microsoft.com, “Resource limits and performance
 * optimization for Office Add-ins”).
 */
const MAX_PAYLOAD = 5 * 1024 * 1024;

function bytesOf(text: string): number {
  // No text takes more than three bytes for each of its units.
  return text.length * 3 <= MAX_PAYLOAD ? text.length : new TextEncoder().encode(text).length;
}

function refusal(Code: string, Message: string): BatchAnswer {
  return { Results: [], Error: { Code, Message, Location: '', ActionIndex: 0 } };
}

/** At the end of `Excel.run` the client gives back the references that it holds, and nobody waits for it. */
function onlyReleases({ Actions: actions }: Batch): boolean {
  return actions.at(-1)?.Name === '_RemoveReference';
}

function entry(event: number, targetId: string, message: object): EventEntry {
  return { messageCategory: GENERIC_EVENT, messageType: event, targetId, message: JSON.stringify(message) };
}

/** Each event goes to those who listen on the sheet and to those who listen on all sheets. */
function toEntries(event: WorkbookEvent, book: Book): EventEntry[] {
  const worksheetId = event.sheetId;
  if (event.kind === 'changed' || event.kind === 'selected') {
    const sheet = book.sheet(worksheetId);
    if (!sheet) {
      return [];
    }
    const common = { worksheetId, address: formatAddress(event.area) };
    const message =
      event.kind === 'selected'
        ? common
        : {
            ...common,
            changeType: event.change,
            source: 'Local',
            triggerSource: 'Unknown',
            shiftDirection: 'None',
            referenceId: referenceOf({ sheet, areas: [event.area] }, 'R'),
          };
    return [worksheetId, WORKBOOK].map((target) => entry(EVENTS[event.kind], target, message));
  }
  return [worksheetId, WORKBOOK].map((target) => entry(EVENTS[event.kind], target, { worksheetId, source: 'Local' }));
}
