import { useEffect, useRef, useState, type Dispatch } from 'react';
import type { Campaign } from '../../../core/compilation/model/Campaign';
import type { ReceivedFile } from '../../../core/compilation/model/ReceivedFile';
import type { ReadingContext } from '../../../core/form/read/readSubmission';
import type { PaneServices } from '../../PaneServices';
import type { CompileEvent, FileRow } from '../compileJob';
import { isTemporary } from './isTemporary';

/** How often files that were read are shown, in milliseconds. */
const SHOW = 120;

/** Reads chosen files into the job, until all are read or the user stops it; what is chosen meanwhile comes after. */
class FileReading {
  private abort = new AbortController();
  private queue: Promise<void> = Promise.resolve();
  private waiting = 0;
  private nextId = 0;

  constructor(
    private readonly services: PaneServices,
    private readonly dispatch: Dispatch<CompileEvent>,
  ) {}

  /** @param before how things stand before these files */
  add(chosen: readonly File[], known: ReadingContext, before: Campaign | null): void {
    const files = chosen.filter((file) => !isTemporary(nameOf(file)));
    const rows = files.map((file) => ({ id: this.nextId++, name: nameOf(file), file, readings: [] }));
    const ignored = chosen.length - files.length;
    this.dispatch({ type: 'chosen', files: rows, ignored, at: Date.now(), before });
    this.enqueue(rows, known);
  }

  /** Reads on after a stop or a failure: these files, which were not read. */
  resume(rows: readonly FileRow[], known: ReadingContext): void {
    this.dispatch({ type: 'resumed', at: Date.now() });
    this.enqueue(rows, known);
  }

  stop(): void {
    this.abort.abort();
  }

  private enqueue(rows: readonly FileRow[], known: ReadingContext): void {
    // What is chosen after a stop is read, though what was stopped may not have ended yet.
    if (this.abort.signal.aborted) this.abort = new AbortController();
    const { signal } = this.abort;
    this.waiting += 1;
    this.queue = this.queue.then(() => this.read(rows, known, signal));
  }

  private async read(rows: readonly FileRow[], known: ReadingContext, signal: AbortSignal): Promise<void> {
    let batch = new Map<number, readonly ReceivedFile[]>();
    const show = (): void => {
      if (batch.size > 0) this.dispatch({ type: 'received', batch, at: Date.now() });
      batch = new Map();
    };
    const timer = setInterval(show, SHOW);
    try {
      await this.services.readFiles(
        rows.map(({ file }) => file),
        {
          known,
          signal,
          onReceived: (readings, place) => {
            const row = rows[place];
            if (row !== undefined) batch.set(row.id, readings);
          },
        },
      );
      show();
    } catch (error) {
      show();
      this.dispatch({ type: 'problem', error });
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
