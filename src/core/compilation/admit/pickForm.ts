import type { AdmittedForm } from '../model/AdmittedForm';
import type { FormRule } from '../model/FormRule';
import { isChosen } from '../model/isChosen';
import { newestFirst, ruleBetween } from './newestFirst';

/** The form of a unit that counts, why, and the others that it sent, in the order in which they would count. */
export interface PickedForm {
  readonly used: AdmittedForm;
  readonly others: readonly AdmittedForm[];
  readonly rule: FormRule;
}

/**
 * Of several forms of one unit the first by {@link newestFirst} counts.
 * @param chosen file name or beginning of the SHA-256 of the form that an officer chose instead
 */
export function pickForm(forms: readonly [AdmittedForm, ...AdmittedForm[]], chosen?: string): PickedForm {
  const sorted = [...forms].sort(newestFirst);
  const [newest = forms[0], ...later] = sorted;
  const own = chosen === undefined ? undefined : sorted.find((form) => isChosen(form, chosen));
  const used = own ?? newest;
  const next = later.find(({ sha256 }) => sha256 === null || sha256 !== newest.sha256);
  return {
    used,
    others: sorted.filter((form) => form !== used),
    rule: own === undefined ? ruleBetween(newest, next) : 'officer',
  };
}
