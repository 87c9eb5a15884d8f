import type { CampaignDecision } from './CampaignDecision';

/** What a register of incoming documents says of the units' duties. */
export interface RegisterReading {
  readonly decisions: readonly CampaignDecision[];
  readonly problems: readonly RegisterProblem[];
}

/** A row that is left out, with what stands in it. */
export interface RegisterProblem {
  /** From 1; 0 for the table as a whole. */
  readonly row: number;
  readonly code:
    | 'NO_CAPTIONS'
    | 'UNIT_UNKNOWN'
    /** Neither a plan nor a report, by its first words and its symbol. */
    | 'DUTY_UNCLEAR'
    | 'DAY_UNREADABLE'
    /** A second letter of the same unit about the same duty; the first counts. */
    | 'SEVERAL_LETTERS'
    /** *Tình hình nộp* has another letter, which stands. */
    | 'RECORDED_OTHERWISE';
  readonly found: string;
}
