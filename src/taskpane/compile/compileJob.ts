import type { Campaign } from '../../core/compilation/model/Campaign';
import type { CampaignDecision } from '../../core/compilation/model/CampaignDecision';
import type { Changes } from '../../core/compilation/model/Change';
import type { Period } from '../../core/catalogue/Period';
import type { Roster } from '../../core/catalogue/Roster';
import type { ScoringTable } from '../../core/compilation/model/Scoring';
import type { EarlierFigures } from '../../core/compilation/model/EarlierFigures';
import type { ReceivedFile } from '../../core/compilation/model/ReceivedFile';
import type { RevisedFigure } from '../../core/planbook/carried/planRevision';
import { asWorkbookError, type WorkbookError } from '../../excel/WorkbookError';

/** A file as chosen, and what it held once it is read. */
export interface FileRow {
  readonly id: number;
  readonly name: string;
  readonly file: File;
  /** None until it is read; a file may hold several forms. */
  readonly readings: readonly ReceivedFile[];
}

/** Files that were chosen together, or while others were still being read. */
export interface Arrival {
  /** Id of the first of them; those after it belong to them. */
  readonly first: number;
  /** How things stood before they came; null if there was nothing. */
  readonly before: Campaign | null;
}

/** Where compiling stands. */
export interface CompileJob {
  readonly files: readonly FileRow[];
  /** The files that came last; null before any, and once they are written. */
  readonly arrival: Arrival | null;
  /** Temporary files of spreadsheet programs, passed over. */
  readonly ignored: number;
  /** Of the files that came last, those that are in the list already, to the byte and by the same name. */
  readonly again: number;
  /** When reading began and when the last files came, in milliseconds; for the time left. */
  readonly startedAt: number;
  readonly receivedAt: number;
  readonly doneAtStart: number;
  readonly phase: 'choosing' | 'reading' | 'read' | 'writing';
  /** Chosen by the user; null follows the files. */
  readonly period: Period | null;
  readonly inTheWay: readonly string[] | null;
  /** What was written last; null before, and as soon as something else is compiled. */
  readonly written: Written | null;
  /** How far writing is. */
  readonly progress: WritingProgress | null;
  /** The user has stopped writing. */
  readonly writingStopped: boolean;
  /** Decisions that are not in the workbook yet. */
  readonly decisions: readonly CampaignDecision[];
  /** A list of units that is not in the workbook yet. */
  readonly importedRoster: Roster | null;
  /** A table of points that is not in the workbook yet. */
  readonly importedScoring: ScoringTable | null;
  /** Figures of an earlier period that are not in the workbook yet; those there stay if undefined, and go if null. */
  readonly earlierPeriod: EarlierFigures | null | undefined;
  readonly problem: WorkbookError | null;
}

/** A city workbook that stands in the workbook in front. */
export interface Written {
  /** The sheet in front. */
  readonly sheet: string;
  /** There was none before. */
  readonly isFirst: boolean;
  /** What is other than at the writing before; null where nothing is. */
  readonly changes: Changes | null;
  /** How many of the officer's entries went into it. */
  readonly entries: number;
  /** What a plan that was changed since the writing before has changed. */
  readonly revision: readonly RevisedFigure[];
}

export interface WritingProgress {
  readonly step: 'reading' | 'compiling' | 'drawing';
  /** From 0 to 1, of all steps. */
  readonly share: number;
}

export const NEW_COMPILE: CompileJob = {
  files: [],
  arrival: null,
  ignored: 0,
  again: 0,
  startedAt: 0,
  receivedAt: 0,
  doneAtStart: 0,
  phase: 'choosing',
  period: null,
  inTheWay: null,
  written: null,
  progress: null,
  writingStopped: false,
  decisions: [],
  importedRoster: null,
  importedScoring: null,
  earlierPeriod: undefined,
  problem: null,
};

export type CompileEvent =
  | {
      readonly type: 'chosen';
      readonly files: readonly FileRow[];
      readonly ignored: number;
      readonly at: number;
      readonly before: Campaign | null;
    }
  /** What was not read before is read on. */
  | { readonly type: 'resumed'; readonly at: number }
  /** Several files at once, as drawing each by itself would be slower than reading it. */
  | { readonly type: 'received'; readonly batch: ReadonlyMap<number, readonly ReceivedFile[]>; readonly at: number }
  | { readonly type: 'finished' }
  | { readonly type: 'period'; readonly period: Period }
  | { readonly type: 'startOver' }
  | { readonly type: 'writing' }
  | { readonly type: 'inTheWay'; readonly sheets: readonly string[] }
  | { readonly type: 'notWritten' }
  | { readonly type: 'progress'; readonly progress: WritingProgress }
  /** `of` is the job as it was when writing began: what the officer entered since is not in the workbook. */
  | { readonly type: 'written'; readonly written: Written; readonly of: CompileJob }
  | { readonly type: 'writingStopped' }
  | { readonly type: 'decided'; readonly decision: CampaignDecision }
  | { readonly type: 'rosterImported'; readonly roster: Roster }
  | { readonly type: 'scoringImported'; readonly scoring: ScoringTable }
  | { readonly type: 'earlierPeriodChosen'; readonly earlierPeriod: EarlierFigures | null }
  | { readonly type: 'going' }
  /** Something else than writing failed; what is being done goes on. */
  | { readonly type: 'problem'; readonly error: unknown }
  | { readonly type: 'failed'; readonly error: unknown };

