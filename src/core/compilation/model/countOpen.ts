import type { Severity } from '../../kernel/Severity';
import type { FileFinding } from './CityReport';

/** How many findings of a severity are open: the unit gave no reason for keeping them. */
export function countOpen(findings: readonly FileFinding[], severity: Severity): number {
  return findings.filter(({ finding, note }) => finding.severity === severity && note === undefined).length;
}
