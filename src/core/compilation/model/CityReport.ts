import type { ImputationMethod } from './Imputation';
import type { Period } from '../../catalogue/Period';
import type { CitySource, GroupRule, Target } from '../../catalogue/Catalogue';
import type { Role } from '../../catalogue/roleOf';
import type { Distance } from './Distance';
import type { FormContent } from './FormContent';
import type { FormRule } from './FormRule';
import type { CellState } from '../../numbers/cellState';
import type { YearChange } from '../../form/contract/YearChange';
import type { DataStatus } from '../../form/contract/DataStatus';
import type { Finding } from '../../validation/Finding';
import type { Coverage } from './Coverage';
import type { UnitFigures } from './UnitFigures';

/** The compiled result as a value; the city workbook, the JSON report and the pane all show this and nothing else. */
export interface CityReport {
  readonly plan: string;
  readonly period: Period;
  /** The plan's numbered indicators, each by its rule. */
  readonly groups: readonly GroupResult[];
  readonly figures: readonly CityFigure[];
  readonly lines: readonly FigureLine[];
  /** The same lines, found by unit and indicator. */
  readonly lineIndex: UnitFigures<FigureLine>;
  /** Figures that no unit gave and that were filled in because the settings ask for it; never among `lines`. */
  readonly imputed: readonly ImputedLine[];
  /** One for each expected unit, in the roster's order. */
  readonly receipts: readonly UnitReceipt[];
  readonly refused: readonly RefusedFile[];
  readonly findings: readonly FileFinding[];
}

export type Outcome =
  | 'exceeded'
  | 'met'
  | 'notMet'
  /** An amount that still adds up: its progress is shown, a verdict waits for the end of the year. */
  | 'inProgress'
  /** A figure of too few of its units to be judged (tạm tính, chưa đủ căn cứ). */
  | 'insufficient'
  | 'noData';

/** How firm a city figure is: as all of its parts are, or mixed. A part that was filled in is an estimate. */
export type CityStatus = DataStatus | 'mixed';

/** How far an amount has come at the end of an interim period. */
export interface Progress {
  /** In percent of the year's target; null where a percentage says nothing. */
  readonly ofTarget: number | null;
  /** Share of the year that is over, in percent. */
  readonly ofYear: number;
}

/** The result of a numbered indicator of the plan. */
export interface GroupResult {
  readonly number: number;
  readonly result: Outcome;
  readonly rule: GroupRule;
}

export interface CityFigure {
  readonly indicator: string;
  readonly unitOfMeasure: string;
  readonly target: Target;
  readonly method: 'lead' | 'sum' | 'ratio';
  /** Which of the two figures counts as the city's. */
  readonly counts: CitySource;
  /** The units' figure stands in for that of the lead body, which gave none. */
  readonly standsIn: boolean;
  /** The city's figure, with those parts that were filled in; null while there is none. */
  readonly value: number | null;
  /** The same without parts that were filled in: what the units said. */
  readonly reportedValue: number | null;
  /** How and for how many units parts were filled in; null where nothing was. */
  readonly imputed: { readonly method: ImputationMethod; readonly units: number } | null;
  readonly coverage: Coverage;
  /** The lead body's own figure, and the one built from the units, side by side. */
  readonly leadValue: number | null;
  readonly unitsValue: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** How far it is from the target; null without a figure, and where nothing is to be measured. */
  readonly distance: Distance | null;
  /**
   * The same period of last year, of those who stand in `value`: of the lead body, or Σ where each of them gave it. Null
   * where it cannot be said: a ratio is not known by its percentages.
   */
  readonly lastYear: number | null;
  /** What `value` changed by since. */
  readonly change: YearChange | null;
  /** The same as `distance` where it is a percentage, else null. */
  readonly percent: number | null;
  readonly outcome: Outcome;
  /** It rests on a unit's number beyond what is likely, which nobody has decided about: it proves nothing. */
  readonly unproven: boolean;
  /** Null at the end of the year, and for a figure that does not add up from its start. */
  readonly progress: Progress | null;
  /** Null while no unit has said how firm its part is, and without a figure. */
  readonly status: CityStatus | null;
  /** The stretch target is reached. */
  readonly stretchMet: boolean;
  /** Units whose figure stands in `value`. */
  readonly contributors: number;
  /** Units that were expected to contribute. */
  readonly expected: number;
  /** Some expected unit is missing, also where its part was filled in. */
  readonly incomplete: boolean;
}

/** What became of a unit's figure: in the city's figure, beside it for comparison, or neither and why. */
export type LineUse = 'city' | 'comparison' | 'none';

/** One unit's figure for one indicator: the provenance of the city's. */
export interface FigureLine {
  readonly unit: string;
  readonly indicator: string;
  /** What the unit has to do with the figure. */
  readonly role: Role;
  readonly file: string;
  readonly sheet: string;
  /** Where it stands; for a ratio numerator and denominator, as `G41 / G42`. */
  readonly cell: string | null;
  /** As typed; for a ratio numerator and denominator, as `12 / 30`. */
  readonly raw: string;
  readonly state: CellState;
  /** In the indicator's unit of measure; for a ratio computed from its parts. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly ownPlan: number | null;
  /** The unit's own figure of the same period of last year; null where it gave none. */
  readonly lastYear: number | null;
  readonly status: DataStatus | null;
  readonly source: string;
  readonly note: string;
  readonly use: LineUse;
  /** Why it is not in the city's figure. */
  readonly reason: UnusedReason | null;
}

/** A part of a city figure that was filled in for a unit that did not give it. */
export interface ImputedLine {
  readonly unit: string;
  readonly indicator: string;
  readonly method: ImputationMethod;
  /** In the indicator's unit of measure. */
  readonly value: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** The period it was taken from, or of how many units it is the mean. */
  readonly basis: string | number;
}

export type UnusedReason =
  | 'notANumber'
  | 'error'
  | 'notLead'
  | 'comparisonOnly'
  | 'otherSourceCounts'
  | 'outOfScope'
  /** The officer decided that another body's figure stands in its place. */
  | 'replaced'
  /** The officer decided to leave it out, as it passes a limit. */
  | 'setAside'
  /** A ratio without its numerator or denominator: a percentage alone can't be added to others. */
  | 'partsMissing';

/** What was received of one expected unit: the form that counts, with its findings, and the others. */
export interface UnitReceipt {
  readonly unit: string;
  readonly name: string;
  readonly kind: string;
  readonly cluster: string | null;
  /** What the form that counts says; null without one. */
  readonly content: FormContent | null;
  readonly file: string | null;
  readonly sha256: string | null;
  readonly modified: string | null;
  readonly errors: number;
  /** Warnings that nobody has answered. */
  readonly warnings: number;
  /** Warnings that the unit keeps, each with a note. */
  readonly kept: number;
  /** By what the form came to count; null without one. */
  readonly rule: FormRule | null;
  /** Forms of the same unit that were not used. */
  readonly others: readonly string[];
}

export interface RefusedFile {
  readonly file: string;
  readonly sha256: string | null;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface FileFinding {
  readonly file: string;
  readonly unit: string | null;
  readonly finding: Finding;
  /** The unit's reason for keeping the warning; undefined for one that is open. */
  readonly note?: string;
}
