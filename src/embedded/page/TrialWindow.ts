/** What the page offers to the pane in its frame. */
export interface TrialWindow {
  readonly chitieuTrial?: {
    /** Takes a message of office.js, as JSON. */
    readonly receive: (message: string) => void;
  };
}
