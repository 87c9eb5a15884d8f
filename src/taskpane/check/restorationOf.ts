import type { Roster } from '../../core/catalogue/Roster';
import { restorePlan, type Restoration } from '../../core/mending/restorePlan';
import { restoreValidations } from '../../core/mending/restoreValidations';
import type { ValidationPlan } from '../../core/plan/ValidationPlan';
import type { Words } from '../../core/words/Words';
import type { FormView } from '../state/WorkbookView';

/** All that the form in front can be given back from the plan. */
export interface FormRestoration extends Restoration {
  readonly sheet: string;
  /** Lists and limits that input cells have lost. */
  readonly validations: readonly ValidationPlan[];
}

export function restorationOf({ submission, catalogue }: FormView, roster: Roster, words: Words): FormRestoration {
  return {
    ...restorePlan(submission, catalogue, roster),
    sheet: submission.sheet,
    validations: restoreValidations(submission, catalogue, roster, words),
  };
}
