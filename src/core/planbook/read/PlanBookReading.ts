import type { Catalogue } from '../../catalogue/Catalogue';
import type { Roster } from '../../catalogue/Roster';
import type { PlanBookProblem } from '../contract/PlanBookProblem';

/** What a *Sổ kế hoạch* says, with everything that is wrong in it. */
export interface PlanBookReading {
  /** The plan with its units; null while something is wrong that keeps it from being issued. */
  readonly plan: SoundPlan | null;
  readonly problems: readonly PlanBookProblem[];
}

/** A plan that was checked, with the units that report it. */
export interface SoundPlan {
  readonly catalogue: Catalogue;
  readonly roster: Roster;
}
