import type { ScoringRule } from '../compilation/model/Scoring';
import type { Words } from './shape/Words';

/** A rule of the table of points in few words, with its figure. */
export function ruleName(rule: ScoringRule, words: Words): string {
  const name = words.campaign.scores.rules[rule.kind];
  return 'indicator' in rule ? `${name} ${rule.indicator}` : name;
}
