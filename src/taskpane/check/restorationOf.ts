import type { Roster } from '../../core/catalogue/Roster';
import { makeRestoration, type Restoration } from '../../core/correction/makeRestoration';
import { restoreValidations } from '../../core/form/draw/restoreValidations';
import type { DrawnValidation } from '../../core/workbook/DrawnValidation';
import type { Words } from '../../core/words/shape/Words';
import type { FormState } from '../state/WorkbookView';

/** All that the form in front can be given back from the plan. */
export interface FormRestoration extends Restoration {
  readonly sheet: string;
  /** Lists and limits that input cells have lost. */
  readonly validations: readonly DrawnValidation[];
}

export function restorationOf({ submission, catalogue }: FormState, roster: Roster, words: Words): FormRestoration {
  return {
    ...makeRestoration(submission, catalogue, roster),
    sheet: submission.sheet,
    validations: restoreValidations(submission, catalogue, roster, words),
  };
}
