import type { LoadSheets } from '../../core/workbook/LoadSheets';

/** What the page offers to the pane in its frame. */
export interface TrialWindow {
  readonly chitieuTrial?: {
    /** Takes a message of office.js, as JSON. */
    readonly receive: (message: string) => void;
    /** Takes finished sheets, which Excel would have to be told of piece by piece. */
    readonly load: LoadSheets;
  };
}
