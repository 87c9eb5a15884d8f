import { boundedParams } from '../kernel/boundedParams';
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

/**
 * A finding, its parts in the order in which they are thought of. Texts out of the file are cut in its params, which are
 * for words: a cell holds up to 32,767 characters, and a form may have a finding for each. Corrections keep theirs whole.
 */
export function makeFinding<C extends FindingCode>(
  code: C,
  severity: Severity,
  place: Place,
  params: FindingParams[C],
  corrections: readonly Correction[] = [],
): FindingOf<C> {
  return { code, severity, ...place, params: boundedParams(params), corrections };
}
