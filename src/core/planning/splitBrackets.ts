import { findCandidates } from './findCandidates';
import { hiddenDigits } from './hiddenDigits';

/** A bracket that stands behind a number and says more of it. */
export interface Bracket {
  /** Where it stood in the sentence without it. */
  readonly at: number;
  readonly text: string;
}

const BRACKETS = /\s*\(([^()]*)\)/gu;

/**
 * Takes the brackets that stand behind a number out of a sentence. The numbers in all others are part of a name
 * (“giá so sánh 2010”, “trẻ 5 tuổi”); a sentence whose only numbers are in a bracket is read as if that were a list.
 */
export function splitBrackets(text: string): {
  readonly sentence: string;
  readonly brackets: readonly Bracket[];
  readonly opened: boolean;
} {
  const outside = findCandidates(text.replace(BRACKETS, (found) => ' '.repeat(found.length)));
  if (outside.length === 0) {
    const opened = text.replace(BRACKETS, (found, inside: string) =>
      findCandidates(inside).length > 0 ? `: ${inside}` : found,
    );
    return { sentence: opened, brackets: [], opened: opened !== text };
  }
  const brackets: Bracket[] = [];
  let removed = 0;
  const sentence = text.replace(BRACKETS, (found, inside: string, at: number) => {
    const follows = outside.some(({ start, end }) => at >= end && !/[;,.]/u.test(text.slice(end, at)) && start < at);
    const hasNumber = findCandidates(inside).length > 0;
    if (!follows || !hasNumber) return hiddenDigits(found);
    brackets.push({ at: at - removed, text: inside });
    removed += found.length;
    return '';
  });
  return { sentence, brackets, opened: false };
}
