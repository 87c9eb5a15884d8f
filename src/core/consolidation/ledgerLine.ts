import type { ReportingUnit } from '../catalogue/Roster';
import type { LedgerLine } from '../report/CityReport';
import type { Finding, Severity } from '../validation/Finding';
import type { PickedForm } from './pickForm';

/** Where a unit stands: not sent, with errors, or accepted. */
export function ledgerLine(unit: ReportingUnit, picked: PickedForm | null, findings: readonly Finding[]): LedgerLine {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const { code, name, kind, cluster } = unit;
  return {
    unit: code,
    name,
    kind,
    cluster,
    status: picked === null ? 'notSent' : errors > 0 ? 'withErrors' : 'accepted',
    file: picked?.used.file ?? null,
    sha256: picked?.used.sha256 ?? null,
    modified: picked?.used.submission.modified ?? null,
    errors,
    warnings: count('warning'),
    others: picked?.others.map((other) => other.file) ?? [],
  };
}
