import type { Submission } from './Submission';

/** A workbook either holds one form that can be looked at, or a reason why it cannot be. */
export type ReadSubmissionResult =
  { readonly ok: true; readonly submission: Submission } | { readonly ok: false; readonly refusal: FormRefusal };

export type FormRefusal =
  /** No sheet carries this product's codes. */
  | { readonly code: 'NO_FORM'; readonly params: Record<string, never> }
  /** More than one sheet does; which of them counts is not guessed. */
  | { readonly code: 'SEVERAL_FORMS'; readonly params: { readonly sheets: string } }
  /** The form belongs to a plan that is not known here. */
  | { readonly code: 'OTHER_PLAN'; readonly params: { readonly plan: string } }
  /** The plan is not known, and the one that the form carries is not whole. */
  | { readonly code: 'CARRIED_PLAN_DAMAGED'; readonly params: { readonly plan: string } }
  /** The workbook is a city workbook, not a form. */
  | { readonly code: 'CITY_WORKBOOK'; readonly params: Record<string, never> };
