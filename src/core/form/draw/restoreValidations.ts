import type { Catalogue } from '../../catalogue/Catalogue';
import type { Roster } from '../../catalogue/Roster';
import type { DrawnValidation } from '../../workbook/DrawnValidation';
import type { Entry, Submission } from '../read/Submission';
import { ownPlanValidation, resultValidation, statusValidation } from './rowValidations';
import type { FormRow } from '../../validation/FormRows';
import { lostValidations } from '../../validation/lostValidations';
import { layRows } from '../../validation/layRows';
import type { Words } from '../../words/shape/Words';

/**
 * The lists and limits that input cells have lost, as the template gives them, for the cells where they now are (rows
 * may have moved). They go onto the form's sheet, `submission.sheet`, and touch no content.
 */
export function restoreValidations(
  submission: Submission,
  catalogue: Catalogue,
  roster: Roster,
  words: Words,
): readonly DrawnValidation[] {
  const lost = new Set(lostValidations(submission));
  return layRows(submission, catalogue, roster).rows.flatMap((row) =>
    validationsOf(row, words).filter(({ range }) => lost.has(range)),
  );
}

function validationsOf(row: FormRow, words: Words): readonly DrawnValidation[] {
  const { indicator, role, value, numerator, denominator, plan, remark } = row;
  const results = [value, numerator, denominator].filter((entry): entry is ResultEntry => entry !== null);
  const head = { indicator, role, part: 'value' as const };
  return [
    ...results.flatMap(({ part, cell }) =>
      cell === null ? [] : [resultValidation({ indicator, role, part }, words, cell)],
    ),
    ...(plan?.cell ? [ownPlanValidation(head, words, plan.cell)] : []),
    ...(remark?.statusCell ? [statusValidation(words, remark.statusCell)] : []),
  ];
}

type ResultEntry = Entry & { readonly part: 'value' | 'numerator' | 'denominator' };
