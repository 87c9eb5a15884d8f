import type { Damage } from '../submission/Submission';
import { faultOf } from './faultOf';
import type { Correction, Finding } from './Finding';
import type { RowView } from './FormView';
import { makeFinding } from './makeFinding';
import { restoreFormula } from './restoreFormula';

/** What of the template's row is gone or changed, with the way back where it is known. */
export function checkIntegrity(row: RowView): readonly Finding[] {
  return row.damage.map((damage) => findingOf(row, damage));
}

function findingOf(row: RowView, damage: Damage): Finding {
  const part = 'part' in damage ? damage.part : 'value';
  const cell = 'cell' in damage ? damage.cell : null;
  const place = { indicator: damage.indicator, part, sheet: row.sheet, cell };
  switch (damage.kind) {
    case 'rowMissing':
      return makeFinding('CODE_MISSING', faultOf(row, part), place, {});
    case 'codeDuplicate':
      return makeFinding('CODE_DUPLICATE', faultOf(row, part), place, {});
    case 'nameAndCodeDiffer':
      return makeFinding('CODE_MISMATCH', faultOf(row, part), place, { named: damage.named });
    case 'unitOfMeasureChanged': {
      // The figure may be in the other unit of measure, which only the user knows.
      const { found, expected } = damage;
      const back = restore(row, damage.cell, found, expected);
      return makeFinding('UNIT_OF_MEASURE_CHANGED', faultOf(row, part), place, { found, expected }, back);
    }
    case 'formulaReplaced':
      return makeFinding('FORMULA_REPLACED', 'warning', place, {}, restoreFormula(row, damage.cell));
    case 'labelChanged': {
      const { found, expected } = damage;
      return makeFinding(
        'LABEL_CHANGED',
        'warning',
        place,
        { found, expected },
        restore(row, damage.cell, found, expected),
      );
    }
  }
}

function restore(row: RowView, cell: string, from: string, to: string): readonly Correction[] {
  return [{ sheet: row.sheet, cell, from, to }];
}
