/** What the pane says about a file that it hands over. */
export interface PaneSavingWords {
  /** The user stopped the making of a file. */
  readonly stopped: string;
  readonly making: string;
  /** The file was handed to the browser, which does not say what became of it. */
  readonly handedOver: (file: string, size: string) => string;
  readonly seen: string;
  readonly notSeen: string;
  readonly done: (file: string) => string;
  readonly otherWays: string;
  readonly again: string;
  readonly choosePlace: string;
  readonly openInExcel: string;
  readonly openedInExcel: string;
  readonly openWindow: string;
  readonly windowBlocked: string;
  readonly copyText: string;
  /** To be pasted into a document of Word. */
  readonly copyForWord: string;
  readonly bytes: (count: number) => string;
}
