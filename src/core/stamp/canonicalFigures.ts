import type { Submission } from '../form/read/Submission';
import { canonicalLines } from './canonicalLines';
import { STAMP_VERSION, type StampVersion } from './model/Stamp';

/**
 * All that a unit reports as one text, over which the stamp's SHA-256 is taken: a head with plan, unit and period, then
 * the {@link canonicalLines}, joined by line feeds.
 */
export function canonicalFigures(submission: Submission, version: StampVersion = STAMP_VERSION): string {
  const { plan, unit, period } = submission.identity;
  const head = [plan, unit, period].map((part) => part ?? '').join('|');
  return [head, ...canonicalLines(submission, version).map(({ text }) => text)].join('\n');
}
