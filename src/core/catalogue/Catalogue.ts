import type { Questionnaire } from './questions/Question';

/**
 * A plan as data: its indicators, their figures, how each city figure arises, and the rules that relate them.
 * Everything that changes from one year's plan to the next is here and nothing of it in code.
 */
export interface Catalogue {
  readonly plan: Plan;
  readonly form: FormSettings;
  readonly unitsOfMeasure: readonly UnitOfMeasure[];
  readonly groups: readonly IndicatorGroup[];
  readonly relations: readonly Relation[];
  /** What the plan asks for besides figures. */
  readonly questionnaire?: Questionnaire;
  /** What the plan leaves open and the office has to decide before forms are issued. */
  readonly openQuestions?: readonly OpenQuestion[];
}

export interface OpenQuestion {
  readonly id: string;
  readonly clause: string;
  readonly question: string;
  readonly questionEn: string;
  /** While nobody decides, the first holds. */
  readonly choices: readonly QuestionChoice[];
}

/** One answer to an open question, and what comes of it. */
export interface QuestionChoice {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
  readonly consequence: string;
  readonly consequenceEn: string;
  readonly changes: readonly IndicatorChange[];
}

/** What a decision makes of a figure; what is left out stays as it is. */
export interface IndicatorChange {
  readonly indicator: string;
  readonly definition?: string;
  readonly denominator?: { readonly label: string; readonly labelEn: string };
  /** Kinds of unit; of none, the lead body's figure alone is the city's. */
  readonly reportedBy?: readonly string[];
}

export interface Plan {
  /** File-safe identity, e.g. `kh-56-2026`. */
  readonly id: string;
  readonly number: string;
  /** ISO date of signature. */
  readonly date: string;
  readonly title: string;
  /** The title letter by letter as signed, where a slip of the pen was corrected in `title`. */
  readonly titleAsPrinted?: string;
  readonly year: number;
  readonly issuer: string;
  readonly receiver: string;
  /** Who compiles and reports, and how its documents are headed; see `officeOf` where it is left out. */
  readonly office?: Office;
  readonly deadlines: {
    /** Unit's own plan. */
    readonly ownPlan: Deadline;
    /** Report of results at the end of the year. */
    readonly result: Deadline;
    /**
     * Days after the end of a quarter or month by which its report is in time; the office sets the day where there is
     * none.
     */
    readonly interim?: { readonly quarter?: number; readonly month?: number };
  };
  /** Version of this catalogue; written into each form, so that an old form is recognised. */
  readonly version: string;
  /**
   * Versions of which forms may still be in offices: the same figures by the same codes, under captions that may be
   * other. They are read without a remark.
   */
  readonly earlierVersions?: readonly string[];
  /** Identity of the roster whose units report this plan. */
  readonly roster: string;
}

/**
 * The office that compiles, as its documents bear it (Nghị định 30/2020/NĐ-CP, Phụ lục I). Names stand as in a sentence;
 * a letterhead sets them in capitals. What an office has not decided yet is empty.
 */
export interface Office {
  /** Its superior, the upper line of the letterhead. */
  readonly superior: string;
  readonly agency: string;
  /** Kind of document and issuer behind a report's number: `BC-SNV`. */
  readonly symbol: string;
  /** The same behind the number of its letters: `SNV-TĐKT`. */
  readonly letterSymbol: string;
  /** Whom the report is addressed to. */
  readonly addressee: string;
  readonly reportTitle: string;
  /** Office of the one who signs: `GIÁM ĐỐC`. */
  readonly signer: string;
  readonly signerName: string;
  /** Number and day of the letter with which forms are issued: `Công văn số 215/SNV-TĐKT ngày 20/11/2026`. */
  readonly issuingDocument: string;
}

export interface Deadline {
  /** Last day that is in time, ISO date; empty where the office has still to set it. */
  readonly last: string;
  /** The plan's own words; empty where the office has set another day. */
  readonly wording: string;
  readonly clause: string;
}

export interface FormSettings {
  /** Symbol of the form at its top left, e.g. `01.N/KH56-2026`. */
  readonly symbol: string;
  readonly title: string;
  /** Name of the reporting unit's superior, printed above it. */
  readonly superior: string;
  readonly place: string;
  /** Head of the form of a quarter or month, where it is another than the year's. */
  readonly quarter?: FormHead;
  readonly month?: FormHead;
}

