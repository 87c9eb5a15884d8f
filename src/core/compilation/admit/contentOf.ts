import { isResult } from '../../form/contract/isResult';
import type { Catalogue } from '../../catalogue/Catalogue';
import { ownIndicators } from '../../catalogue/ownIndicators';
import { questionsOf } from '../../catalogue/questions/questionsOf';
import type { ReportingUnit } from '../../catalogue/Roster';
import type { SubmissionAnswers } from '../../form/read/questions/Answers';
import type { Entry, Submission } from '../../form/read/Submission';
import type { FormContent } from '../model/FormContent';

/**
 * What a form says of its unit. Answers to what is asked of the year say of its results as figures do, and those to what
 * is asked in every period of its plan, as number and day of it. The signs `x` that the template has put into rows
 * outside of the unit's scope are no answer; an `x` in a row that the unit has to report is one, unless the form is one
 * of plans. Of a unit that has no figure of its own to report any form is its report.
 */
export function contentOf(
  { entries, answers }: Pick<Submission, 'entries' | 'answers'>,
  unit: ReportingUnit,
  catalogue: Catalogue,
): FormContent {
  const due = new Set(ownIndicators(unit, catalogue).map(({ id }) => id));
  const results = entries.filter(({ part, formula }) => isResult(part) && formula === null);
  const said = saidIn(answers);
  const asked = questionsOf(catalogue).filter(({ id }) => said.has(id));
  if (results.some(isAnswer) || asked.some(({ period }) => period === 'year')) return 'results';
  if (asked.length > 0 || entries.some((entry) => entry.part === 'plan' && isAnswer(entry))) return 'plans';
  if (due.size === 0) return 'results';
  return results.some(({ indicator, state }) => state === 'outOfScope' && due.has(indicator)) ? 'results' : 'empty';
}

/** Questions that the unit answered, readably or not. */
function saidIn(answers: SubmissionAnswers | undefined): ReadonlySet<string> {
  const given = answers?.answers.filter(({ state }) => state === 'answered' || state === 'unreadable') ?? [];
  const lists = answers?.lists.filter(({ rows }) => rows.length > 0) ?? [];
  return new Set([...given, ...lists].map(({ question }) => question));
}

function isAnswer({ state }: Entry): boolean {
  return state !== 'blank' && state !== 'outOfScope';
}
