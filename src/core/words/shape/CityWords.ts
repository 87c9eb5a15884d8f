import type { Judgement } from '../../compilation/model/Judgement';
import type { ImputationMethod } from '../../compilation/model/Imputation';
import type { CoverageBase } from '../../compilation/model/Coverage';

/** Captions and notes of the city workbook. */
export interface CityWords {
  readonly sheets: {
    readonly summary: string;
    readonly data: string;
    readonly matrix: string;
    readonly tracking: string;
    readonly findings: string;
  };
  /** Head of an official document. */
  readonly nation: string;
  readonly motto: string;
  readonly summaryTitle: (formTitle: string) => string;
  readonly underPlan: (number: string, date: string, issuer: string) => string;
  readonly period: (period: string) => string;
  /** With `{0}` units that sent, `{1}` all, `{2}` with errors, `{3}` not sent. */
  readonly sent: string;
  readonly rosterIncomplete: (listed: number, expected: number) => string;
  readonly summary: {
    readonly number: string;
    readonly indicator: string;
    readonly code: string;
    readonly unitOfMeasure: string;
    readonly target: string;
    readonly value: string;
    readonly percent: string;
    readonly outcome: string;
    readonly method: string;
    readonly units: string;
    readonly share: string;
    readonly leadValue: string;
    readonly unitsValue: string;
    readonly status: string;
    readonly note: string;
    readonly lastYear: string;
    readonly change: string;
  };
  /** Whose figures stand in the column `unitsValue`, where all are of a few kinds. */
  readonly unitsValueOf: (kinds: string) => string;
  /** How a row's figure arises, short. */
  readonly method: {
    readonly lead: (unit: string) => string;
    readonly sum: string;
    readonly ratio: string;
    /** A sum or ratio of which the lead body's own figure counts. */
    readonly leadCounts: (unit: string) => string;
    /** Behind the method: the lead body gave no figure. */
    readonly standsIn: string;
  };
  readonly incomplete: string;
  /** What the covered share is a share of. */
  readonly coverage: Readonly<Record<CoverageBase, string>>;
  /** Stands where the covered share can't be known. */
  readonly shareUnknown: string;
  readonly imputation: Readonly<Record<ImputationMethod, string>>;
  /** In the note beside a figure; the count may be a placeholder. */
  readonly imputed: (units: string, method: string) => string;
  /** Beside a part that was filled in; the basis is a period, or a count of units. */
  readonly imputedBy: (method: ImputationMethod, basis: string) => string;
  readonly stretchMet: string;
  /** How many months of the year are over, beside an amount that still adds up. */
  readonly yearGone: (months: string) => string;
  readonly notes: readonly string[];
  /** By which digits results were found. */
  readonly judging: (judgement: Pick<Judgement, 'digits' | 'strictOn'>) => string;
  readonly dataTitle: string;
  readonly dataNote: string;
  readonly data: {
    readonly number: string;
    readonly unit: string;
    readonly unitName: string;
    readonly code: string;
    readonly name: string;
    readonly indicator: string;
    readonly unitOfMeasure: string;
    readonly value: string;
    readonly numerator: string;
    readonly denominator: string;
    readonly ownPlan: string;
    readonly role: string;
    readonly use: string;
    readonly reason: string;
    readonly status: string;
    readonly source: string;
    readonly note: string;
    readonly file: string;
    readonly sheet: string;
    readonly cell: string;
    readonly raw: string;
    readonly lastYear: string;
  };
  readonly matrixTitle: string;
  readonly matrixNote: string;
  readonly matrix: {
    readonly number: string;
    readonly unit: string;
    readonly unitName: string;
    readonly city: string;
    readonly cityLastYear: string;
  };
  readonly findingsTitle: string;
  readonly findings: {
    readonly number: string;
    readonly severity: string;
    readonly unit: string;
    readonly code: string;
    readonly indicator: string;
    readonly sheet: string;
    readonly cell: string;
    readonly message: string;
    readonly file: string;
    readonly findingCode: string;
    readonly keptNote: string;
  };
  /** Stands where a finding has its severity. */
  readonly refused: string;
  /** Behind the severity of a warning that the unit keeps. */
  readonly kept: string;
  readonly noFindings: string;
}
