import type { SignState } from './cellState';
import type { NumberNote, UnreadableReason } from './NumberReading';
import type { NumberCaseRow } from './numberCaseRows';

/** A spelling, the row that it stands in, and how it must be read. */
export interface NumberCase {
  readonly text: string;
  readonly row: NumberCaseRow;
  readonly expected: ExpectedReading;
}

export type ExpectedReading =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** What the row decided by; undefined where there was nothing to decide. */
      readonly decidedBy?: Extract<NumberNote, { kind: 'decidedBy' }>['by'];
      /** Kinds of note that the reading must carry, besides. */
      readonly notes?: readonly NumberNote['kind'][];
    }
  | { readonly kind: 'ambiguous'; readonly values: readonly [number, number] }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'otherUnit'; readonly inUnit: number }
  /** Words for a sign are flagged. */
  | { readonly kind: 'state'; readonly state: SignState; readonly flagged: boolean }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason; readonly proposals?: readonly number[] }
  | { readonly kind: 'blank' };
