import type { Catalogue } from '../catalogue/Catalogue';
import type { Roster } from '../catalogue/Roster';
import type { Words } from '../words/Words';
import type { CityReport } from './CityReport';
import type { DataLayout } from './dataLayout';

/** What every sheet of the city workbook is made from. */
export interface CityContext {
  readonly report: CityReport;
  readonly catalogue: Catalogue;
  readonly roster: Roster;
  readonly words: Words;
  readonly data: DataLayout;
}
