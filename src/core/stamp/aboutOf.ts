import { withoutFloatNoise } from '../kernel/withoutFloatNoise';
import type { Finding } from '../validation/Finding';
import { shortHash } from '../kernel/shortHash';

/**
 * Hash of what a finding is about. A slip of magnitude is about the unit's number alone: what it is held against
 * differs between the unit and the city, which knows more.
 */
export function aboutOf(finding: Finding): string {
  const params = finding.code === 'MAGNITUDE' ? { value: finding.params.value } : finding.params;
  const named = Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1));
  return shortHash(JSON.stringify(named.map(([name, value]) => [name, plain(value)])));
}

function plain(value: unknown): unknown {
  return typeof value === 'number' ? withoutFloatNoise(value) : value;
}
