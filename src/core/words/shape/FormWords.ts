import type { ChangeKind } from '../../catalogue/Catalogue';

/** Captions and guidance of the form that a unit fills. */
export interface FormWords {
  readonly sheet: string;
  readonly guideSheet: string;
  /** Where a unit gives itself points, if the office has a table of them. */
  readonly selfScoreSheet: string;
  readonly columns: {
    readonly number: string;
    readonly indicator: string;
    readonly code: string;
    readonly unitOfMeasure: string;
    readonly target: string;
    readonly ownPlan: string;
    readonly value: string;
    readonly percent: string;
    readonly status: string;
    readonly source: string;
    readonly note: string;
    readonly lastYear: string;
    readonly change: string;
  };
  readonly symbol: (symbol: string) => string;
  readonly underPlan: (number: string, date: string) => string;
  /** The document with which the form is issued, and where it is not known yet the place for it. */
  readonly issuedWith: (document: string) => string;
  readonly issuedWithLetter: (symbol: string, year: number) => string;
  readonly deadline: (wording: string) => string;
  readonly reportingUnit: (name: string) => string;
  readonly unitCode: (code: string) => string;
  readonly receiver: (name: string) => string;
  readonly periodLine: (period: string) => string;
  /** The period alone, for a sheet without cumulative figures. */
  readonly periodOf: (period: string) => string;
  /** Above the wording of the plan's indicators. */
  readonly clauses: (plan: string) => string;
  readonly signs: string;
  readonly assignment: (agency: string) => string;
  /** Instead, where rows outside the unit's scope are hidden: so many figures are shown, so many are not. */
  readonly ownRows: (shown: number, hidden: number, agency: string) => string;
  readonly targetTexts: {
    readonly range: (min: string, max: string) => string;
    readonly approximately: string;
    readonly greaterThan: string;
    readonly atMost: string;
    readonly lessThan: string;
    readonly rankAtMost: string;
    readonly maintain: string;
    /** A state in words, which is answered with 1 or 0. */
    /** What is to be written in the form; in what is compiled of it the state alone, `met`. */
    readonly qualitative: string;
    readonly met: string;
    readonly changes: Readonly<Record<ChangeKind, string>>;
    /** “11/17”: behind the number. */
    readonly outOf: (whole: string) => string;
    readonly later: (year: string, value: string) => string;
    readonly stretch: (value: string) => string;
  };
  readonly signOff: {
    readonly place: (place: string, year: number) => string;
    readonly preparer: string;
    readonly checker: string;
    readonly head: string;
    readonly hint: string;
    readonly headHint: string;
    /** Before the code that the printed form bears. */
    readonly code: string;
  };
  readonly prompts: {
    /** Title of the prompt of a number: the row's code and unit of measure. */
    readonly title: (code: string, unitOfMeasure: string) => string;
    readonly value: (range: string) => string;
    readonly optional: string;
    readonly outside: string;
    readonly computed: string;
    readonly ownPlanTitle: (unitOfMeasure: string) => string;
    readonly ownPlan: string;
    readonly status: string;
    readonly source: string;
    readonly note: string;
    readonly lastYear: string;
    /** Beside a figure of last year that the form brings. */
    readonly lastYearOfCity: (year: number) => string;
  };
  readonly range: {
    readonly between: (min: string, max: string) => string;
    readonly atLeast: (min: string) => string;
    readonly above: (min: string) => string;
    readonly atMost: (max: string) => string;
    readonly any: string;
    readonly whole: string;
  };
  readonly errors: {
    readonly title: string;
    readonly value: (range: string) => string;
    readonly statusTitle: string;
    readonly status: string;
  };
  readonly guide: {
    readonly title: string;
    readonly steps: readonly string[];
    readonly columns: {
      readonly code: string;
      readonly indicator: string;
      readonly unitOfMeasure: string;
      readonly role: string;
      readonly definition: string;
      readonly method: string;
      readonly clause: string;
    };
    readonly roles: {
      readonly lead: string;
      readonly reports: string;
      readonly compares: string;
      readonly outside: string;
    };
    readonly methods: {
      readonly lead: (unit: string) => string;
      /** @param kinds of the units that report, in words */
      readonly sum: (kinds: string) => string;
      readonly ratio: (numerator: string, denominator: string) => string;
    };
    readonly usual: string;
  };
}
