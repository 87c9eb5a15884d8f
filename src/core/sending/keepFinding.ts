import type { Finding } from '../validation/Finding';
import { aboutOf } from './aboutOf';
import type { KeptFinding } from './KeptFinding';

/**
 * Keeps a warning with a note. Null if it cannot be kept: an error must be mended, an information needs nothing, and a
 * warning is only kept with a reason.
 */
export function keepFinding(finding: Finding, note: string): KeptFinding | null {
  const reason = note.normalize('NFC').trim();
  if (finding.severity !== 'warning' || reason === '') return null;
  const { code, indicator, part } = finding;
  return { code, indicator, part, about: aboutOf(finding), note: reason };
}
