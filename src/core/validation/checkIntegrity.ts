import type { Catalogue } from '../catalogue/Catalogue';
import { nameKey } from '../catalogue/nameKey';
import { unitOfMeasureOf } from '../catalogue/unitOfMeasureOf';
import type { Damage, FoundContent } from '../form/read/Submission';
import type { EntryPart } from '../form/contract/EntryPart';
import { inputScope } from '../form/contract/inputScope';
import { faultOf } from './faultOf';
import type { Correction, Finding } from './Finding';
import type { FormRow } from './FormRows';
import { isSpelling } from './isSpelling';
import { makeFinding } from './makeFinding';
import { restoreCell } from './restoreCell';

/** What of the template's row is gone or changed, with the way back where it is known. */
export function checkIntegrity(catalogue: Catalogue, row: FormRow): readonly Finding[] {
  if (row.damage.length === 0) return [];
  return row.damage.filter((damage) => !isSpelling(damage)).map((damage) => findingOf(catalogue, row, damage));
}

function findingOf(catalogue: Catalogue, row: FormRow, damage: Damage): Finding {
  const part = 'part' in damage ? damage.part : 'value';
  const cell = 'cell' in damage ? damage.cell : null;
  const place = { indicator: damage.indicator, part, sheet: row.sheet, cell };
  const back = (): readonly Correction[] => restoreCell(row, damage);
  switch (damage.kind) {
    case 'rowMissing':
      return makeFinding('CODE_MISSING', faultOf(row, part), place, {});
    case 'codeDuplicate':
      return makeFinding('CODE_DUPLICATE', faultOf(row, part), place, {});
    case 'nameAndCodeDiffer':
      return makeFinding('CODE_MISMATCH', faultOf(row, part), place, { named: damage.named });
    case 'codeChanged': {
      const { expected, isOther } = damage;
      const severity = isOther ? faultOf(row, part) : 'warning';
      return makeFinding('CODE_CHANGED', severity, place, { found: textOf(damage.found), expected, isOther }, back());
    }
    case 'unitOfMeasureChanged': {
      const { expected } = damage;
      const found = textOf(damage.found);
      // Another unit of measure may be the one that the figure is in; an alias, or none, says nothing of the kind.
      const severity =
        found.trim() === '' || isAlias(catalogue, row, damage.part, found) ? 'warning' : faultOf(row, part);
      return makeFinding('UNIT_OF_MEASURE_CHANGED', severity, place, { found, expected }, back());
    }
    case 'merged':
      return makeFinding('MERGED_CELL', faultOf(row, part), place, { range: damage.range });
    case 'formulaReplaced':
      return makeFinding('FORMULA_REPLACED', 'warning', place, {}, back());
    case 'percentReplaced':
      return makeFinding('PERCENT_REPLACED', 'information', place, {}, back());
    case 'labelChanged': {
      const { expected } = damage;
      return makeFinding('LABEL_CHANGED', 'warning', place, { found: textOf(damage.found), expected }, back());
    }
  }
}

const textOf = (found: FoundContent): string => String(found ?? '');

function isAlias(catalogue: Catalogue, row: FormRow, part: EntryPart, found: string): boolean {
  const { aliases } = unitOfMeasureOf(catalogue, inputScope(row.indicator, part));
  return aliases.some((alias) => nameKey(alias) === nameKey(found));
}
