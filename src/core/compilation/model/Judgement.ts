/** What an office decides about judging: when a figure may be judged, and from where on a unit's part is questioned. */
export interface Judgement {
  /** Of a ratio, in percent of the expected units. */
  readonly leastShareOfRatio: number;
  /** Of a sum, in percent of the expected units. */
  readonly leastShareOfSum: number;
  /** Of Σ, and of Σ of the denominators, in percent: a unit that has more of it is to be decided about. */
  readonly mostShareOfUnit: number;
  readonly digits: JudgedDigits;
  /** On what “trên” and “dưới” are judged. */
  readonly strictOn: StrictOn;
}

/** On how many digits a figure is judged: those that the plan writes, those that are shown, or the reported value. */
export type JudgedDigits = 'plan' | 'shown' | 'value';

/** On the reported value, or on the digits of all other targets. */
export type StrictOn = 'value' | 'digits';

export type JudgementKey = keyof Judgement;

/** Those that are shares in percent. */
export type ShareKey = Exclude<JudgementKey, 'digits' | 'strictOn'>;

/**
 * All expected units: the rest of a ratio may lie on either side of the target, and the rest of a sum may be what is
 * lacking. What a sum of fewer proves already is said all the same (see `verdictOf`).
 */
export const DEFAULT_JUDGEMENT: Judgement = {
  leastShareOfRatio: 100,
  leastShareOfSum: 100,
  mostShareOfUnit: 25,
  digits: 'plan',
  strictOn: 'value',
};

export const JUDGEMENT_KEYS: readonly JudgementKey[] = [
  'leastShareOfRatio',
  'leastShareOfSum',
  'mostShareOfUnit',
  'digits',
  'strictOn',
];
