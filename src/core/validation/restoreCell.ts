import { percentOf } from './percentOf';
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
      return [
        { sheet: row.sheet, cell, from: found, to: percentOf(figureOf(row), row.indicator.target) ?? '', formula },
      ];
    }
    case 'rowMissing':
    case 'codeDuplicate':
    case 'nameAndCodeDiffer':
      return [];
  }
}
