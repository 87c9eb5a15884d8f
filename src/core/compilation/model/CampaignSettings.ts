import type { CityFigureFrom, GroupRule, Office } from '../../catalogue/Catalogue';
import type { PartLimit } from '../../catalogue/limitsOf';
import type { Roster } from '../../catalogue/Roster';
import type { Imputation } from './Imputation';
import type { Judgement } from './Judgement';
import type { ScoringTable } from './Scoring';
import type { Seasons } from './Season';

/** What Sở Nội vụ decides for one compilation: everything that the plan leaves open or that changes in a year. */
export interface CampaignSettings {
  /** Last day that is in time, ISO dates. */
  readonly deadlines: CampaignDeadlines;
  readonly seasons: Seasons;
  /** Forms are issued with the rows of the unit's own figures alone, the others hidden. */
  readonly ownRows: boolean;
  readonly office: Office;
  /** Choices by the id of their open question; one that is missing has not been decided. */
  readonly decisions: ReadonlyMap<string, string>;
  readonly roster: Roster;
  readonly indicators: readonly IndicatorSettings[];
  /** By which rule each numbered indicator is judged, in the plan's order. */
  readonly groups: readonly GroupSettings[];
  readonly judgement: Judgement;
  /** Beyond which an entered number is questioned. */
  readonly limits: readonly LimitSettings[];
  readonly parameters: readonly RelationParameter[];
  /** Points for emulation as the office's own table gives them; null without one. */
  readonly scoring: ScoringTable | null;
}

export interface CampaignDeadlines {
  readonly ownPlan: string;
  readonly result: string;
}

export interface GroupSettings {
  readonly number: number;
  readonly rule: GroupRule;
}

/** Who reports a figure and whose figure is the city's. */
export interface IndicatorSettings {
  readonly indicator: string;
  /** Code of the lead body in the roster. */
  readonly leadBody: string;
  /** Units for a figure of the lead body makes it a sum, if it adds up; lead body for a sum takes that body's own. */
  readonly counts: CityFigureFrom;
  /** Kinds of unit. */
  readonly reportedBy: readonly string[];
  readonly comparedBy: readonly string[];
  /** How missing figures of units are filled in; a figure of the lead body never is. */
  readonly imputation: Imputation;
}

/** In the unit of measure of the number; null leaves a side open. */
export interface LimitSettings extends Pick<PartLimit, 'part' | 'unit' | 'cityLeast' | 'city'> {
  readonly indicator: string;
}

/**
 * A number that may be changed: of a relation a bound, the tolerance, or the weight of one of its figures; of an
 * approximate target its tolerance.
 */
export interface RelationParameter {
  /** Id of the relation, or of the indicator. */
  readonly relation: string;
  /** `tolerance`, `min`, `max`, or `weight` with the figure's id: `weight:1.2`. */
  readonly name: string;
  readonly value: number;
}
