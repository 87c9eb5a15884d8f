import type { AdmittedForm } from '../../compilation/model/AdmittedForm';
import type { CityReport } from '../../compilation/model/CityReport';
import type { ConflictDecision } from '../../compilation/model/Conflict';
import type { ConsolidationInput } from '../../compilation/model/ConsolidationInput';
import type { DoubtfulFigure } from '../../compilation/model/FigureDoubt';
import type { LoggedForm } from '../../compilation/model/FormLog';
import type { KeptWorkbook } from '../../compilation/model/KeptWorkbook';

/** What conflicts are found in. */
export interface ConflictSearch {
  readonly input: Omit<ConsolidationInput, 'files'>;
  /** Forms among the files of this compilation. */
  readonly received: readonly AdmittedForm[];
  /** As it came out, with the decisions applied. */
  readonly report: CityReport;
  readonly forms: readonly LoggedForm[];
  /** Figures that pass a limit. */
  readonly doubtful: readonly DoubtfulFigure[];
  readonly decisions: ReadonlyMap<string, ConflictDecision>;
  /**
   * The compilation before: a conflict that was decided stays listed though its cause is not seen any more. Null for the
   * first.
   */
  readonly kept: Pick<KeptWorkbook, 'units' | 'lines' | 'conflicts'> | null;
}
