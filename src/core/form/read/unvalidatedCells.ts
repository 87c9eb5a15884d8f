import type { Catalogue } from '../../catalogue/Catalogue';
import { findIndicator } from '../../catalogue/findIndicator';
import type { ValidationRule } from '../../workbook/DrawnValidation';
import { IDENTITY_SHEET } from '../contract/identitySheet';
import { entryRule, statusRule } from '../contract/rowRules';
import type { RawSheet, RawWorkbook } from '../../workbook/RawWorkbook';
import { followsRule } from './followsRule';
import type { Submission } from './Submission';

/**
 * Input cells (A1) of a form whose native validation is gone, or is another than the template gives them.
 * Undefined where it was not looked at, as in a file, and where it could not be given back: without the hidden sheet
 * there is no list of statuses.
 */
export function unvalidatedCells(
  { sheets }: RawWorkbook,
  { validations }: RawSheet,
  content: Pick<Submission, 'entries' | 'remarks'>,
  catalogue: Catalogue,
): readonly string[] | undefined {
  if (validations === undefined || !sheets.some(({ name }) => name === IDENTITY_SHEET)) return undefined;
  const rules = rulesOf(content, catalogue);
  return validations.flatMap((found) => {
    const rule = rules.get(found.cell);
    return rule === undefined || followsRule(found, rule) ? [] : [found.cell];
  });
}

/** What the template gives each input cell, where it now is. */
function rulesOf(
  { entries, remarks }: Pick<Submission, 'entries' | 'remarks'>,
  catalogue: Catalogue,
): ReadonlyMap<string, ValidationRule> {
  const rules = new Map<string, ValidationRule>();
  for (const { indicator: id, part, cell } of entries) {
    const indicator = findIndicator(catalogue, id);
    // Last year's figure has words beside it and no rule.
    if (cell !== null && indicator && part !== 'lastYear') rules.set(cell, entryRule(indicator, part, cell));
  }
  for (const { statusCell } of remarks) if (statusCell !== null) rules.set(statusCell, statusRule());
  return rules;
}
