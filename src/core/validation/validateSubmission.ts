import type { Catalogue } from '../catalogue/Catalogue';
import { indicatorPositions } from '../catalogue/indicatorPositions';
import type { Roster } from '../catalogue/Roster';
import type { Submission } from '../form/read/Submission';
import { cellsOf } from './cellsOf';
import { checkContent } from './checkContent';
import { checkHeadings } from './checkHeadings';
import { checkIdentity } from './checkIdentity';
import { checkIntegrity } from './checkIntegrity';
import { checkLegacyText } from './checkLegacyText';
import { checkOutdated } from './checkOutdated';
import { checkRatio } from './checkRatio';
import { checkRelations } from './checkRelations';
import { checkRequired } from './checkRequired';
import { checkScope } from './checkScope';
import { checkSight } from './checkSight';
import { checkStatus } from './checkStatus';
import { checkValidations } from './checkValidations';
import { checkValue } from './checkValue';
import type { Finding } from './Finding';
import type { Severity } from '../kernel/Severity';
import type { FormRows, FormRow } from './FormRows';
import { isError } from './isError';
import { layRows } from './layRows';
import { checkAnswers } from './questions/checkAnswers';
import { checkSelfScores } from './scores/checkSelfScores';
import { isAboutAnswers } from './questions/isAboutAnswers';

/**
 * Looks at a form with all rules of its plan. It changes nothing and never throws on what a form says.
 *
 * @returns what is about the form as a whole first, then by the plan's order of indicators, then what is about answers;
 * errors first within each
 */
export function validateSubmission(submission: Submission, catalogue: Catalogue, roster: Roster): readonly Finding[] {
  const form = layRows(submission, catalogue, roster);
  const findings = [
    ...checkIdentity(form, roster),
    ...checkValidations(form),
    ...checkHeadings(form),
    ...checkSight(form),
    ...checkOutdated(form),
  ];
  for (const row of form.rows) checkRow(form, row, findings);
  findings.push(...checkRelations(form), ...checkAnswers(submission, catalogue), ...checkSelfScores(submission));
  return inOrder(withoutComfort(findings), form);
}

function checkRow(form: FormRows, row: FormRow, findings: Finding[]): void {
  findings.push(...checkIntegrity(form.catalogue, row), ...checkRequired(row));
  const ofValues = checkValue(form, row);
  for (const entry of cellsOf(row)) {
    const found = checkContent(form.catalogue, row, entry);
    if (found !== null) findings.push(withoutHalfway(found, ofValues));
  }
  findings.push(...ofValues, ...checkRatio(form, row), ...checkScope(form.catalogue, row));
  findings.push(...checkStatus(row), ...checkLegacyText(row));
}

/** A number that cannot be as it was read is not offered where another one is: a cell has one way out. */
function withoutHalfway(content: Finding, ofValues: readonly Finding[]): Finding {
  const isMended = ofValues.some(
    ({ code, cell, corrections }) =>
      cell === content.cell && (code === 'WHOLE_NUMBER' || code === 'HARD_RANGE') && corrections.length > 0,
  );
  return isMended ? { ...content, corrections: [] } : content;
}

/** That a ratio was computed anyway and needs nothing is not said beside an error of the same row. */
function withoutComfort(findings: readonly Finding[]): readonly Finding[] {
  const faulty = new Set(findings.filter(isError).map(({ indicator }) => indicator));
  return findings.filter(
    ({ code, severity, indicator }) =>
      code !== 'RATIO_RECOMPUTED' || severity !== 'information' || !faulty.has(indicator),
  );
}

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 };

function inOrder(findings: readonly Finding[], form: FormRows): readonly Finding[] {
  const position = indicatorPositions(form.catalogue);
  const rank = (finding: Finding): number => {
    if (finding.indicator !== null) return position.get(finding.indicator) ?? form.rows.length;
    return isAboutAnswers(finding) ? form.rows.length + 1 : -1;
  };
  return [...findings].sort((a, b) => rank(a) - rank(b) || WEIGHT[a.severity] - WEIGHT[b.severity]);
}
