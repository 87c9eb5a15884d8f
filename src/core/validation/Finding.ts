import type { FormColumns } from '../form/read/place/FormColumns';
import type { HeadedColumn } from '../form/read/place/ChangedHeading';
import type { Severity } from '../kernel/Severity';
import type { Relation } from '../catalogue/Catalogue';
import type { CandidateParams } from '../identity/candidateParams';
import type { LegacyEncoding } from '../kernel/decodeLegacyText';
import type { AmbiguityReason, NumberNote, UnreadableReason } from '../numbers/NumberReading';
import type { Slip, SlipReferenceName } from '../numbers/slipOfMagnitude';
import type { EntryPart } from '../form/contract/EntryPart';
import type { RemarkField } from '../form/contract/cellNames';
import type { QuestionFindingParams } from './questions/QuestionFindingParams';

/**
 * Everything that a check can find, by code, with the numbers that its words need. Adding a finding means adding a
 * line here; the compiler then asks for its words in each language.
 */
export interface FindingParams extends QuestionFindingParams {
  // The form as a whole.
  PLAN_MISSING: Record<string, never>;
  /** Name is empty if the form names none; the candidates are for a person to confirm. */
  UNIT_MISSING: { name: string } & CandidateParams;
  UNIT_UNKNOWN: { unit: string } & CandidateParams;
  /** The name printed in the head is not the name of the unit whose code the form carries. */
  UNIT_NAME_DIFFERS: { found: string; expected: string };
  /** Empty if the form names no period. */
  PERIOD_UNKNOWN: { period: string };
  /** Found is empty if the form names no version. */
  TEMPLATE_VERSION: { found: string; expected: string };

  // What the template had and the form no longer has.
  /** A heading that calls a column something else than it is read as; `says` is empty where that is no column of the form. */
  HEADING_CHANGED: { found: string; heads: keyof FormColumns; says: HeadedColumn | '' };
  CODE_MISSING: Record<string, never>;
  CODE_DUPLICATE: Record<string, never>;
  CODE_MISMATCH: { named: string };
  /** Found is empty if it was erased. */
  CODE_CHANGED: { found: string; expected: string; isOther: boolean };
  /** Found is empty if it was deleted. */
  UNIT_OF_MEASURE_CHANGED: { found: string; expected: string };
  FORMULA_REPLACED: Record<string, never>;
  PERCENT_REPLACED: Record<string, never>;
  /** Input cells without the template's list or limits: how many, and the first of them joined by commas. */
  VALIDATION_LOST: { count: number; cells: string };
  /** A figure in merged cells that cover more than its own place. */
  MERGED_CELL: { range: string };
  /** Figures in hidden rows or columns, or on a hidden sheet: how many, and the first of their cells joined by commas. */
  HIDDEN_FIGURES: { count: number; cells: string };
  /** Figures in the place of which the sheet shows their formulas: how many, and the first of their cells. */
  FORMULAS_SHOWN: { count: number; cells: string };
  /** Figures that a conditional format may show as others, strike through or hide: how many, and the first of their cells. */
  CONDITIONAL_FORMAT: { count: number; cells: string };
  /** Somebody wrote a note or comment beside an input cell, which may say another figure. */
  CELL_NOTE: { text: string; of?: 'answer' };
  /** A text box, or another shape with a text, covers an input cell. */
  DRAWN_OVER: { text: string; of?: 'answer' };
  LABEL_CHANGED: { found: string; expected: string };

  // What stands in one cell.
  REQUIRED_BLANK: Record<string, never>;
  ERROR_CELL: { error: string };
  FORMULA_WITHOUT_RESULT: { formula: string };
  BOOLEAN_CELL: { text: string };
  DATE_CELL: { text: string };
  /** `decoded` is what text in an old encoding (TCVN3, VNI) says; empty for all else. */
  NOT_A_NUMBER: { text: string; reason: UnreadableReason; decoded: string };
  /** `passedOver` is what was left out that says something of the figure (“khoảng”), or empty. */
  TEXT_NUMBER: { text: string; value: number; passedOver: string; decidedBy: Decider | 'nothing' };
  /** The text is empty if the cell holds a number. */
  AMBIGUOUS_NUMBER: { text: string; first: number; second: number; reason: AmbiguityReason };
  RANGE_TYPED: { text: string; low: number; high: number };
  OTHER_UNIT: { text: string; found: string; expected: string; value: number };
  STATE_AS_WORDS: { text: string; sign: string };
  /** A number in a cell formatted as a percentage: what the cell holds, and what it was read as. */
  PERCENT_CELL: { stored: number; value: number };
  /** A number in a cell whose format hides thousands or millions: what the cell shows, and what it holds. */
  SCALED_CELL: { shown: number; value: number };
  /** A number whose cell shows something else by its format, empty for nothing; and what the cell holds. */
  DISGUISED_CELL: { shown: string; value: number };
  /** A number or sign that the sender struck through as a whole. */
  STRUCK_OUT: { text: string };
  /** A number of which the file does not say how its cell shows it: the number of a day or a share may look like one. */
  FORMAT_UNKNOWN: { value: number };
  /** A formula that takes its number from another workbook. */
  FORMULA_LINKED: { value: number };
  /** A formula in a workbook that is not computed by itself. */
  FORMULA_MAY_BE_STALE: { value: number };
  /** A formula that gives something else than is stored as its result: another number, or a text or an error. */
  FORMULA_OUTDATED: { formula: string; stored: number | string; result: number | string };

