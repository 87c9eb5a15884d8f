import type { EntryPart } from '../form/contract/EntryPart';
import type { Correction, FindingCode, FindingOf, FindingParams } from './Finding';
import type { Severity } from '../kernel/Severity';

/** Where a finding is shown. */
export interface Place {
  readonly indicator: string | null;
  readonly part: EntryPart | null;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** A finding, its parts in the order in which they are thought of. */
export function makeFinding<C extends FindingCode>(
  code: C,
  severity: Severity,
  place: Place,
  params: FindingParams[C],
  corrections: readonly Correction[] = [],
): FindingOf<C> {
  return { code, severity, ...place, params, corrections };
}
