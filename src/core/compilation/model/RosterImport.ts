import type { Roster } from '../../catalogue/Roster';
import type { RosterColumn, RosterProblem } from '../../catalogue/RosterReading';

/** What a pasted or opened list of units turned out to be. */
export interface RosterImport {
  /** The sound rows; null if nothing could be used. */
  readonly roster: Roster | null;
  readonly understood: {
    /** Columns that were recognised, with the caption that each bore. */
    readonly columns: readonly { readonly column: RosterColumn; readonly caption: string }[];
    /** Captions that were not recognised; their columns are left out. */
    readonly ignoredCaptions: readonly string[];
    readonly units: number;
    /** Different cụm/khối, and units that are in none. */
    readonly clusters: number;
    readonly withoutCluster: number;
    readonly withEmail: number;
    /** Codes that the former list did not have, those that the new one has no more, and those that say something else. */
    readonly added: readonly string[];
    readonly removed: readonly string[];
    readonly changed: readonly string[];
  };
  readonly problems: readonly RosterProblem[];
}
