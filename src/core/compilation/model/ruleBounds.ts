import type { ScoringRule } from './Scoring';

/** Fewest and most points of a rule: what is taken off is below 0. */
export function ruleBounds(rule: ScoringRule): { readonly least: number; readonly most: number } {
  switch (rule.kind) {
    case 'ownPlanReached':
      return { least: 0, most: rule.points };
    case 'lateResult':
    case 'lateOwnPlan':
      return { least: -rule.most, most: 0 };
    case 'resultMissing':
    case 'ownPlanMissing':
    case 'withErrors':
      return { least: -rule.points, most: 0 };
  }
}
