import { findIndicator } from '../../core/catalogue/findIndicator';
import { changesOf } from '../../core/form/read/changesOf';
import type { FormState } from '../state/WorkbookView';
import { rounded } from './rounded';
import type { Since } from './sinceText';

/** The figures of the form beside which it gives last year's, each with the change. */
export function sinceLastYear({
  submission,
  catalogue,
}: Pick<FormState, 'submission' | 'catalogue'>): readonly (Since & { readonly indicator: string })[] {
  return changesOf(submission, catalogue).map(({ id, lastYear, value, change }) => ({
    indicator: id,
    unitOfMeasure: findIndicator(catalogue, id)?.unitOfMeasure ?? '',
    before: lastYear,
    now: value,
    change: change && { by: rounded(change.value), kind: change.kind },
  }));
}
