import type { Catalogue } from '../../catalogue/Catalogue';
import type { Period } from '../../catalogue/Period';
import type { ReportingUnit, Roster } from '../../catalogue/Roster';
import type { Words } from '../../words/shape/Words';

/** What a form is made from. */
export interface FormRequest {
  readonly catalogue: Catalogue;
  readonly roster: Roster;
  readonly unit: ReportingUnit;
  readonly period: Period;
  readonly words: Words;
  /** The plan as it was issued, which the form carries; `catalogue` where no setting was laid over it. */
  readonly issued?: Catalogue;
}
