import type { Catalogue } from '../../../catalogue/Catalogue';
import { findIndicator } from '../../../catalogue/findIndicator';
import { ruleBounds } from '../../../compilation/model/ruleBounds';
import { ruleKeys } from '../../../compilation/model/ruleKeys';
import type { ScoringRule, ScoringTable } from '../../../compilation/model/Scoring';
import { ruleName } from '../../../words/ruleName';
import type { Words } from '../../../words/shape/Words';
import type { SelfScoreRule } from '../../contract/scores/SelfScoreRule';

/** What a form asks of a unit by the office's table of points; nothing without one. */
export function selfScoreRules(
  table: ScoringTable | null,
  catalogue: Catalogue,
  words: Words,
): readonly SelfScoreRule[] {
  if (table === null) return [];
  const keys = ruleKeys(table.rules);
  return table.rules.map((rule, i) => ({
    rule: keys[i] ?? rule.kind,
    label: labelOf(rule, catalogue, words),
    ...ruleBounds(rule),
  }));
}

function labelOf(rule: ScoringRule, catalogue: Catalogue, words: Words): string {
  const name = ruleName(rule, words);
  if (!('indicator' in rule)) return name;
  const indicator = findIndicator(catalogue, rule.indicator);
  const label = (words.language === 'en' ? indicator?.labelEn : indicator?.label) ?? '';
  return `${name} ${label}`.trim();
}
