import type { EntryPart } from '../submission/Submission';

export type Severity = 'error' | 'warning' | 'information';

/**
 * Everything that a check can find, by code, with the numbers that its words need. Adding a finding means adding a
 * line here; the compiler then asks for its words in each language.
 */
export interface FindingParams {
  REQUIRED_BLANK: { part: EntryPart };
  ERROR_CELL: { error: string };
  FORMULA_WITHOUT_RESULT: { formula: string };
  NOT_A_NUMBER: { text: string; reason: string };
  TEXT_NUMBER: { text: string; value: number };
  AMBIGUOUS_NUMBER: { text: string; first: number; second: number };
  RANGE_TYPED: { text: string; low: number; high: number };
  OTHER_UNIT: { text: string; found: string; expected: string; value: number };
  STATE_AS_WORDS: { text: string; sign: string };
  DATE_CELL: { text: string };
  PERCENT_CELL: { shown: number; read: number };
  BOOLEAN_CELL: { text: string };
  HARD_RANGE: { value: number; min: number | null; max: number | null; exclusive: boolean };
  PLAUSIBLE_RANGE: { value: number; min: number | null; max: number | null };
  WHOLE_NUMBER: { value: number };
  MAGNITUDE: { value: number; proposed: number; factor: number; reference: string; referenceValue: number };
  UNIT_EXCEEDS_CITY: { value: number; target: number; factor: number };
  DENOMINATOR_NOT_POSITIVE: { value: number };
  NUMERATOR_EXCEEDS: { numerator: number; denominator: number };
  RATIO_HALF_GIVEN: { missing: 'numerator' | 'denominator' };
  RATIO_MISMATCH: { value: number; computed: number };
  RELATION: { relation: string; left: number; right: number };
  NOT_LEAD: { lead: string };
  STATUS_UNKNOWN: { text: string };
  STATUS_MISSING: Record<string, never>;
  CODE_MISSING: { part: EntryPart };
  CODE_DUPLICATE: { part: EntryPart };
  CODE_MISMATCH: { part: EntryPart; named: string };
  UNIT_OF_MEASURE_CHANGED: { part: EntryPart; found: string; expected: string };
  FORMULA_REPLACED: Record<string, never>;
  LABEL_CHANGED: { found: string; expected: string };
  PLAN_MISSING: Record<string, never>;
  UNIT_MISSING: { name: string };
  UNIT_UNKNOWN: { unit: string };
  PERIOD_UNKNOWN: { period: string };
  TEMPLATE_VERSION: { found: string; expected: string };
  UNIT_NAME_DIFFERS: { found: string; expected: string };
  /** Compiling only. */
  DUPLICATE_SUBMISSION: { unit: string; used: string; other: string };
  OTHER_PERIOD: { found: string; expected: string };
  UNIT_NOT_EXPECTED: { unit: string };
}

export type FindingCode = keyof FindingParams;

/** One finding: codes and numbers, no words (`core/words` turns it into a sentence). */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

export interface FindingOf<C extends FindingCode> {
  readonly code: C;
  readonly severity: Severity;
  /** Id of the indicator, or null if it is about the form as a whole. */
  readonly indicator: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly params: Readonly<FindingParams[C]>;
  /** Corrections that could be made with a click, the likelier first. Never applied alone. */
  readonly corrections: readonly Correction[];
}

/** A change of one cell that would mend a finding. */
export interface Correction {
  readonly sheet: string;
  readonly cell: string;
  readonly from: string | number | boolean | null;
  readonly to: string | number;
  /** A formula that belongs there, without `=`; `to` is then what it will show. */
  readonly formula?: string;
}
