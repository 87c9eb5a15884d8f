/** What a plan asks for besides figures, as data: a plan without it asks for figures only. */
export interface Questionnaire {
  /** Sheets of the form, in their order. */
  readonly forms: readonly QuestionForm[];
  /** Parts of the report to the city (đề cương), in their order. */
  readonly outline: readonly OutlinePart[];
}

/** One printable sheet of questions. */
export interface QuestionForm {
  /** Symbol at its top left, e.g. `02.N/KH56-2026`. */
  readonly symbol: string;
  /** Name of the sheet. */
  readonly sheet: string;
  readonly sheetEn: string;
  readonly title: string;
  readonly titleEn: string;
  readonly sections: readonly QuestionSection[];
}

export interface QuestionSection {
  readonly title: string;
  readonly titleEn: string;
  readonly questions: readonly Question[];
}

export interface Question {
  /** Stable identity, small letters, digits and `_`; the cell's defined name is made from it. */
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
  /** Kinds of unit that answer it; empty for all. */
  readonly askedOf: readonly string[];
  readonly required: boolean;
  /** `year`: asked for the year as a whole only; `all`: in every period. */
  readonly period: 'year' | 'all';
  readonly clause: string;
  /** Not for a report that is sent openly. */
  readonly secret: boolean;
  /** Holds names or other data about persons. */
  readonly personal: boolean;
  /** Part of the outline that it feeds; null for none. */
  readonly section: string | null;
  readonly answer: QuestionAnswer;
}

export type QuestionAnswer = PlainAnswer | ListAnswer;

/** What one cell holds. */
export type PlainAnswer =
  /** `max` characters, lines included. */
  | { readonly kind: 'text'; readonly max: number }
  | { readonly kind: 'wholeNumber'; readonly min: number; readonly max: number }
  /** ISO dates, both included; `notBefore`: a date column of the same list, or a date question, that it must not precede. */
  | { readonly kind: 'date'; readonly from: string; readonly to: string; readonly notBefore?: string }
  | { readonly kind: 'choice'; readonly options: readonly ChoiceOption[] }
  | { readonly kind: 'yesNo' };

export interface ChoiceOption {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
}

export interface ListAnswer {
  readonly kind: 'list';
  /** How many rows the form gives. */
  readonly rows: number;
  readonly columns: readonly ListColumn[];
  /** Columns that together must not be the same in two rows. */
  readonly unique: readonly string[];
  /** Whole-number questions that say how many such rows there are. */
  readonly counts: readonly ListCount[];
  /** Rows are commendations that the unit gave, or that it proposes to the city. */
  readonly award: 'given' | 'proposed' | null;
}

export interface ListColumn {
  readonly id: string;
  readonly label: string;
  readonly labelEn: string;
  /** Every row that holds anything must hold this. */
  readonly required: boolean;
  readonly personal: boolean;
  readonly answer: PlainAnswer;
}

export interface ListCount {
  readonly question: string;
  /** Only rows whose choice in this column is that option; null for all rows. */
  readonly where: { readonly column: string; readonly option: string } | null;
  /** `equal`: the list is complete; `atMost`: it may leave some out. */
  readonly rows: 'equal' | 'atMost';
}

export interface OutlinePart {
  readonly id: string;
  readonly heading: string;
  readonly headingEn: string;
  /** Stands on pages of its own behind the signature. */
  readonly annex: boolean;
  readonly contents: readonly OutlineContent[];
}

export type OutlineContent =
  /** What the program writes itself. */
  | { readonly kind: 'sending' | 'results' | 'resultsTable' | 'late' | 'reservations' | 'groups' | 'awards' }
  /** The questions that name this part: what was picked, counts, lists. */
  | { readonly kind: 'questions' }
  /** What only a person can write. */
  | { readonly kind: 'placeholder'; readonly text: string; readonly textEn: string };

/** A question with its answer in one cell. */
export type PlainQuestion = Question & { readonly answer: PlainAnswer };
export type ListQuestion = Question & { readonly answer: ListAnswer };
