import type { Finding } from './Finding';

/** True for a finding that keeps a form from being ready to submit. */
export function isError(finding: Pick<Finding, 'severity'>): boolean {
  return finding.severity === 'error';
}
