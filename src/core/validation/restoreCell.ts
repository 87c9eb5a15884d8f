import { compared, formComparison } from '../form/contract/formComparison';
import type { Damage } from '../form/read/Submission';
import { figureOf } from './figureOf';
import type { Correction } from './Finding';
import type { FormRow } from './FormRows';
import { restoreFormula } from './restoreFormula';

/** The correction that gives a cell back what the template wrote there; none where no single cell brings it back. */
export function restoreCell(row: FormRow, damage: Damage): readonly Correction[] {
  switch (damage.kind) {
    case 'codeChanged':
    case 'unitOfMeasureChanged':
    case 'labelChanged': {
      const { cell, found, expected } = damage;
      return [{ sheet: row.sheet, cell, from: found === '' ? null : found, to: expected }];
    }
    case 'formulaReplaced':
      return restoreFormula(row, damage.cell);
    case 'percentReplaced': {
      const { cell, found, formula } = damage;
      return [{ sheet: row.sheet, cell, from: found, to: comparedIn(row) ?? '', formula }];
    }
    case 'rowMissing':
    case 'codeDuplicate':
    case 'nameAndCodeDiffer':
    case 'merged':
      return [];
  }
}

/** What the row's comparison shows once its formula is back. */
function comparedIn(row: FormRow): number | null {
  const comparison = formComparison(row.indicator, row.role ?? 'outside');
  if (comparison === null) return null;
  const { target } = row.indicator;
  const base = comparison.against === 'ownPlan' ? (row.plan?.value ?? null) : 'value' in target ? target.value : null;
  return compared(comparison, figureOf(row), base);
}
