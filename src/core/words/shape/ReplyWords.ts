/** Letters that answer a file that came. */
export interface ReplyWords {
  readonly subject: (plan: string, who: string) => string;
  /** Empty where it is not known whose the file is. */
  readonly salutation: (name: string) => string;
  readonly received: (office: string, plan: string, date: string, period: string) => string;
  readonly file: (name: string) => string;
  /** @param late in time or late by how many days; empty where that is not known */
  readonly time: (time: string, source: string, late: string) => string;
  readonly code: (code: string) => string;
  readonly accepted: string;
  readonly withoutErrors: (warnings: number) => string;
  readonly withErrors: (errors: number) => string;
  readonly finding: (cell: string | null, text: string) => string;
  readonly more: (count: number) => string;
  readonly returned: (reason: string, day: string) => string;
  readonly empty: string;
  readonly plans: string;
  readonly exempt: string;
  readonly replaced: (file: string) => string;
  readonly refused: (office: string, file: string, plan: string, date: string, period: string) => string;
  /** What a form that does not say whose it is asks of its sender. */
  readonly useOwnForm: string;
  readonly thanks: string;
}
