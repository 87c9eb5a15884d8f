import type { Catalogue } from '../../catalogue/Catalogue';
import { findUnit } from '../../catalogue/findUnit';
import { officialName } from '../../catalogue/officialName';
import { isPeriod } from '../../catalogue/Period';
import type { Roster } from '../../catalogue/Roster';
import { countAnswered } from '../read/countAnswered';
import type { Submission } from '../read/Submission';
import type { Finding } from '../../validation/Finding';
import type { Severity } from '../../kernel/Severity';
import { RULE_VERSION } from '../../validation/ruleVersion';
import { describeFinding } from '../../words/describeFinding';
import { withoutRequest } from '../../words/withoutRequest';
import type { Words } from '../../words/shape/Words';
import { applyJustified } from '../../stamp/applyJustified';
import { canonicalFigures } from '../../stamp/canonicalFigures';
import type { CheckReport, CodeCount, ReportedFinding } from './CheckReport';
import { confirmationCode } from '../../stamp/model/confirmationCode';
import type { JustifiedFinding } from '../../stamp/model/JustifiedFinding';
import { sha256Hex } from '../../kernel/sha256Hex';

/** What a check report is made from. */
export interface CheckReportRequest {
  readonly submission: Submission;
  readonly catalogue: Catalogue;
  readonly roster: Roster;
  readonly findings: readonly Finding[];
  readonly kept: readonly JustifiedFinding[];
  readonly words: Words;
  /** ISO 8601 with its distance from UTC. */
  readonly time: string;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];

/** The check of a form in words and counts. Open findings stand errors first, else in the order given. */
export function makeCheckReport(request: CheckReportRequest): CheckReport {
  const { submission, catalogue, roster, findings, words, time } = request;
  const { plan } = catalogue;
  const { unit, unitName, period } = submission.identity;
  const known = unit === null ? undefined : findUnit(roster, unit);
  const sha256 = sha256Hex(canonicalFigures(submission));
  const applied = applyJustified(findings, request.kept);
  const { answered, all } = countAnswered(submission, catalogue, known ?? null);
  const reported = (finding: Finding): ReportedFinding => ({
    code: finding.code,
    severity: finding.severity,
    indicator: finding.indicator,
    cell: finding.cell,
    message: describeFinding(finding, catalogue, roster, words),
  });
  return {
    language: words.language,
    plan: { id: plan.id, number: plan.number, date: plan.date, title: plan.titleAsPrinted ?? plan.title },
    unit: { code: unit ?? '', name: known === undefined ? (unitName ?? '') : officialName(known, roster) },
    period: period ?? '',
    periodText: period !== null && isPeriod(period, plan.year) ? words.period(period) : (period ?? ''),
    time,
    catalogueVersion: plan.version,
    ruleVersion: RULE_VERSION,
    sha256,
    code: unit === null || period === null ? null : confirmationCode({ plan: plan.id, unit, period, sha256 }),
    answered,
    figures: all,
    counts: {
      error: countOf(findings, 'error'),
      warning: countOf(findings, 'warning'),
      information: countOf(findings, 'information'),
    },
    codes: codesOf(
      findings,
      applied.kept.map(({ finding }) => finding),
    ),
    open: SEVERITIES.flatMap((severity) => applied.open.filter((each) => each.severity === severity)).map(reported),
    kept: applied.kept.map(({ finding, note }) => {
      const { message, ...rest } = reported(finding);
      return { ...rest, message: withoutRequest(message), note };
    }),
  };
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** Errors first, then the most frequent. */
function codesOf(findings: readonly Finding[], kept: readonly Finding[]): readonly CodeCount[] {
  const counts = new Map<string, CodeCount>();
  for (const finding of findings) {
    const { code, severity } = finding;
    const key = `${severity} ${code}`;
    const { count, kept: answered } = counts.get(key) ?? { count: 0, kept: 0 };
    counts.set(key, { code, severity, count: count + 1, kept: answered + (kept.includes(finding) ? 1 : 0) });
  }
  const rank = ({ severity }: CodeCount): number => SEVERITIES.indexOf(severity);
  return [...counts.values()].sort((a, b) => rank(a) - rank(b) || b.count - a.count);
}
