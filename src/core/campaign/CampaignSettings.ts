import type { CityFigureFrom } from '../catalogue/Catalogue';
import type { Roster } from '../catalogue/Roster';

/** What Sở Nội vụ decides for one compilation: everything that the plan leaves open or that changes in a year. */
export interface CampaignSettings {
  /** Last day that is in time, ISO dates. */
  readonly deadlines: CampaignDeadlines;
  readonly roster: Roster;
  readonly indicators: readonly IndicatorSettings[];
  readonly parameters: readonly RelationParameter[];
}

export interface CampaignDeadlines {
  readonly ownPlan: string;
  readonly result: string;
}

/** Who reports a figure and whose figure is the city's. */
export interface IndicatorSettings {
  readonly indicator: string;
  /** Code of the lead body in the roster. */
  readonly leadBody: string;
  /** A `lead` figure is always the lead body's. */
  readonly counts: CityFigureFrom;
  /** Kinds of unit. */
  readonly reportedBy: readonly string[];
  readonly comparedBy: readonly string[];
}

/** A number of a relation that may be changed: a bound, the tolerance, or the weight of one of its figures. */
export interface RelationParameter {
  readonly relation: string;
  /** `tolerance`, `min`, `max`, or `weight` with the figure's id: `weight:1.2`. */
  readonly name: string;
  readonly value: number;
}
