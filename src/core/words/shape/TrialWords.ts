/** What the trial workbook says around the grid; the pane beside it has its own words. */
export interface TrialWords {
  readonly title: string;
  /** Shown at all times: this is not Excel, and what is here stays here. */
  readonly notice: string;
  readonly newName: string;
  readonly sheetName: string;
  readonly open: string;
  readonly save: string;
  readonly samples: string;
  readonly pane: string;
  readonly opened: (file: string) => string;
  readonly saved: (file: string) => string;
  readonly notOpened: (file: string, reason: string) => string;
  readonly samplesReady: (count: number) => string;
  readonly makingSamples: (done: number, total: number) => string;
  readonly samplesNoPlace: string;
  readonly locked: string;
  /** Cells would be merged, or rows, columns or sheets added, moved or taken away. */
  readonly lockedBuild: string;
  readonly failed: (details: string) => string;
  /** Not even the grid could be fetched. */
  readonly notStarted: string;
  readonly reopen: string;
  /** Only the grid could be fetched. */
  readonly notFetched: string;
  /** A part that a button needs could not be fetched. */
  readonly partNotFetched: string;
  readonly close: string;
  /** Asked before a workbook with unsaved changes is replaced. */
  readonly replace: string;
  readonly print: string;
  /** The button that shows and hides the input prompts. */
  readonly prompts: string;
  readonly paneWidth: string;
  readonly skipToGrid: string;
  readonly skipToPane: string;
  /** Why a formula in another notation than the workbook's is not taken. */
  readonly formulaNotation: (decimalSeparator: string) => { readonly title: string; readonly text: string };
  /** A paste met locked cells, given by their addresses; `filled` others were filled. */
  readonly pasted: (filled: number, locked: readonly string[]) => string;
  readonly entered: (text: string) => string;
  readonly editAgain: string;
  readonly leaveEntry: string;
  readonly draft: (file: string, clock: string, day: string, kilobytes: string) => string;
  readonly draftOpen: string;
  readonly draftDrop: string;
  readonly draftTooLarge: (megabytes: string) => string;
  readonly draftNotKept: string;
  readonly charts: (count: string) => string;
  /** Names of the grid's own controls, which are pictures. */
  readonly grid: GridWords;
}

export interface GridWords {
  readonly toolbar: string;
  readonly closeSide: string;
  readonly nameBox: string;
  readonly names: string;
  readonly formulaLine: string;
  readonly sheets: string;
  readonly addSheet: string;
  readonly allSheets: string;
  readonly zoomReset: string;
  readonly zoom: string;
  readonly zoomOut: string;
  readonly zoomIn: string;
}
