import type { FigureDraft } from './FigureDraft';

/** Shares of one whole that add up to 100 do not say which is to rise. */
export function withShares(drafts: readonly FigureDraft[]): readonly FigureDraft[] {
  const shares = drafts.filter(
    ({ figure: { unitOfMeasure, change, targetKind, value } }) =>
      unitOfMeasure === '%' && change === undefined && targetKind === 'atLeast' && value !== 100,
  );
  // A whole and its part are no shares of one whole.
  const areBeside = new Set(shares.map(({ figure }) => figure.part)).size === 1;
  const sum = shares.reduce((total, { figure }) => total + (figure.value ?? 0), 0);
  if (!areBeside || shares.length < 2 || Math.abs(sum - 100) > 0.2) return drafts;
  return drafts.map((each) => (shares.includes(each) ? { ...each, questions: [...each.questions, 'shares'] } : each));
}
