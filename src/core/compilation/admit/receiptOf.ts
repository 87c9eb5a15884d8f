import type { ReportingUnit } from '../../catalogue/Roster';
import type { FileFinding, UnitReceipt } from '../model/CityReport';
import type { AdmittedForm } from '../model/AdmittedForm';
import type { PickedForm } from './pickForm';
import { countOpen } from '../model/countOpen';

/**
 * What was received of a unit.
 * @param findings of the form that counts
 * @param excluded forms that an officer decided not to use
 */
export function receiptOf(
  unit: ReportingUnit,
  picked: PickedForm | null,
  findings: readonly FileFinding[],
  excluded: readonly AdmittedForm[],
): UnitReceipt {
  const { code, name, kind, cluster } = unit;
  return {
    unit: code,
    name,
    kind,
    cluster,
    content: picked?.used.content ?? null,
    file: picked?.used.file ?? null,
    sha256: picked?.used.sha256 ?? null,
    modified: picked?.used.submission.modified ?? null,
    errors: countOpen(findings, 'error'),
    warnings: countOpen(findings, 'warning'),
    kept: findings.filter(({ note }) => note !== undefined).length,
    rule: picked?.rule ?? null,
    others: [...(picked?.others ?? []), ...excluded].map((other) => other.file),
  };
}
