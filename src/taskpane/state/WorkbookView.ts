import type { Catalogue } from '../../core/catalogue/Catalogue';
import type { ReportingUnit } from '../../core/catalogue/Roster';
import type { FormRefusal } from '../../core/submission/ReadSubmissionResult';
import type { Submission } from '../../core/submission/Submission';
import type { Finding } from '../../core/validation/Finding';

/** What the pane knows about the workbook in front. */
export type WorkbookView =
  /** Not read yet. */
  | { readonly kind: 'reading' }
  | FormView
  | CityView
  /** No form: nothing at all, or something that is not (one) form of a known plan. */
  | { readonly kind: 'none'; readonly refusal: FormRefusal };

export interface FormView {
  readonly kind: 'form';
  readonly submission: Submission;
  readonly catalogue: Catalogue;
  /** Null if the form names none that is known. */
  readonly unit: ReportingUnit | null;
  readonly findings: readonly Finding[];
  /** Indicators whose cell holds a figure or a sign, of all that the form has. */
  readonly answered: number;
  readonly all: number;
}

export interface CityView {
  readonly kind: 'city';
  /** As the workbook says; null where it doesn't. */
  readonly period: string | null;
  readonly received: number | null;
  readonly expected: number | null;
}
