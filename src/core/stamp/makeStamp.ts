import type { Catalogue } from '../catalogue/Catalogue';
import type { Submission } from '../form/read/Submission';
import type { Finding } from '../validation/Finding';
import type { Severity } from '../kernel/Severity';
import { RULE_VERSION } from '../validation/ruleVersion';
import { applyJustified } from './applyJustified';
import { canonicalFigures } from './canonicalFigures';
import { canonicalLines } from './canonicalLines';
import type { JustifiedFinding } from './model/JustifiedFinding';
import { sha256Hex } from '../kernel/sha256Hex';
import { shortHash } from '../kernel/shortHash';
import { STAMP_VERSION, type Stamp } from './model/Stamp';

/** What a stamp is made from. */
export interface StampRequest {
  readonly submission: Submission;
  readonly catalogue: Catalogue;
  /** All findings of the check, kept ones among them. */
  readonly findings: readonly Finding[];
  readonly kept: readonly JustifiedFinding[];
  /** ISO 8601 with its distance from UTC: `2026-12-14T09:05:00+07:00`. */
  readonly time: string;
}

/**
 * The stamp of a form as it was checked. Kept warnings whose warning is gone are left out.
 * Null if the form does not say which plan, unit and period it is for: there is nothing that a stamp could vouch for.
 */
export function makeStamp({ submission, catalogue, findings, kept, time }: StampRequest): Stamp | null {
  const { plan, unit, period } = submission.identity;
  if (plan === null || unit === null || period === null) return null;
  const gone = new Set(applyJustified(findings, kept).gone);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    version: STAMP_VERSION,
    plan,
    unit,
    period,
    catalogue: catalogue.plan.version,
    rules: RULE_VERSION,
    time,
    sha256: sha256Hex(canonicalFigures(submission)),
    counts: { error: count('error'), warning: count('warning'), information: count('information') },
    figures: new Map(canonicalLines(submission, STAMP_VERSION).map(({ code, text }) => [code, shortHash(text)])),
    kept: kept.filter((each) => !gone.has(each)),
  };
}