export function compileJob(job: CompileJob, event: CompileEvent): CompileJob {
  switch (event.type) {
    case 'chosen':
      return {
        ...reading(job, event.at),
        files: [...job.files, ...event.files],
        arrival: arrivalOf(job, event.files, event.before),
        ignored: job.ignored + event.ignored,
        again: job.phase === 'reading' ? job.again : 0,
      };
    case 'resumed':
      return reading(job, event.at);
    case 'received':
      return {
        ...job,
        receivedAt: event.at,
        files: job.files.map((file) => ({ ...file, readings: event.batch.get(file.id) ?? file.readings })),
      };
    case 'finished': {
      const files = withoutRepeats(job.files);
      return { ...job, phase: 'read', files, again: job.again + job.files.length - files.length };
    }
    case 'period':
      return { ...job, period: event.period, written: null };
    case 'startOver':
      return {
        ...NEW_COMPILE,
        decisions: job.decisions,
        importedRoster: job.importedRoster,
        importedScoring: job.importedScoring,
        earlierPeriod: job.earlierPeriod,
      };
    case 'writing':
      return { ...job, phase: 'writing', inTheWay: null, written: null, writingStopped: false, problem: null };
    case 'progress':
      return { ...job, progress: event.progress };
    case 'inTheWay':
      return { ...idle(job), inTheWay: event.sheets };
    case 'notWritten':
      return { ...idle(job), inTheWay: null };
    case 'writingStopped':
      return { ...idle(job), writingStopped: true };
    case 'written': {
      const left = enteredSince(job, event.of);
      return {
        ...idle(job),
        // What they brought is in the workbook: it is no news when something is decided next.
        arrival: null,
        ignored: 0,
        again: 0,
        written: pendingOf(left) > 0 ? null : event.written,
        ...left,
      };
    }
    case 'decided':
      return {
        ...job,
        written: null,
        decisions: [...job.decisions.filter((each) => !isAboutSame(each, event.decision)), event.decision],
      };
    case 'rosterImported':
      return { ...job, written: null, importedRoster: event.roster };
    case 'scoringImported':
      return { ...job, written: null, importedScoring: event.scoring };
    case 'earlierPeriodChosen':
      return { ...job, written: null, earlierPeriod: event.earlierPeriod };
    case 'going':
      return { ...job, problem: null };
    case 'problem':
      return { ...job, problem: asWorkbookError(event.error) };
    case 'failed':
      return { ...idle(job), problem: asWorkbookError(event.error) };
  }
}

function arrivalOf(job: CompileJob, [first]: readonly FileRow[], before: Campaign | null): Arrival | null {
  if (first === undefined || (job.phase === 'reading' && job.arrival !== null)) return job.arrival;
  return { first: first.id, before };
}

/** A folder that is dropped again brings what is new in it. */
function withoutRepeats(files: readonly FileRow[]): readonly FileRow[] {
  const known = new Set<string>();
  return files.filter(({ name, readings }) => {
    const hashes = readings.map(({ sha256 }) => sha256);
    if (hashes.length === 0 || hashes.includes(null)) return true;
    const key = [name, ...hashes].join('\n');
    const isNew = !known.has(key);
    known.add(key);
    return isNew;
  });
}

function reading(job: CompileJob, at: number): CompileJob {
  return {
    ...job,
    startedAt: at,
    receivedAt: at,
    doneAtStart: readFilesOf(job).length,
    phase: 'reading',
    written: null,
    writingStopped: false,
    problem: null,
  };
}

function idle(job: CompileJob): CompileJob {
  return { ...job, phase: job.files.length === 0 ? 'choosing' : 'read', progress: null };
}

type Entered = Pick<CompileJob, 'decisions' | 'importedRoster' | 'importedScoring' | 'earlierPeriod'>;

/** What the officer has entered while it was being written. */
function enteredSince(now: Entered, before: Entered): Entered {
  return {
    decisions: now.decisions.filter((decision) => !before.decisions.includes(decision)),
    importedRoster: now.importedRoster === before.importedRoster ? null : now.importedRoster,
    importedScoring: now.importedScoring === before.importedScoring ? null : now.importedScoring,
    earlierPeriod: now.earlierPeriod === before.earlierPeriod ? undefined : now.earlierPeriod,
  };
}

function isAboutSame(a: CampaignDecision, b: CampaignDecision): boolean {
  if (a.about === 'closing' || b.about === 'closing') return a.about === b.about;
  if (a.about === 'conflict') return b.about === 'conflict' && a.conflict === b.conflict;
  return b.about !== 'conflict' && a.about === b.about && a.unit === b.unit;
}

/** How many of the officer's entries are not in the workbook yet. */
export function pendingOf({ decisions, importedRoster, importedScoring, earlierPeriod }: Entered): number {
  const imported = [importedRoster, importedScoring].filter((each) => each !== null).length;
  return decisions.length + imported + (earlierPeriod === undefined ? 0 : 1);
}

/** Files that have been read. */
export function readFilesOf(job: CompileJob): readonly FileRow[] {
  return job.files.filter((file) => file.readings.length > 0);
}

/** How many files wait to be read on: reading was stopped, or failed. */
export function unreadOf(job: CompileJob): number {
  return job.phase === 'reading' ? 0 : job.files.length - readFilesOf(job).length;
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
