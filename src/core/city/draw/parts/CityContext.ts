import type { Catalogue } from '../../../catalogue/Catalogue';
import type { Roster } from '../../../catalogue/Roster';
import type { Words } from '../../../words/shape/Words';
import type { Judgement } from '../../../compilation/model/Judgement';
import type { CityReport } from '../../../compilation/model/CityReport';
import type { Severity } from '../../../kernel/Severity';
import type { DataLayout } from '../../contract/data/dataLayout';
import type { SendingCounts } from './SendingCounts';

/** What every sheet of the city workbook is made from. */
export interface CityContext {
  readonly report: CityReport;
  readonly catalogue: Catalogue;
  readonly roster: Roster;
  /** Units of which, by the officer's decision, no report is expected. */
  readonly exempt: ReadonlySet<string>;
  /** From which share of its units on a figure is judged. */
  readonly judgement: Judgement;
  readonly words: Words;
  readonly data: DataLayout;
  /** What the sheet of the state of sending says in all. */
  readonly counts: SendingCounts;
  /** What is wrong besides the forms: settings, decisions. */
  readonly notices: readonly CityNotice[];
}

/** Something to be shown on *Lỗi* that is about no form. */
export interface CityNotice {
  readonly severity: Severity;
  readonly code: string;
  /** The unit beside which it stands; null where it is about none. */
  readonly unit: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly message: string;
}
