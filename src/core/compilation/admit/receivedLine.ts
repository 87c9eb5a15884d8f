import type { ReportingUnit } from '../../catalogue/Roster';
import type { FileFinding, LedgerLine } from '../model/CityReport';
import type { Severity } from '../../kernel/Severity';
import type { AdmittedForm } from '../model/AdmittedForm';
import type { PickedForm } from './pickForm';

/**
 * Where a unit stands: not sent, with errors, or accepted.
 * @param findings of the form that counts
 * @param left forms that an officer decided not to use
 */
export function receivedLine(
  unit: ReportingUnit,
  picked: PickedForm | null,
  findings: readonly FileFinding[],
  left: readonly AdmittedForm[],
): LedgerLine {
  const open = (severity: Severity): number =>
    findings.filter(({ finding, note }) => finding.severity === severity && note === undefined).length;
  const errors = open('error');
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
    warnings: open('warning'),
    kept: findings.filter(({ note }) => note !== undefined).length,
    rule: picked?.rule ?? null,
    others: [...(picked?.others ?? []), ...left].map((other) => other.file),
  };
}
