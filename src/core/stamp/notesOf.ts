import type { Submission } from '../form/read/Submission';
import type { Finding } from '../validation/Finding';
import { applyJustified } from './applyJustified';

/** The reasons that the unit gives in its stamp for warnings that it keeps, by finding. */
export function notesOf({ stamp }: Submission, findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  if (stamp === null || stamp === 'unreadable') return new Map();
  return new Map(applyJustified(findings, stamp.kept).kept.map(({ finding, note }) => [finding, note]));
}
