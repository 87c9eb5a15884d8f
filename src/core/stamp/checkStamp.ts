import type { Catalogue } from '../catalogue/Catalogue';
import { indicatorsOf } from '../catalogue/indicatorsOf';
import { questionsOf } from '../catalogue/questions/questionsOf';
import { SELF_SCORE_CODE } from '../form/contract/scores/selfScoreLayout';
import { answerName, listName } from '../form/contract/questions/questionNames';
import type { Submission } from '../form/read/Submission';
import type { Finding } from '../validation/Finding';
import { makeFinding } from '../validation/makeFinding';
import { RULE_VERSION } from '../validation/ruleVersion';
import { verifyStamp } from './verifyStamp';

/** More figures than these are only counted. */
const MOST_NAMED = 10;

/**
 * Whether a form that has arrived is the one that was checked. None of it is an error: the rules look at the figures
 * that are there, and a figure that was mended after the check is as good as the others.
 */
export function checkStamp(submission: Submission, catalogue: Catalogue): readonly Finding[] {
  const { stamp, sheet } = submission;
  const place = { indicator: null, part: null, sheet, cell: null };
  if (stamp === null) return [makeFinding('STAMP_MISSING', 'information', place, {})];
  if (stamp === 'unreadable') return [makeFinding('STAMP_UNREADABLE', 'warning', place, {})];

  const findings: Finding[] = [];
  const { plan, unit, period, time } = stamp;
  const { sameForm, intact, changed } = verifyStamp(submission, stamp, catalogue.plan.version);
  if (!sameForm) findings.push(makeFinding('STAMP_OTHER_FORM', 'warning', place, { plan, unit, period }));
  if (!intact) {
    const figures = indicatorsOf(catalogue).filter(({ id }) => changed.some((code) => isOf(code, id)));
    const named = figures.slice(0, MOST_NAMED).map(({ id }) => id);
    const ids = questionsOf(catalogue).map(({ id }) => id);
    const answers = [...ids, SELF_SCORE_CODE].filter((id) => isAnswerTo(changed, id)).length;
    const params = { time, figures: named.join(', '), count: figures.length, answers };
    findings.push(makeFinding('STAMP_MISMATCH', 'warning', place, params));
  }
  if (stamp.catalogue !== catalogue.plan.version || stamp.rules !== RULE_VERSION) {
    const params = {
      catalogue: stamp.catalogue,
      rules: stamp.rules,
      expectedCatalogue: catalogue.plan.version,
      expectedRules: RULE_VERSION,
    };
    findings.push(makeFinding('STAMP_OTHER_RULES', 'information', place, params));
  }
  return findings;
}

function isAnswerTo(changed: readonly string[], question: string): boolean {
  return changed.includes(answerName(question)) || changed.includes(listName(question));
}

function isOf(code: string, indicator: string): boolean {
  return code === indicator || (code.startsWith(`${indicator}.`) && /\.[A-Z]+$/.test(code));
}
