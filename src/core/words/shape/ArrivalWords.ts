/** What the pane says of the files that came last. Numbers come ready written. */
export interface ArrivalWords {
  readonly title: (files: string) => string;
  readonly unitsIn: (count: string) => string;
  readonly replaced: (count: string) => string;
  /** Forms that came and are not the ones that count. */
  readonly notUsed: (count: string) => string;
  readonly refused: (count: string) => string;
  readonly conflicts: (count: string) => string;
  readonly toConflicts: string;
  readonly toRefused: (count: string) => string;
  readonly unread: {
    readonly resume: string;
    readonly reminding: (count: string) => string;
    readonly writing: (count: string) => string;
  };
  /** The mail that asks for another file. */
  readonly reply: {
    readonly write: string;
    readonly draft: string;
    readonly fileName: (file: string) => string;
    readonly subject: (plan: string, period: string) => string;
    /** @param unit empty where the file does not say which unit it is of */
    readonly text: (parts: ReplyParts) => string;
  };
  /** Above a list of units or files. */
  readonly search: string;
}

export interface ReplyParts {
  readonly unit: string;
  readonly receiver: string;
  readonly file: string;
  readonly plan: string;
  readonly planDate: string;
  readonly period: string;
  readonly reason: string;
  readonly deadline: string;
}
