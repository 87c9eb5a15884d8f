import { useEffect, useRef, useState, type Dispatch } from 'react';
import type { Campaign } from '../../../core/compilation/model/Campaign';
import type { ReceivedFile } from '../../../core/compilation/model/ReceivedFile';
import type { ReadingContext } from '../../../core/form/read/readSubmission';
import type { PaneServices } from '../../PaneServices';
import type { CompileEvent } from '../compileJob';
import { isTemporary } from './isTemporary';

/** How often files that were read are shown, in milliseconds. */
const SHOW = 120;

/** Reads chosen files into the job, until all are read or the user stops it; what is chosen meanwhile comes after. */
class FileReading {
  private abort = new AbortController();
  private queue: Promise<void> = Promise.resolve();
  private waiting = 0;
  private nextId = 0;
  /** Files by their ids, until they are read. */
  private readonly unread = new Map<number, File>();

  constructor(
    private readonly services: PaneServices,
    private readonly dispatch: Dispatch<CompileEvent>,
  ) {}

  /** @param before how things stand before these files */
  add(chosen: readonly File[], known: ReadingContext, before: Campaign | null): void {
    const files = chosen.filter((file) => !isTemporary(nameOf(file)));
    const first = this.nextId;
    this.nextId += files.length;
    const rows = files.map((file, i) => ({ id: first + i, name: nameOf(file), readings: [] }));
    const ignored = chosen.length - files.length;
    this.dispatch({ type: 'chosen', files: rows, ignored, at: Date.now(), before });
    this.enqueue(new Map(files.map((file, i) => [first + i, file])), known);
  }

  /** Reads on after a stop or a failure. */
  resume(known: ReadingContext): void {
    this.dispatch({ type: 'resumed', at: Date.now() });
    this.enqueue(new Map(this.unread), known);
  }

  /** What was not read is not wanted any more. */
  forget(): void {
    this.unread.clear();
  }

  stop(): void {
    this.abort.abort();
  }

  private enqueue(files: ReadonlyMap<number, File>, known: ReadingContext): void {
    for (const [id, file] of files) this.unread.set(id, file);
    if (this.waiting === 0) this.abort = new AbortController();
    this.waiting += 1;
    this.queue = this.queue.then(() => this.read(files, known));
  }

  private async read(files: ReadonlyMap<number, File>, known: ReadingContext): Promise<void> {
    const ids = [...files.keys()];
    let batch = new Map<number, readonly ReceivedFile[]>();
    const show = (): void => {
      if (batch.size > 0) this.dispatch({ type: 'received', batch, at: Date.now() });
      batch = new Map();
    };
    const timer = setInterval(show, SHOW);
    const { signal } = this.abort;
    try {
      await this.services.readFiles([...files.values()], {
        known,
        signal,
        onReceived: (readings, place) => {
          const id = ids[place];
          if (id === undefined) return;
          this.unread.delete(id);
          batch.set(id, readings);
        },
      });
      show();
    } catch (error) {
      show();
      this.dispatch({ type: 'failed', error });
    } finally {
      clearInterval(timer);
      this.waiting -= 1;
      if (this.waiting === 0) this.dispatch({ type: 'finished' });
    }
  }
}

export function useFileReading(services: PaneServices, dispatch: Dispatch<CompileEvent>): FileReading {
  const [reading] = useState(() => new FileReading(services, dispatch));
  const latest = useRef(reading);
  // Reading ends with the pane.
  useEffect(() => {
    const current = latest.current;
    return () => {
      current.stop();
    };
  }, []);
  return reading;
}

/** Path within a chosen folder, else the name. */
function nameOf(file: File): string {
  return file.webkitRelativePath || file.name;
}
