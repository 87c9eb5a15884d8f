import type { Finding } from '../../core/validation/Finding';
import type { Severity } from '../../core/kernel/Severity';

/** How many findings of each severity there are. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
