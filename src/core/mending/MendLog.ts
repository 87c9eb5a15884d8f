import type { MendStep } from './CorrectionBatch';

/** What was mended, newest first: the list *đã sửa*. A value; each change gives a new one. */
export type MendLog = readonly MendEntry[];

export interface MendEntry extends MendStep {
  /** Counts up from 1 within a log. */
  readonly id: number;
  /** When, ISO 8601. */
  readonly time: string;
}
