import type { Catalogue } from '../../catalogue/Catalogue';
import type { Period } from '../../catalogue/Period';
import type { ReportingUnit, Roster } from '../../catalogue/Roster';
import type { AskedScore } from './scores/AskedScore';
import type { Words } from '../../words/shape/Words';

/** What a form is made from. */
export interface FormRequest {
  readonly catalogue: Catalogue;
  readonly roster: Roster;
  readonly unit: ReportingUnit;
  readonly period: Period;
  readonly words: Words;
  /**
   * Rows of figures outside the unit's scope are hidden. They stay where they are, so that the form is read like any other.
   * A unit that no figure is assigned to sees all of them: nothing is known of its scope.
   */
  readonly ownRows?: boolean;
  /** The plan as it was issued, which the form carries; `catalogue` where no setting was laid over it. */
  readonly issued?: Catalogue;
  /** Rules of the office's table of points by which the unit scores itself; left out or empty, the form asks for none. */
  readonly selfScores?: readonly AskedScore[];
}
