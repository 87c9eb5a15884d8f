import type { WholeSheets } from '../../core/workbook/WholeSheets';

/** What the page offers to the pane in its frame. */
export interface TrialWindow {
  readonly chitieuTrial?: WholeSheets & {
    /** Takes a message of office.js, as JSON. */
    readonly receive: (message: string) => void;
  };
}
