import type { Catalogue } from '../catalogue/Catalogue';
import type { Submission } from '../submission/Submission';
import type { Finding, Severity } from '../validation/Finding';
import { RULE_VERSION } from '../validation/ruleVersion';
import { applyKept } from './applyKept';
import { canonicalFigures } from './canonicalFigures';
import { canonicalLines } from './canonicalLines';
import type { KeptFinding } from './KeptFinding';
import { sha256Hex } from './sha256Hex';
import { shortHash } from './shortHash';
import type { Stamp } from './Stamp';

/** What a stamp is made from. */
export interface StampRequest {
  readonly submission: Submission;
  readonly catalogue: Catalogue;
  /** All findings of the check, kept ones among them. */
  readonly findings: readonly Finding[];
  readonly kept: readonly KeptFinding[];
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
  const gone = new Set(applyKept(findings, kept).gone);
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return {
    plan,
    unit,
    period,
    catalogue: catalogue.plan.version,
    rules: RULE_VERSION,
    time,
    sha256: sha256Hex(canonicalFigures(submission)),
    counts: { error: count('error'), warning: count('warning'), information: count('information') },
    figures: new Map(canonicalLines(submission).map(({ code, text }) => [code, shortHash(text)])),
    kept: kept.filter((each) => !gone.has(each)),
  };
}
