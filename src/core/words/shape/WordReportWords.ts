import type { CitySource } from '../../catalogue/Catalogue';
import type { CityStatus, Outcome } from '../../compilation/model/CityReport';

/** Sentences of the Word report. Numbers come ready written. */
export interface WordReportWords {
  readonly number: string;
  readonly kind: string;
  readonly subject: (plan: string, period: string) => string;
  /** What a person has to fill in, as it stands between the marks. */
  readonly placeholders: {
    readonly assessment: string;
    readonly proposals: string;
    readonly signTitle: string;
    readonly signName: string;
    readonly receivers: string;
    readonly fieldRemarks: (field: string) => string;
  };
  readonly addressee: (name: string) => string;
  /** First of the receivers: the addressee. */
  readonly sameAsAbove: string;
  readonly opening: (
    plan: { readonly number: string; readonly date: string; readonly issuer: string; readonly title: string },
    agency: string,
    period: string,
    asOf: string,
  ) => string;
  readonly sections: {
    readonly sending: string;
    readonly results: string;
    readonly table: string;
    readonly late: string;
    readonly reservations: string;
    readonly assessment: string;
    readonly proposals: string;
  };
  readonly sent: (sent: string, expected: string, rate: string) => string;
  readonly ownPlans: (sent: string, expected: string, rate: string) => string;
  /** So many units name the letter of their plan in their form, and nobody has confirmed it. */
  readonly plansDeclared: (count: string) => string;
  readonly sentMore: (withErrors: string, returned: string, late: string, missing: string) => string;
  readonly rosterShort: (listed: string, expected: string) => string;
  readonly groupColumns: readonly string[];
  /** The plan's numbered indicators. */
  readonly groupCounts: (all: string, counts: Readonly<Record<Outcome, string>>) => string;
  /** The single figures that they consist of. */
  readonly outcomeCounts: (all: string, counts: Readonly<Record<Outcome, string>>) => string;
  /** `value` with its unit of measure. */
  readonly figure: (label: string, value: string, target: string) => string;
  /** The value as it is said of so firm a figure: “ước đạt 13,05%”. */
  readonly firmness: Readonly<Record<CityStatus | 'unknown', (value: string) => string>>;
  /** The change since the same period of last year, with last year's figure: behind the value in its sentence. */
  readonly sinceLastYear: (sign: number, amount: string, before: string) => string;
  /** Where the figures say nothing of a change. */
  readonly lastYear: (before: string) => string;
  /** Of an amount that still adds up: its part of the year's target, if a percentage says anything. */
  readonly progress: (ofTarget: string | null, months: string) => string;
  readonly figureDistance: (distance: string) => string;
  readonly figureOutcome: (outcome: string) => string;
  readonly noFigure: (label: string, target: string) => string;
  /** The units' figure in the place of the lead body's. */
  readonly standsIn: string;
  /** The source that does not count. */
  readonly otherSource: Readonly<Record<CitySource, (value: string) => string>>;
  readonly incomplete: (contributors: string, expected: string) => string;
  readonly stretchMet: string;
  readonly tableColumns: readonly string[];
  /** Stands in the table where any figure has one of last year. */
  readonly changeColumn: string;
  readonly missingUnits: (count: string, names: string) => string;
  readonly emptyUnits: (count: string, names: string) => string;
  readonly lateUnits: (count: string, names: string) => string;
  readonly faultyUnits: (count: string, names: string) => string;
  readonly exemptUnits: (count: string, names: string) => string;
  /** Where the names of a long list would stand. */
  readonly inAnnex: string;
  readonly annex: {
    readonly heading: string;
    readonly title: string;
    /** About the report's number and day, which are still to be written. */
    readonly attachedTo: { readonly before: string; readonly day: string; readonly after: string };
    readonly columns: readonly string[];
  };
  readonly noneLate: string;
  readonly imputedFigures: (count: string, list: string) => string;
  /** Figures beyond a limit, a sentence each. */
  readonly openCases: (count: string, list: string) => string;
  readonly setAside: (count: string, list: string) => string;
  /** So many of the reports that came were approved; said where anybody gave a mark. */
  readonly approved: (approved: string, sent: string, agency: string) => string;
  /** The figures are those that were closed. */
  readonly closed: (day: string, by: string, code: string) => string;
  /** So many differ from those that were closed, each with its causes. */
  readonly revised: (day: string, by: string, count: string, list: string) => string;
  readonly revisedFigure: (id: string, before: string, after: string, causes: string) => string;
  readonly incompleteFigures: (count: string, ids: string) => string;
  readonly noFigures: (count: string, ids: string) => string;
  readonly unofficial: (count: string, ids: string) => string;
  readonly gaps: (text: string) => string;
  readonly breach: (text: string) => string;
  readonly usualLeads: string;
  readonly noReservations: string;
  readonly receiversTitle: string;
  readonly hint: string;
  readonly archive: string;
}
