/** Letters that answer a form that came. */
export interface ReplyWords {
  readonly subject: (plan: string, who: string) => string;
  readonly received: (office: string, plan: string, date: string, period: string) => string;
  readonly file: (name: string) => string;
  /** @param late in time or late by how many days; empty where that is not known */
  readonly time: (time: string, source: string, late: string) => string;
  readonly code: (code: string) => string;
  readonly accepted: string;
  readonly withoutErrors: (warnings: number) => string;
  readonly withErrors: (errors: number) => string;
  /** @param sheet null for the sheet of the figures */
  readonly finding: (cell: string | null, sheet: string | null, text: string) => string;
  readonly more: (count: number) => string;
  readonly returned: (reason: string, day: string) => string;
  readonly empty: string;
  readonly plans: string;
  readonly exempt: string;
  readonly replaced: (file: string) => string;
  readonly thanks: string;
}
