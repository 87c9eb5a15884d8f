import type { Campaign } from '../../core/compilation/model/Campaign';
import type { CampaignDecision } from '../../core/compilation/model/CampaignDecision';
import type { Roster } from '../../core/catalogue/Roster';
import type { ScoringTable } from '../../core/compilation/model/Scoring';
import type { EarlierFigures } from '../../core/compilation/model/EarlierFigures';
import type { City } from './city/CityReader';
import type { Place } from './city/placeOf';

/** What every section of *Tổng hợp* shows and may do. */
export interface Compilation {
  readonly campaign: Campaign;
  /** The city workbook in front; null before the first writing. */
  readonly city: City | null;
  /** Not in the workbook yet, as are the list of units and the table of points. */
  readonly decisions: readonly CampaignDecision[];
  readonly importedRoster: Roster | null;
  readonly importedScoring: ScoringTable | null;
  readonly decide: (decision: CampaignDecision) => void;
  readonly importRoster: (roster: Roster) => void;
  readonly importScoring: (scoring: ScoringTable) => void;
  /** An earlier period's figures from now on; null for none. */
  readonly compareEarlierPeriod: (earlierPeriod: EarlierFigures | null) => void;
  readonly goTo: (place: Place) => void;
  /** Files that wait to be read on. */
  readonly unread: number;
  readonly resume: () => void;
}
