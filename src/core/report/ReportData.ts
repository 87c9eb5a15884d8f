import type { Target } from '../catalogue/Catalogue';
import type { Coverage } from '../compilation/model/Coverage';
import type { CityFigure, CityStatus, GroupResult, Outcome, Progress } from '../compilation/model/CityReport';
import type { DutyState } from '../compilation/model/Tracking';
import type { Severity } from '../kernel/Severity';

/** What `compile --report` writes: a contract with other programs, so fields are only ever added. */
export interface ReportData {
  readonly plan: string;
  readonly period: string;
  /** The plan's numbered indicators, in its order. */
  readonly groups: readonly GroupResult[];
  /** In the plan's order. */
  readonly figures: readonly {
    readonly id: string;
    readonly unitOfMeasure: string;
    /** The unit of measure once more, under the name that version 0.1 gave it; it goes with version 0.3. */
    readonly unit: string;
    readonly target: Target;
    readonly value: number | null;
    readonly method: CityFigure['method'];
    readonly percent: number | null;
    readonly result: Outcome;
    /** Of an amount at an interim period: percent of the year's target, and of the year. */
    readonly progress: Progress | null;
    readonly status: CityStatus | null;
    readonly contributors: number;
    readonly expected: number;
    /** Without the parts that were filled in for missing units. */
    readonly reported: number | null;
    readonly imputed: CityFigure['imputed'];
    readonly coverage: Coverage;
  }[];
  /** In the roster's order; `unit` is the unit's code. */
  readonly ledger: readonly {
    readonly unit: string;
    readonly name: string;
    /** Where the unit stands with its report: as *Tình hình nộp* says. */
    readonly status: DutyState;
    readonly file: string | null;
  }[];
  readonly refused: readonly { readonly file: string; readonly code: string; readonly message: string }[];
  readonly findings: readonly {
    readonly file: string;
    readonly unit: string | null;
    readonly code: string;
    readonly severity: Severity;
    readonly indicator: string | null;
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly message: string;
    readonly params: Readonly<Record<string, unknown>>;
  }[];
}
