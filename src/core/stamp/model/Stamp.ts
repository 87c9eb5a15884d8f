import type { Severity } from '../../kernel/Severity';
import type { JustifiedFinding } from './JustifiedFinding';

/**
 * What a stamp is taken over. 1: figures and what is noted beside them (stamps without a version are such); 2: the answers
 * to the plan's questions as well.
 */
export type StampVersion = 1 | 2;

/** The version of stamps that are made now; older ones stay readable and are verified by their own. */
export const STAMP_VERSION: StampVersion = 2;

/**
 * What a form carries from its last check before sending. It shows that a figure was changed after that check; it is
 * no signature, as whoever can compute a hash can write one.
 */
export interface Stamp {
  readonly version: StampVersion;
  readonly plan: string;
  readonly unit: string;
  readonly period: string;
  /** Version of the catalogue and of the rules by which the form was checked. */
  readonly catalogue: string;
  readonly rules: string;
  /** When, by the sender's clock: ISO 8601 with its distance from UTC. */
  readonly time: string;
  /** Over the form's `canonicalFigures`, 64 hexadecimal digits. */
  readonly sha256: string;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Short hash of each canonical line by its code, so that one can say which was changed. */
  readonly figures: ReadonlyMap<string, string>;
  readonly kept: readonly JustifiedFinding[];
}

/** A form's stamp; `unreadable` if there are remains of one. */
export type StampFound = Stamp | 'unreadable' | null;
