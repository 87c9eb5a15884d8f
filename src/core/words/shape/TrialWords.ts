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
  readonly failed: (details: string) => string;
  readonly close: string;
  /** Asked before a workbook with unsaved changes is replaced. */
  readonly replace: string;
}
