import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import type { ReceivedFile } from '../../src/core/consolidation/ReceivedFile';
import type { ReadingContext } from '../../src/core/submission/readSubmission';
import { readMany, type ReadWorker } from '../../src/xlsx/readMany';
import type { ReadRequest } from '../../src/xlsx/readWorker';
import { receiveFile, type IncomingFile } from '../../src/xlsx/receiveFile';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { SAMPLE_PLAN } from './samplePlan';

const context: ReadingContext = { catalogues: [], roster: bundledRoster };
const file = (name: string, content: Uint8Array = writeWorkbook(SAMPLE_PLAN)): IncomingFile => ({ name, content });

/** A worker in this thread; it hangs on files named `hang` and breaks on those named `break`. */
class FakeWorker extends EventTarget implements ReadWorker {
  static started = 0;
  static stopped = 0;
  private context: ReadingContext | null = null;

  constructor() {
    super();
    FakeWorker.started++;
  }

  postMessage(request: ReadRequest): void {
    if ('context' in request) this.context = request.context;
    else if (request.file.name === 'break') queueMicrotask(() => this.dispatchEvent(new Event('error')));
    else if (request.file.name !== 'hang' && this.context !== null) {
      void receiveFile(request.file, this.context).then((data) =>
        this.dispatchEvent(new MessageEvent('message', { data })),
      );
    }
  }

  terminate(): void {
    FakeWorker.stopped++;
  }
}

describe('readMany', () => {
  beforeEach(() => {
    FakeWorker.started = 0;
    FakeWorker.stopped = 0;
  });

  const outcome = ({ file, result }: ReceivedFile): string[] => [file, result.ok ? 'form' : result.refusal.code];

  test('goes on with a fresh worker after a file that hangs or breaks it', async () => {
    const seen: string[][] = [];
    const files = [file('a'), file('hang'), file('empty', new Uint8Array()), file('break'), file('b')];
    const complete = await readMany(files, context, {
      startWorker: () => new FakeWorker(),
      seconds: 0.2,
      onReceived: (readings) => seen.push(...readings.map(outcome)),
    });
    expect(complete).toBe(true);
    expect(seen).toEqual([
      ['a', 'OTHER_PLAN'],
      ['hang', 'TIMEOUT'],
      ['empty', 'EMPTY_FILE'],
      ['break', 'READER_FAILED'],
      ['b', 'OTHER_PLAN'],
    ]);
    expect([FakeWorker.started, FakeWorker.stopped]).toEqual([3, 3]);
  });

  test('stops at once when asked', async () => {
    const seen: string[] = [];
    const stop = new AbortController();
    const complete = await readMany([file('a'), file('hang'), file('b')], context, {
      startWorker: () => new FakeWorker(),
      signal: stop.signal,
      onStart: ({ name }) => {
        if (name === 'hang')
          setTimeout(() => {
            stop.abort();
          }, 10);
      },
      onReceived: (_, { name }) => seen.push(name),
    });
    expect(complete).toBe(false);
    expect(seen).toEqual(['a']);
    expect(FakeWorker.stopped).toBe(1);
  });

  test('gives the SHA-256 of each file, and reads a Blob', async () => {
    const [reading] = await receiveFile({ name: 'a', content: new Blob(['abc']) }, context);
    expect(reading?.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('does not load a Blob that is too large', async () => {
    const [reading] = await receiveFile({ name: 'a', content: new Blob(['abcdef']) }, context, { bytes: 5 });
    expect(reading).toEqual({
      file: 'a',
      sha256: null,
      result: { ok: false, refusal: { code: 'TOO_LARGE', params: { limit: 5 } } },
    });
  });
});
