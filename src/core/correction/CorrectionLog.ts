import type { CorrectionStep } from './CorrectionBatch';

/** What was mended, newest first: the list *đã sửa*. A value; each change gives a new one. */
export type CorrectionLog = readonly CorrectionEntry[];

export interface CorrectionEntry extends CorrectionStep {
  /** Counts up from 1 within a log. */
  readonly id: number;
  /** When, ISO 8601. */
  readonly time: string;
}
