import type { Submission } from '../submission/Submission';
import type { Finding } from '../validation/Finding';
import { applyKept } from './applyKept';

/** The reasons that the unit gives in its stamp for warnings that it keeps, by finding. */
export function notesOf({ stamp }: Submission, findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  if (stamp === null || stamp === 'unreadable') return new Map();
  return new Map(applyKept(findings, stamp.kept).kept.map(({ finding, note }) => [finding, note]));
}