/** What is left out is as in the form of the year. */
export interface FormHead {
  readonly symbol?: string;
  readonly title?: string;
}

export interface UnitOfMeasure {
  readonly name: string;
  /** Digits after the decimal mark that are shown and compared. */
  readonly decimals: number;
  /** Which reading of `1.234` is the likelier one in this unit of measure. */
  readonly threeDigits: 'thousands' | 'decimal';
  /** Other spellings that people type behind a number. */
  readonly aliases: readonly string[];
  /** A bare number, such as an index: the unit stands in tables and not behind a number in a sentence. */
  readonly unsaid?: boolean;
  /** Units that are confused with this one: a value in the other unit is this many times larger. */
  readonly confusedWith: readonly { readonly name: string; readonly factor: number }[];
}

/** One numbered indicator of the plan, e.g. (5), with the single figures it consists of. */
export interface IndicatorGroup {
  readonly number: number;
  /** The plan's wording. */
  readonly wording: string;
  readonly wordingEn: string;
  readonly clause: string;
  /** Field of the plan, for sections of a report. */
  readonly field: string;
  /** How the result of the whole follows from its figures'; by the main figure where it is left out. */
  readonly rule?: GroupRule;
  readonly indicators: readonly Indicator[];
}

/** By the first of the figures, or by how many of them are met. */
export type GroupRule =
  | { readonly kind: 'main' }
  /** All figures must be met. */
  | { readonly kind: 'all' }
  /** So many percent of the figures must be met. */
  | { readonly kind: 'share'; readonly percent: number };

/** A single figure. */
export interface Indicator {
  /** Stable identity, `<number in plan>.<position>`. */
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
  /** How the plan numbers it where it does: `1.1`, `a)`, `-`. Printed only; the code is its identity. */
  readonly mark?: string;
  /** 1 for a part of the figure above it (“trong đó”). */
  readonly level: 0 | 1;
  readonly unitOfMeasure: string;
  readonly target: Target;
  readonly direction: 'up' | 'down';
  readonly hardRange: Range;
  /** Expected for the whole city and year; only warns. */
  readonly plausibleRange: Range;
  /** Greatest likely number of one unit, where the office has set it; null for none, by the target where it is left out. */
  readonly unitMost?: number | null;
  readonly wholeNumber: boolean;
  /** An amount that adds up from the year's start and so doesn't fall; not a rate, stock or rank. */
  readonly accumulates: boolean;
  readonly method: Method;
  readonly leadBody: LeadBody;
  /** Kinds of unit that report this figure besides the lead body; empty for a `lead` figure. */
  readonly reportedBy: readonly string[];
  /** Kinds of unit that may give what they know, for comparison only. */
  readonly comparedBy: readonly string[];
  readonly definition: string;
  /** `official` text seen, `near` text of a near indicator or practice, `practice` only. */
  readonly definitionStatus: 'official' | 'near' | 'practice';
  readonly baseline: string | null;
  /** The city's result of the year before the plan's, in its unit of measure; left out where none, or several, are known. */
  readonly lastYear?: number;
  readonly clause: string;
}

/** Bounds in the figure's unit of measure; null leaves a side open. */
export interface Range {
  readonly min: number | null;
  readonly max: number | null;
  /** The lower bound itself is not allowed. */
  readonly minExclusive?: boolean;
}

/** By what a figure is to change, where it is the amount of a change; `times`: to so many times. */
export type ChangeKind =
  | 'percentIncrease'
  | 'percentDecrease'
  | 'pointIncrease'
  | 'pointDecrease'
  | 'countIncrease'
  | 'countDecrease'
  | 'rankIncrease'
  | 'rankDecrease'
  | 'times';

/** Both ends of a stretch target (“phấn đấu 8 – 8,5”); the end that comes first reaches it. */
export interface StretchRange {
  readonly min: number;
  readonly max: number;
}

interface NumericTarget {
  /** “phấn đấu”: beyond the target, in its unit of measure. */
  readonly stretch?: number | StretchRange;
  /** The figure is the amount of a change, of which more is better: worded so, judged like any other figure. */
  readonly change?: ChangeKind;
  /** What a later year is to reach, where the plan names two; shown, not judged. */
  readonly later?: { readonly year: number; readonly value: number };
}

