import type { Catalogue } from '../../core/catalogue/Catalogue';
import type { ReportingUnit } from '../../core/catalogue/Roster';
import type { JustifiedFinding } from '../../core/stamp/model/JustifiedFinding';
import type { FormRefusal } from '../../core/form/read/ReadSubmissionResult';
import type { Submission } from '../../core/form/read/Submission';
import type { Finding } from '../../core/validation/Finding';
import type { StampStatus } from './stampStatus';

/** What the pane knows about the workbook in front. */
export type WorkbookView =
  /** Not read yet. */
  | { readonly kind: 'reading' }
  | FormState
  | CityState
  /** A *Sổ kế hoạch*: no form belongs into it. */
  | { readonly kind: 'planBook' }
  /** No form: nothing at all, or something that is not (one) form of a known plan. */
  | { readonly kind: 'none'; readonly refusal: FormRefusal };

export interface FormState {
  readonly kind: 'form';
  readonly submission: Submission;
  readonly catalogue: Catalogue;
  /** Null if the form names none that is known. */
  readonly unit: ReportingUnit | null;
  /** All findings, those of the comparison with an earlier report among them. */
  readonly findings: readonly Finding[];
  /** Findings to be looked at, and warnings that the user keeps. */
  readonly open: readonly Finding[];
  /** Blanks that are still to be filled and no errors yet. */
  readonly waiting: readonly Finding[];
  readonly justified: readonly { readonly finding: Finding; readonly note: string }[];
  /** All that the workbook carries, also notes to warnings that are gone: they may come back with the figure. */
  readonly carried: readonly JustifiedFinding[];
  readonly stamp: StampStatus;
  /** The earlier report that the form is held against. */
  readonly former: FormerForm | null;
  /** Indicators whose cell holds a figure or a sign, of those that are the unit's to give. */
  readonly answered: number;
  readonly all: number;
}

export interface CityState {
  readonly kind: 'city';
  /** As the workbook says; null where it doesn't. */
  readonly period: string | null;
  readonly received: number | null;
  readonly expected: number | null;
}

/** A form that the unit sent before, chosen by the user. */
export interface FormerForm {
  /** Name of its file. */
  readonly file: string;
  readonly submission: Submission;
}
