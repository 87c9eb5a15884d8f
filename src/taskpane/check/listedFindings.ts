import type { Finding } from '../../core/validation/Finding';
import type { FormState } from '../state/WorkbookView';
import type { FindingFilter } from './checkJob';
import { inOrder } from '../parts/inOrder';

/** A finding of the list, with the reason for which it is kept, if it is. */
export interface ListedFinding {
  readonly finding: Finding;
  readonly note: string | null;
}

/** The findings that a filter leaves, gravest first and kept ones last. */
export function listedFindings({ open, justified: kept }: FormState, filter: FindingFilter): readonly ListedFinding[] {
  const wanted = open.filter(({ severity }) => filter === 'all' || severity === filter);
  const notes = new Map(filter === 'all' || filter === 'kept' ? kept.map(({ finding, note }) => [finding, note]) : []);
  return [
    ...inOrder(wanted).map((finding) => ({ finding, note: null })),
    ...inOrder([...notes.keys()]).map((finding) => ({ finding, note: notes.get(finding) ?? '' })),
  ];
}