  // Whether the value can be.
  HARD_RANGE: { value: number; min: number | null; max: number | null; exclusive: boolean };
  PLAUSIBLE_RANGE: { value: number; min: number | null; max: number | null };
  WHOLE_NUMBER: { value: number };
  /** A power of ten off; `unit` is the other unit of measure that it is probably in, or empty. */
  MAGNITUDE: {
    value: number;
    proposed: number;
    factor: number;
    kind: Slip['kind'];
    unit: string;
    reference: SlipReferenceName;
    referenceValue: number;
    /** The reference is a percentage, and its value what that makes of a ratio's other part. */
    implied: boolean;
  };
  UNIT_EXCEEDS_CITY: { value: number; target: number; factor: number };

  // The two parts of a ratio and its percent.
  DENOMINATOR_NOT_POSITIVE: { value: number };
  NUMERATOR_EXCEEDS: { numerator: number; denominator: number };
  RATIO_HALF_GIVEN: { missing: 'numerator' | 'denominator' };
  RATIO_MISMATCH: { value: number; computed: number };
  /** The template's own formula shows an error, or no result (empty error); the ratio is computed from its parts. */
  RATIO_RECOMPUTED: { error: string; computed: number };

  // Figures against each other, and what stands beside them.
  RELATION: { relation: string; kind: Relation['kind']; left: number; right: number };
  NOT_LEAD: { lead: string };
  STATUS_UNKNOWN: { text: string };
  STATUS_MISSING: Record<string, never>;
  /** Text beside a figure in an old encoding, with what it says in today's letters. */
  LEGACY_TEXT: { text: string; decoded: string; encoding: LegacyEncoding; field: RemarkField };

  // Against the unit's earlier submission; the period is the earlier one's.
  PREVIOUS_NOT_COMPARABLE: { reason: Incomparable; unit: string; period: string };
  FELL_SINCE_PREVIOUS: { value: number; previous: number; period: string };
  JUMP_SINCE_PREVIOUS: { value: number; previous: number; period: string };

  // The stamp of the check before sending; looked at on arrival only.
  STAMP_MISSING: Record<string, never>;
  STAMP_UNREADABLE: Record<string, never>;
  STAMP_OTHER_FORM: { plan: string; unit: string; period: string };
  /**
   * Ids of the first figures changed since, joined by commas, how many there are, and how many answers to questions;
   * none if only the head was.
   */
  STAMP_MISMATCH: { time: string; figures: string; count: number; answers: number };
  STAMP_OTHER_RULES: { catalogue: string; rules: string; expectedCatalogue: string; expectedRules: string };

  // What the reader of the file left aside.
  MACROS_IGNORED: Record<string, never>;
  /** The plan in the form's hidden sheet is not the one that its hash was made of, or not the officer's. */
  PLAN_DAMAGED: Record<string, never>;
  PLAN_DIFFERS: Record<string, never>;
  /** Row after which the rest of a sheet was not read, since nothing had come for long. */
  SHEET_CUT: { name: string; row: number };
  /** A sheet that is seen, but has no part in the file. */
  SHEET_WITHOUT_PART: { name: string };
  /** Notes beside the cells of a sheet, or texts drawn over them, that are damaged in the file. */
  BESIDE_UNREAD: { name: string; of: 'notes' | 'drawing' };
  /** Of these there are so many that `left` of them were not looked at. */
  BESIDE_CUT: { name: string; of: 'notes' | 'drawing'; left: number };

  // Compiling only.
  DUPLICATE_SUBMISSION: { unit: string; used: string; other: string };
  OTHER_PERIOD: { found: string; expected: string };
  UNIT_NOT_EXPECTED: { unit: string };
}

/** What left one of two possible readings of a number. */
export type Decider = Extract<NumberNote, { kind: 'decidedBy' }>['by'];

/** Why two forms of a plan cannot be held against each other: what differs, or that the earlier one is the later. */
export type Incomparable = 'plan' | 'unit' | 'period' | 'later';

export type FindingCode = keyof FindingParams;

/** One finding: codes and numbers, no words (`describeFinding` turns it into a sentence). */
export type Finding = { [C in FindingCode]: FindingOf<C> }[FindingCode];

export interface FindingOf<C extends FindingCode> {
  readonly code: C;
  readonly severity: Severity;
  /** Id of the indicator, or null if it is about the form as a whole. */
  readonly indicator: string | null;
  /** Which of the indicator's cells; null if it is about none of them (form as a whole, data status). */
  readonly part: EntryPart | null;
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
  /** The number format that the cell needs with it: a text or percent format would spoil the number again. */
  readonly numberFormat?: string;
}
