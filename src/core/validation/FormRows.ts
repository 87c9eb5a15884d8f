import type { Catalogue, Indicator } from '../catalogue/Catalogue';
import type { Role } from '../catalogue/roleOf';
import type { ReportingUnit } from '../catalogue/Roster';
import type { Damage, Entry, Remark, Submission } from '../form/read/Submission';

/** A submission beside the plan's rows and the unit's part in each: what every check looks at. */
export interface FormRows {
  readonly submission: Submission;
  readonly catalogue: Catalogue;
  /** Null if the form names no unit that is known. */
  readonly unit: ReportingUnit | null;
  /** One for each indicator, in the official order. */
  readonly rows: readonly FormRow[];
}

export interface FormRow {
  readonly sheet: string;
  readonly indicator: Indicator;
  /** Null if the unit is not known: then nothing is asked of it. */
  readonly role: Role | null;
  /** The result; for a ratio its percent, which is computed and not entered. */
  readonly value: Entry | null;
  readonly numerator: Entry | null;
  readonly denominator: Entry | null;
  readonly plan: Entry | null;
  readonly lastYear: Entry | null;
  readonly remark: Remark | null;
  readonly damage: readonly Damage[];
}
