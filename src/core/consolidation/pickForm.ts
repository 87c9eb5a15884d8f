import type { AdmittedForm } from './AdmittedForm';
import { isChosen } from './isChosen';

/** The form of a unit that counts, and the others that it sent, newest first. */
export interface PickedForm {
  readonly used: AdmittedForm;
  readonly others: readonly AdmittedForm[];
}

/**
 * Of several forms of one unit the one that was saved last counts. A form without a time of saving is taken for the
 * oldest; among equals the last by file name counts (without its ending, so that `x (2).xlsx` comes after `x.xlsx`).
 * @param chosen file name or beginning of the SHA-256 of the form that an officer chose instead
 */
export function pickForm(forms: readonly [AdmittedForm, ...AdmittedForm[]], chosen?: string): PickedForm {
  const sorted = [...forms].sort(newestFirst);
  const used = sorted.find((form) => chosen !== undefined && isChosen(form, chosen)) ?? sorted[0] ?? forms[0];
  return { used, others: sorted.filter((form) => form !== used) };
}

function newestFirst(a: AdmittedForm, b: AdmittedForm): number {
  return (
    compare(savedAt(b), savedAt(a)) ||
    compare(withoutEnding(b.file), withoutEnding(a.file)) ||
    compare(b.file, a.file) ||
    compare(b.sha256 ?? '', a.sha256 ?? '')
  );
}

function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function savedAt({ submission }: AdmittedForm): number {
  const time = submission.modified === null ? Number.NaN : Date.parse(submission.modified);
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}

function withoutEnding(file: string): string {
  return file.replace(/\.[^./\\]*$/, '');
}
