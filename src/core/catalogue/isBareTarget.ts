import type { Target } from './Catalogue';

/**
 * Whether a target is a number and nothing else. Any other has words (“khoảng 13”, “68 (phấn đấu 72)”) and stands in its
 * cell as text: words in a number format are lost or taken for a date's by programs that read cells only.
 */
export function isBareTarget(target: Target): target is Extract<Target, { kind: 'atLeast' }> {
  return (
    target.kind === 'atLeast' &&
    target.outOf === undefined &&
    target.change === undefined &&
    target.stretch === undefined &&
    target.later === undefined
  );
}
