import type { ScoringRule } from '../compilation/model/Scoring';
import type { CitySource, Target } from '../catalogue/Catalogue';
import type { Coverage } from '../compilation/model/Coverage';
import type { Distance } from '../compilation/model/Distance';
import type { FigureDoubt } from '../compilation/model/FigureDoubt';
import type { CityFigure, CityStatus, GroupResult, Outcome, Progress } from '../compilation/model/CityReport';
import type { ApprovalMarks } from '../compilation/model/Approval';
import type { Change } from '../compilation/model/Change';
import type { Closing, RevisionCause } from '../compilation/model/Closing';
import type { DeclaredLetter, DutyDocument } from '../compilation/model/DutyDocument';
import type { SentTime } from '../compilation/model/SentTime';
import type { DutyState } from '../compilation/model/Tracking';
import type { YearChange } from '../form/contract/YearChange';
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
    /** Whose figure `value` is; `unitsInsteadOfLead` where the lead body's is wanted and did not come. */
    readonly source: CitySource | 'unitsInsteadOfLead';
    /** Both sources, whichever counts. */
    readonly lead: number | null;
    readonly units: number | null;
    /** Null where a percentage says nothing; see `distance`. */
    readonly percent: number | null;
    readonly distance: Distance | null;
    /** Null where it cannot be said of the same who stand in `value`. */
    readonly lastYear: number | null;
    readonly change: YearChange | null;
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
    /** It rests on a number beyond its limit that nobody has decided about. */
    readonly unproven: boolean;
  }[];
  /** Figures of units that pass a limit: what was decided, and whether somebody still has to. */
  readonly cases: readonly {
    readonly unit: string | null;
    readonly indicator: string;
    readonly file: string | null;
    readonly value: number | null;
    readonly numerator: number | null;
    readonly denominator: number | null;
    readonly open: boolean;
    /** False where the officer set it aside. */
    readonly used: boolean;
    /** `use`, `leave` or `ask`. */
    readonly decision: string | null;
    readonly doubts: readonly (FigureDoubt & { readonly message: string })[];
  }[];
  /** What cụm/khối, Ban and Sở said of reports; only of units with a mark. */
  readonly approvals: readonly (ApprovalMarks & { readonly unit: string })[];
  /** Points by the office's table, in the order of the ranks; left out without one. */
  readonly scores?: readonly {
    readonly unit: string;
    readonly cluster: string | null;
    readonly rank: number;
    /** Of the computed points. */
    readonly total: number;
    readonly items: readonly {
      readonly rule: ScoringRule['kind'];
      readonly indicator: string | null;
      /** As computed; null where the rule says nothing about the unit. */
      readonly points: number | null;
      /** What the unit gave itself, and what cụm/khối and Ban verified. */
      readonly own: number | null;
      readonly cluster: number | null;
      readonly board: number | null;
      readonly reason: string;
    }[];
  }[];
  /** What was closed, the oldest first. */
  readonly closings: readonly Pick<Closing, 'number' | 'closedAt' | 'by' | 'hash'>[];
  /** What differs from the last closing; null where nothing was closed. */
  readonly revision: {
    readonly since: number;
    readonly figures: readonly {
      readonly id: string;
      readonly before: number | null;
      readonly after: number | null;
      readonly resultBefore: Outcome;
      readonly resultAfter: Outcome;
      readonly causes: readonly (RevisionCause & { readonly message: string })[];
    }[];
    readonly units: readonly {
      readonly unit: string;
      readonly kind: Change['kind'];
      readonly before: Change['before'];
      readonly after: Change['after'];
    }[];
  } | null;
  /** In the roster's order; `unit` is the unit's code. */
  readonly ledger: readonly {
    readonly unit: string;
    readonly name: string;
    /** Where the unit stands with its report: as *Tình hình nộp* says. */
    readonly status: DutyState;
    readonly file: string | null;
    /** The unit's own plan, then its report. */
    readonly duties: readonly DutyRecord[];
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

/** Where a unit stands with one duty. */
export interface DutyRecord {
  readonly duty: 'ownPlan' | 'result';
  readonly state: DutyState;
  /** The letter as the officer wrote it down; days as ISO dates. */
  readonly document: DutyDocument | null;
  /** The letter of its own plan that the unit names in its form; left out without one. */
  readonly declared?: DeclaredLetter;
  /** ISO 8601, or a day alone; by it `daysLate` is counted, and `timeSource` says whose clock it is. */
  readonly time: string | null;
  readonly timeSource: SentTime['source'] | null;
  /** Days after the last day in time: above 0 late; of what has not come the days by which it is overdue. */
  readonly daysLate: number | null;
  /** It has not come and it is its season. */
  readonly urged: boolean;
}
