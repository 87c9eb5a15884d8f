import type { Period } from '../../core/catalogue/Period';
import type { ReceivedFile } from '../../core/consolidation/ReceivedFile';
import { asWorkbookError, type WorkbookError } from '../../excel/WorkbookError';

/** A file as chosen, and what it held once it is read. */
export interface FileRow {
  readonly id: number;
  readonly name: string;
  /** None until it is read; a file may hold several forms. */
  readonly readings: readonly ReceivedFile[];
}

/** Where compiling stands. */
export interface CompileJob {
  readonly files: readonly FileRow[];
  /** Temporary files of spreadsheet programs, passed over. */
  readonly ignored: number;
  /** When reading began and when the last files came, in milliseconds; for the time left. */
  readonly startedAt: number;
  readonly receivedAt: number;
  readonly doneAtStart: number;
  readonly phase: 'choosing' | 'reading' | 'read' | 'writing';
  /** Reading was broken off by the user. */
  readonly stopped: boolean;
  /** Chosen by the user; null follows the files. */
  readonly period: Period | null;
  readonly inTheWay: readonly string[] | null;
  readonly written: boolean;
  readonly problem: WorkbookError | null;
}

export const NEW_COMPILE: CompileJob = {
  files: [],
  ignored: 0,
  startedAt: 0,
  receivedAt: 0,
  doneAtStart: 0,
  phase: 'choosing',
  stopped: false,
  period: null,
  inTheWay: null,
  written: false,
  problem: null,
};

export type CompileEvent =
  | { readonly type: 'chosen'; readonly files: readonly FileRow[]; readonly ignored: number; readonly at: number }
  /** Several files at once, as drawing each by itself would be slower than reading it. */
  | { readonly type: 'received'; readonly batch: ReadonlyMap<number, readonly ReceivedFile[]>; readonly at: number }
  | { readonly type: 'finished'; readonly stopped: boolean }
  | { readonly type: 'period'; readonly period: Period }
  | { readonly type: 'startOver' }
  | { readonly type: 'writing' }
  | { readonly type: 'inTheWay'; readonly sheets: readonly string[] }
  | { readonly type: 'notWritten' }
  | { readonly type: 'written' }
  | { readonly type: 'failed'; readonly error: unknown };

export function compileJob(job: CompileJob, event: CompileEvent): CompileJob {
  switch (event.type) {
    case 'chosen':
      return {
        ...job,
        files: [...job.files, ...event.files],
        ignored: job.ignored + event.ignored,
        startedAt: event.at,
        receivedAt: event.at,
        doneAtStart: readFilesOf(job).length,
        phase: 'reading',
        stopped: false,
        written: false,
        problem: null,
      };
    case 'received':
      return {
        ...job,
        receivedAt: event.at,
        files: job.files.map((file) => ({ ...file, readings: event.batch.get(file.id) ?? file.readings })),
      };
    case 'finished':
      return { ...job, phase: 'read', stopped: event.stopped };
    case 'period':
      return { ...job, period: event.period, written: false };
    case 'startOver':
      return NEW_COMPILE;
    case 'writing':
      return { ...job, phase: 'writing', inTheWay: null, written: false, problem: null };
    case 'inTheWay':
      return { ...job, phase: 'read', inTheWay: event.sheets };
    case 'notWritten':
      return { ...job, phase: 'read', inTheWay: null };
    case 'written':
      return { ...job, phase: 'read', written: true };
    case 'failed':
      return { ...job, phase: 'read', problem: asWorkbookError(event.error) };
  }
}

/** Files that have been read. */
export function readFilesOf(job: CompileJob): readonly FileRow[] {
  return job.files.filter((file) => file.readings.length > 0);
}

/** Seconds until all files are read, if the rest is like those before; null while there is nothing to judge by. */
export function secondsLeft(job: CompileJob): number | null {
  const done = readFilesOf(job).length;
  const read = done - job.doneAtStart;
  if (read === 0) return null;
  return Math.ceil((((job.receivedAt - job.startedAt) / read) * (job.files.length - done)) / 1000);
}

/** Plan and period that most of the forms bear; null before there is any. */
export function commonIdentity(job: CompileJob): { readonly plan: string | null; readonly period: Period | null } {
  const forms = job.files.flatMap((file) =>
    file.readings.flatMap(({ result }) => (result.ok ? [result.submission] : [])),
  );
  return {
    plan: commonest(forms.map(({ identity }) => identity.plan)),
    period: commonest(forms.map(({ identity }) => identity.period)),
  };
}

function commonest(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
