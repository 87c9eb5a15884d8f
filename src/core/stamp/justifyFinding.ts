import type { Finding } from '../validation/Finding';
import { aboutOf } from './aboutOf';
import type { JustifiedFinding } from './model/JustifiedFinding';

/**
 * Keeps a warning with a note. Null if it cannot be kept: an error must be mended, an information needs nothing, and a
 * warning is only kept with a reason.
 */
export function justifyFinding(finding: Finding, note: string): JustifiedFinding | null {
  const reason = note.normalize('NFC').trim();
  if (finding.severity !== 'warning' || reason === '') return null;
  const { code, indicator, part } = finding;
  return { code, indicator, part, about: aboutOf(finding), note: reason };
}
