import type { SelfScoreRule } from '../../contract/scores/SelfScoreRule';

/** What a unit scored itself by one rule, with the rule as the form says it. */
export interface SelfScore extends SelfScoreRule {
  /** `unreadable`: something stands there that is no number. */
  readonly state: 'number' | 'blank' | 'unreadable';
  /** Null unless the state is `number`. */
  readonly points: number | null;
  /** As stored. */
  readonly raw: string | number | boolean | null;
  readonly note: string;
  readonly sheet: string;
  /** A1 of the points. */
  readonly cell: string;
}
