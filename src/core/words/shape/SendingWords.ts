import type { FindingCode } from '../../validation/Finding';

/** What goes along with a form: the mail, the check report. */
export interface SendingWords {
  /** Day and minute of an ISO time, as it was at the writer's. */
  readonly time: (iso: string) => string;
  readonly email: {
    readonly subject: (plan: string, unit: string, code: string, period: string) => string;
    readonly salutation: (receiver: string) => string;
    readonly opening: (
      unit: string,
      code: string,
      plan: string,
      planDate: string,
      period: string,
      file: string,
    ) => string;
    readonly checked: (time: string, answered: number, figures: number) => string;
    readonly counts: (errors: number, warnings: number, kept: number) => string;
    readonly code: (code: string) => string;
    readonly withErrors: string;
    readonly keptTitle: string;
    readonly keptLine: (place: string, message: string, note: string) => string;
    readonly wholeForm: string;
    readonly closing: (unit: string) => string;
  };
  readonly report: {
    readonly title: string;
    readonly unit: string;
    readonly plan: string;
    readonly planOf: (number: string, date: string) => string;
    readonly period: string;
    readonly checkedAt: string;
    readonly answered: string;
    readonly code: string;
    readonly versions: string;
    readonly versionsOf: (catalogue: string, rules: string) => string;
    readonly result: (errors: number, warnings: number, information: number, kept: number) => string;
    readonly nothingFound: string;
    readonly severity: string;
    readonly kind: string;
    readonly count: string;
    readonly keptCount: string;
    readonly kept: string;
    readonly open: string;
    readonly place: string;
    readonly finding: string;
    readonly note: string;
    readonly wholeForm: string;
    readonly more: (count: number) => string;
    /** Each kind of finding in a few words. */
    readonly codes: Readonly<Record<FindingCode, string>>;
  };
}
