/** What an office decides about judging: from which share of its expected units on a figure may be judged. */
export interface Judgement {
  /** Of a ratio, in percent of the expected units. */
  readonly leastShareOfRatio: number;
  /** Of a sum, in percent of the expected units. */
  readonly leastShareOfSum: number;
}

export type JudgementKey = keyof Judgement;

/**
 * All expected units: the rest of a ratio may lie on either side of the target, and the rest of a sum may be what is
 * lacking. What a sum of fewer proves already is said all the same (see `verdictOf`).
 */
export const DEFAULT_JUDGEMENT: Judgement = { leastShareOfRatio: 100, leastShareOfSum: 100 };

export const JUDGEMENT_KEYS: readonly JudgementKey[] = ['leastShareOfRatio', 'leastShareOfSum'];
