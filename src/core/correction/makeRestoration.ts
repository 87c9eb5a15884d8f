import type { Catalogue } from '../catalogue/Catalogue';
import type { Roster } from '../catalogue/Roster';
import type { Damage, Submission } from '../form/read/Submission';
import type { Correction } from '../validation/Finding';
import type { FormRow } from '../validation/FormRows';
import { isSpelling } from '../validation/isSpelling';
import { ratioOf } from '../validation/ratioOf';
import { restoreCell } from '../validation/restoreCell';
import { layRows } from '../validation/layRows';
import type { CorrectionBatch } from './CorrectionBatch';
import { stepOf } from './stepOf';

/** How a form gets back what the plan wrote on it. */
export interface Restoration {
  /** Captions, codes, units of measure and formulas; what the unit entered stays as it is. */
  readonly batch: CorrectionBatch;
  /**
   * Percents typed over a formula whose parts are not given, which it would wipe out; codes of another row, with which
   * it would be forgotten whose figure stands there.
   */
  readonly entered: readonly Damage[];
  /** Rows and codes that no single cell brings back: the form has to be drawn anew, keeping its figures. */
  readonly needsRefresh: readonly Damage[];
}

/** What of the template is gone, as corrections from the plan. */
export function makeRestoration(submission: Submission, catalogue: Catalogue, roster: Roster): Restoration {
  const form = layRows(submission, catalogue, roster);
  const corrections: Correction[] = [];
  const entered: Damage[] = [];
  const needsRefresh: Damage[] = [];
  for (const damage of submission.damage) {
    if (isSpelling(damage)) continue;
    const row = form.rows.find(({ indicator }) => indicator.id === damage.indicator);
    const [correction] = row === undefined ? [] : restoreCell(row, damage);
    if (correction === undefined) needsRefresh.push(damage);
    else if (row !== undefined && saysMore(row, damage)) entered.push(damage);
    else corrections.push(correction);
  }
  const steps = corrections.map((correction) => stepOf(submission, null, correction));
  return { batch: { steps, undecided: 0 }, entered, needsRefresh };
}

/** Damage that says something of the figure: only its own finding, looked at by a person, may undo it. */
function saysMore(row: FormRow, damage: Damage): boolean {
  // A percent that cannot be computed from what stands below it.
  if (damage.kind === 'formulaReplaced') return ratioOf(row) === null && row.value?.state !== 'blank';
  return damage.kind === 'codeChanged' && damage.isOther;
}
