import type { Catalogue } from '../../catalogue/Catalogue';
import type { Period } from '../../catalogue/Period';
import type { Roster } from '../../catalogue/Roster';
import type { ImputationMethod } from './Imputation';
import type { Judgement } from './Judgement';
import type { EarlierFigures } from './EarlierFigures';
import type { ReceivedFile } from './ReceivedFile';
import type { UnitFigures } from './UnitFigures';

/** What a city report is made from. */
export interface ConsolidationInput {
  readonly catalogue: Catalogue;
  readonly roster: Roster;
  readonly period: Period;
  /** In any order; the report does not depend on it. */
  readonly files: readonly ReceivedFile[];
  /**
   * Forms that an officer chose against the rule, by unit: a file name or the beginning of a SHA-256 (six digits or
   * more). One that fits no form changes nothing.
   */
  readonly chosen?: ReadonlyMap<string, string>;
  /** Forms that an officer decided not to use, by `formKey`. */
  readonly excluded?: ReadonlySet<string>;
  /** Forms of another period that an officer decided to take for this one, by `formKey`. */
  readonly ofThisPeriod?: ReadonlySet<string>;
  /** Units of which no report is expected, by the officer's decision: what they send counts all the same. */
  readonly exempt?: ReadonlySet<string>;
  /** Figures of bodies that neither lead nor report them and that an officer decided to use. */
  readonly adopted?: UnitFigures;
  /** Figures that an officer decided to leave out, by `figureKey`. */
  readonly setAside?: ReadonlySet<string>;
  /** Indicators whose figure is that of the units as their lead body gave none. */
  readonly standIns?: ReadonlySet<string>;
  /** Indicators whose figure rests on a number that must be decided about first. */
  readonly unproven?: ReadonlySet<string>;
  /** Indicators whose missing figures are filled in, and how. */
  readonly imputation?: ReadonlyMap<string, ImputationMethod>;
  /** The default where it is left out. */
  readonly judgement?: Judgement;
  readonly earlierPeriod?: EarlierFigures | null;
}