/** What a plan asks of a figure; numbers are in its unit of measure. */
export type Target =
  /** `outOf`: “k of n”, the whole of which `value` are asked. */
  | (NumericTarget & { readonly kind: 'atLeast'; readonly value: number; readonly outOf?: number })
  | (NumericTarget & { readonly kind: 'greaterThan'; readonly value: number })
  | (NumericTarget & { readonly kind: 'atMost'; readonly value: number })
  | (NumericTarget & { readonly kind: 'lessThan'; readonly value: number })
  /** “khoảng”: met within the tolerance (same unit of measure), which the plan leaves open. */
  | (NumericTarget & { readonly kind: 'approximately'; readonly value: number; readonly tolerance: number })
  | (NumericTarget & { readonly kind: 'range'; readonly min: number; readonly max: number })
  /** `outOf`: how many are ranked. */
  | (NumericTarget & { readonly kind: 'rankAtMost'; readonly value: number; readonly outOf?: number })
  /** “duy trì”: not worse than this level; a better one exceeds it. */
  | (NumericTarget & { readonly kind: 'maintain'; readonly value: number })
  /** A state in words, answered with 1 (reached) or 0. */
  | { readonly kind: 'qualitative' };

/** How the city's figure arises. */
export type Method =
  /** The lead body's figure alone. */
  | { readonly kind: 'lead' }
  | { readonly kind: 'sum'; readonly counts: CityFigureFrom }
  /** Σ numerator ÷ Σ denominator × scale. */
  | {
      readonly kind: 'ratio';
      readonly numerator: RatioPart;
      readonly denominator: RatioPart;
      readonly scale: number;
      readonly counts: CityFigureFrom;
    };

/**
 * Which of the two figures of a sum or ratio is the city's: built from the units, the lead body's own, or the lead body's
 * where it gave one and else that of the units.
 */
export type CityFigureFrom = CitySource | 'leadElseUnits';

export type CitySource = 'units' | 'lead';

export interface RatioPart {
  readonly label: string;
  readonly labelEn: string;
  readonly unitOfMeasure: string;
  readonly wholeNumber: boolean;
  /** Above which a number is questioned; no limit where it is left out. */
  readonly limit?: EntryLimit;
}

/** The greatest likely number, in its unit of measure: no plan names it, so it only questions. Null for no limit. */
export interface EntryLimit {
  /** Of one unit, and of the whole city. */
  readonly unit: number | null;
  readonly city: number | null;
  readonly confidence: Confidence;
  /** What it follows from. */
  readonly basis: { readonly vi: string; readonly en: string };
}

/** `official` text seen, `near` text of a near matter, `assumed` from what is known besides. */
export type Confidence = 'official' | 'near' | 'assumed';

export interface LeadBody {
  /** Code in the roster. */
  readonly unit: string;
  /** `usual`: the usual source, not named by the plan. */
  readonly status: 'plan' | 'usual';
}

interface RelationBase {
  readonly id: string;
  readonly severity: 'error' | 'warning';
  /** What the rule demands, shown in a finding. */
  readonly words: { readonly vi: string; readonly en: string };
  readonly source: string;
  readonly sourceEn?: string;
}

/** A rule between figures of one form (and of the city); it is silent unless all its figures are numbers. */
export type Relation = RelationBase &
  (
    | {
        readonly kind: 'partsAtMostTotal';
        readonly total: string;
        readonly parts: readonly string[];
        readonly tolerance: number;
      }
    /** (total − Σ parts) ÷ total × 100 within the bounds, in percent. */
    | {
        readonly kind: 'gapShare';
        readonly total: string;
        readonly parts: readonly string[];
        readonly min: number;
        readonly max: number;
      }
    | {
        readonly kind: 'between';
        readonly value: string;
        readonly bounds: readonly string[];
        readonly tolerance: number;
      }
    | {
        readonly kind: 'weightedSum';
        readonly value: string;
        readonly terms: readonly { readonly id: string; readonly weight: number }[];
        readonly tolerance: number;
      }
    /** ((1 + a%) ÷ (1 + b%) − 1) × 100 within the bounds, in percent. */
    | {
        readonly kind: 'impliedGrowth';
        readonly growth: string;
        readonly per: string;
        readonly min: number;
        readonly max: number;
      }
    | { readonly kind: 'difference'; readonly a: string; readonly b: string; readonly max: number }
    | { readonly kind: 'order'; readonly lesser: string; readonly greater: string; readonly strict: boolean }
  );
