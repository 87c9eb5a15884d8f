import { bundledRoster } from '../../src/core/catalogue/bundledRoster';
import type { ReceivedFile } from '../../src/core/compilation/model/ReceivedFile';
import type { ReadingContext } from '../../src/core/form/read/readSubmission';
import { readMany, type ReadListener, type ReadManyOptions, type ReadThread } from '../../src/xlsx/readMany';
import { receiveFile, type IncomingFile } from '../../src/xlsx/receiveFile';
import { writeWorkbook } from '../../src/xlsx/writeWorkbook';
import { SAMPLE_PLAN } from './sampleWorkbook';

const context: ReadingContext = { catalogues: [], roster: bundledRoster };
const file = (name: string, content: Uint8Array = writeWorkbook(SAMPLE_PLAN)): IncomingFile => ({ name, content });
const outcome = ({ file: name, result }: ReceivedFile): string[] => [name, result.ok ? 'form' : result.refusal.code];

/** Threads in this thread; they hang on files named `hang` and break on those named `break` and `memory`. */
class FakeThreads {
  started = 0;
  stopped = 0;
  /** Most files that a thread was asked for and had not answered. */
  ahead = 0;

  start(listener: ReadListener): ReadThread<IncomingFile> {
    this.started++;
    let waiting = 0;
    let busy: Promise<unknown> = Promise.resolve();
    const read = async (incoming: IncomingFile): Promise<void> => {
      if (incoming.name === 'hang') await new Promise(() => undefined);
      if (incoming.name === 'break') listener.broke('unknown');
      else if (incoming.name === 'memory') listener.broke('memory');
      else {
        const readings = await receiveFile(incoming, context);
        waiting--;
        listener.answered(readings);
      }
    };
    return {
      ask: (incoming) => {
        this.ahead = Math.max(this.ahead, ++waiting);
        busy = busy.then(() => read(incoming));
      },
      stop: () => this.stopped++,
    };
  }
}

/** Reads files by name, and gives what came of each in the order in which it came. */
async function read(
  names: readonly string[],
  options: Partial<ReadManyOptions<IncomingFile>> = {},
): Promise<{ threads: FakeThreads; complete: boolean; seen: (string | number)[][] }> {
  const threads = new FakeThreads();
  const seen: (string | number)[][] = [];
  const files = names.map((name) => (name === 'empty' ? file(name, new Uint8Array()) : file(name)));
  const complete = await readMany(files, {
    startThread: (listener) => threads.start(listener),
    onReceived: (readings, _, place) => {
      seen.push(...readings.map((reading) => [place, ...outcome(reading)]));
    },
    ...options,
  });
  return { threads, complete, seen };
}

describe('readMany', () => {
  test('goes on with a fresh thread after a file that hangs or breaks it', async () => {
    const { threads, complete, seen } = await read(['a', 'hang', 'empty', 'break', 'memory', 'b'], {
      limits: { seconds: 0.2 },
    });
    expect(complete).toBe(true);
    expect(seen).toEqual([
      [0, 'a', 'OTHER_PLAN'],
      [1, 'hang', 'TIMEOUT'],
      [2, 'empty', 'EMPTY_FILE'],
      [3, 'break', 'READER_FAILED'],
      [4, 'memory', 'OUT_OF_MEMORY'],
      [5, 'b', 'OTHER_PLAN'],
    ]);
    expect([threads.started, threads.stopped]).toEqual([4, 4]);
  });

  test('a thread is never without a file while there are more, and is not flooded either', async () => {
    const { threads } = await read(['a', 'b', 'c', 'd', 'e']);
    expect(threads.ahead).toBe(2);
  });

  test('files beyond the limit are named as not read', async () => {
    const { threads, complete, seen } = await read(['a', 'b', 'c', 'd'], { limits: { files: 2 } });
    expect(complete).toBe(true);
    expect(seen.map(([place, name, code]) => [place, name, code])).toEqual([
      [0, 'a', 'OTHER_PLAN'],
      [1, 'b', 'OTHER_PLAN'],
      [2, 'c', 'TOO_MANY_FILES'],
      [3, 'd', 'TOO_MANY_FILES'],
    ]);
    expect(threads.stopped).toBe(1);
  });

  test('stops at once when asked', async () => {
    const seen: string[] = [];
    const stop = new AbortController();
    const { threads, complete } = await read(['a', 'hang', 'b'], {
      signal: stop.signal,
      onReceived: (_, { name }) => {
        seen.push(name);
        setTimeout(() => {
          stop.abort();
        }, 10);
      },
    });
    expect(complete).toBe(false);
    expect(seen).toEqual(['a']);
    expect(threads.stopped).toBe(1);
  });

  test('does not begin when it was stopped before, and needs no thread for no files', async () => {
    expect((await read(['a'], { signal: AbortSignal.abort() })).threads.started).toBe(0);
    expect(await read([])).toMatchObject({ complete: true, threads: { started: 0 } });
  });

  test('what the caller throws reaches the caller, and the thread is stopped', async () => {
    const threads = new FakeThreads();
    const failing = readMany([file('a'), file('b')], {
      startThread: (listener) => threads.start(listener),
      onReceived: () => {
        throw new Error('full');
      },
    });
    await expect(failing).rejects.toThrow('full');
    expect(threads.stopped).toBe(1);
  });
});

describe('receiveFile', () => {
  test('gives the SHA-256 of each file, and reads a Blob', async () => {
    const [reading] = await receiveFile({ name: 'a', content: new Blob(['abc']) }, context);
    expect(reading?.sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });

  test('tells too little memory from a fault of its own', async () => {
    const withInflate = async (error: Error): Promise<unknown> => {
      const fails = (): never => {
        throw error;
      };
      const [reading] = await receiveFile(file('a'), context, {}, fails);
      return reading?.result;
    };
    expect(await withInflate(new RangeError('Array buffer allocation failed'))).toEqual({
      ok: false,
      refusal: { code: 'OUT_OF_MEMORY', params: {} },
    });
    expect(await withInflate(new TypeError('x is undefined'))).toEqual({
      ok: false,
      refusal: { code: 'READER_FAILED', params: { reason: 'x is undefined' } },
    });
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
