import type { Catalogue } from '../catalogue/Catalogue';
import type { Roster } from '../catalogue/Roster';
import type { Damage, Submission } from '../submission/Submission';
import type { Correction } from '../validation/Finding';
import type { FormView } from '../validation/FormView';
import { ratioOf } from '../validation/ratioOf';
import { restoreFormula } from '../validation/restoreFormula';
import { viewForm } from '../validation/viewForm';
import type { CorrectionBatch } from './CorrectionBatch';
import { stepOf } from './stepOf';

/** How a form gets back what the plan wrote on it. */
export interface Restoration {
  /** Captions, units of measure and formulas; what the unit entered stays as it is. */
  readonly batch: CorrectionBatch;
  /** Percents typed over a formula whose parts are not given: the formula would wipe out the only thing said. */
  readonly entered: readonly Damage[];
  /** Rows and codes that no single cell brings back: the form has to be drawn anew, keeping its figures. */
  readonly needsRefresh: readonly Damage[];
}

/** What of the template is gone, as corrections from the plan. */
export function restorePlan(submission: Submission, catalogue: Catalogue, roster: Roster): Restoration {
  const form = viewForm(submission, catalogue, roster);
  const corrections: Correction[] = [];
  const entered: Damage[] = [];
  const needsRefresh: Damage[] = [];
  for (const damage of submission.damage) {
    const [correction] = correctionsOf(form, damage);
    if (correction === undefined) needsRefresh.push(damage);
    else if (damage.kind === 'formulaReplaced' && saysMore(form, damage.indicator)) entered.push(damage);
    else corrections.push(correction);
  }
  const steps = corrections.map((correction) => stepOf(submission, null, correction));
  return { batch: { steps, undecided: 0 }, entered, needsRefresh };
}

function correctionsOf({ submission, rows }: FormView, damage: Damage): readonly Correction[] {
  switch (damage.kind) {
    case 'unitOfMeasureChanged':
    case 'labelChanged': {
      const { cell, found, expected } = damage;
      return [{ sheet: submission.sheet, cell, from: found === '' ? null : found, to: expected }];
    }
    case 'formulaReplaced': {
      const row = rows.find(({ indicator }) => indicator.id === damage.indicator);
      return row === undefined ? [] : restoreFormula(row, damage.cell);
    }
    case 'rowMissing':
    case 'codeDuplicate':
    case 'nameAndCodeDiffer':
      return [];
  }
}

/** A percent that cannot be computed from what stands below it. */
function saysMore({ rows }: FormView, id: string): boolean {
  const row = rows.find(({ indicator }) => indicator.id === id);
  return row !== undefined && ratioOf(row) === null && row.value?.state !== 'blank';
}
