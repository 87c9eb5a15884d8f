import type { Catalogue } from '../../core/catalogue/Catalogue';
import type { ReportingUnit } from '../../core/catalogue/Roster';
import type { KeptFinding } from '../../core/sending/KeptFinding';
import type { FormRefusal } from '../../core/submission/ReadSubmissionResult';
import type { Submission } from '../../core/submission/Submission';
import type { Finding } from '../../core/validation/Finding';
import type { StampStatus } from './stampStatus';

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
  /** All findings, those of the comparison with an earlier report among them. */
  readonly findings: readonly Finding[];
  /** Findings to be looked at, and warnings that the user keeps. */
  readonly open: readonly Finding[];
  readonly kept: readonly { readonly finding: Finding; readonly note: string }[];
  /** All that the workbook carries, also notes to warnings that are gone: they may come back with the figure. */
  readonly carried: readonly KeptFinding[];
  readonly stamp: StampStatus;
  /** The earlier report that the form is held against. */
  readonly earlier: EarlierReport | null;
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

/** A form that the unit sent before, chosen by the user. */
export interface EarlierReport {
  /** Name of its file. */
  readonly file: string;
  readonly submission: Submission;
}
