import type { Catalogue } from '../catalogue/Catalogue';
import type { Period } from '../catalogue/Period';
import type { Roster } from '../catalogue/Roster';
import type { ReceivedFile } from './ReceivedFile';

/** What a city report is made from. */
export interface ConsolidationInput {
  readonly catalogue: Catalogue;
  readonly roster: Roster;
  readonly period: Period;
  /** In any order; the report does not depend on it. */
  readonly files: readonly ReceivedFile[];
}
