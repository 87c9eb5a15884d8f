import type { Finding } from '../../core/validation/Finding';
import type { Severity } from '../../core/kernel/Severity';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

/** Gravest first; within a severity what is about one indicator stands together, in the order in which they come up. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const places = new Map<string | null, number>();
  for (const { indicator } of findings) if (!places.has(indicator)) places.set(indicator, places.size);
  const placeOf = ({ indicator }: Finding): number => places.get(indicator) ?? 0;
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity] || placeOf(a) - placeOf(b));
}
