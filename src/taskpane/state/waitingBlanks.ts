import type { Submission } from '../../core/form/read/Submission';
import type { Finding } from '../../core/validation/Finding';

/**
 * Blanks that only wait to be filled: those of rows in which nothing was entered, and required answers, until the form is
 * prepared for sending. A new form is unfilled, not wrong.
 */
export function waitingBlanks(submission: Submission, findings: readonly Finding[]): readonly Finding[] {
  if (submission.stamp !== null) return [];
  const begun = begunRows(submission);
  return findings.filter(
    ({ code, indicator }) =>
      code === 'ANSWER_REQUIRED' || (code === 'REQUIRED_BLANK' && indicator !== null && !begun.has(indicator)),
  );
}

/** Indicators in whose row something stands that the template did not put there. */
function begunRows({ entries, remarks }: Submission): ReadonlySet<string> {
  const isFilled = (content: unknown): boolean => content !== null && content !== '';
  return new Set([
    ...entries
      .filter(({ part, raw, formula }) => part !== 'lastYear' && formula === null && isFilled(raw))
      .map(({ indicator }) => indicator),
    ...remarks
      .filter(({ status, statusText, source, note }) => status !== null || isFilled(statusText + source + note))
      .map(({ indicator }) => indicator),
  ]);
}
