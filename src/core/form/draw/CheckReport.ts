import type { FindingCode } from '../../validation/Finding';
import type { Severity } from '../../kernel/Severity';

/** What a form's check came to, in one language: what goes along with the form, and may be kept. Plain JSON. */
export interface CheckReport {
  readonly language: 'vi' | 'en';
  readonly plan: { readonly id: string; readonly number: string; readonly date: string; readonly title: string };
  readonly unit: { readonly code: string; readonly name: string };
  /** Code of the period, empty if the form names none, and in words. */
  readonly period: string;
  readonly periodText: string;
  /** When it was checked, ISO 8601 with its distance from UTC. */
  readonly time: string;
  readonly catalogueVersion: string;
  readonly ruleVersion: string;
  /** SHA-256 over the form's canonical figures. */
  readonly sha256: string;
  /** The short code of the same; null if the form does not say whose it is. */
  readonly code: string | null;
  /** Figures with an answer (a number or a sign), of those that are the unit's to give. */
  readonly answered: number;
  readonly figures: number;
  /** All findings, the kept ones among them. */
  readonly counts: Readonly<Record<Severity, number>>;
  readonly codes: readonly CodeCount[];
  readonly open: readonly ReportedFinding[];
  readonly kept: readonly (ReportedFinding & { readonly note: string })[];
}

export interface CodeCount {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly count: number;
  /** How many of them are kept with a note. */
  readonly kept: number;
}

export interface ReportedFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly indicator: string | null;
  readonly cell: string | null;
  readonly message: string;
}
