import { composed } from '../../../kernel/composed';
import type { CellIndex } from '../../../workbook/CellIndex';
import type { FormRow } from '../../contract/formRows';
import type { CodeColumn } from './CodeColumn';
import { LAST_COLUMN, type FormColumns } from './FormColumns';

/** Of the rows that are known by their codes, at least this share says there what the plan says. */
const ENOUGH = 0.5;

/**
 * With the columns of captions and units of measure, where nobody kept the letters above them, by what most of their cells
 * hold; the very same columns where there is nothing to be added.
 */
export function withWritten(
  columns: FormColumns,
  index: CellIndex,
  codes: CodeColumn,
  rows: readonly FormRow[],
): FormColumns {
  if (columns.label !== null && columns.unitOfMeasure !== null) return columns;
  const taken = new Set(Object.values(columns));
  const written = (textOf: (row: FormRow) => string): number | null => {
    const known = rows.flatMap((row) =>
      (codes.rows.get(row.code) ?? []).map((at) => [at, composed(textOf(row))] as const),
    );
    for (let column = 1; column <= LAST_COLUMN; column += 1) {
      if (taken.has(column)) continue;
      const same = known.filter(([at, text]) => index.text(at, column) === text).length;
      if (same > known.length * ENOUGH) return column;
    }
    return null;
  };
  const label = columns.label ?? written((row) => row.label);
  const unitOfMeasure = columns.unitOfMeasure ?? written((row) => row.unitOfMeasure);
  return label === columns.label && unitOfMeasure === columns.unitOfMeasure
    ? columns
    : { ...columns, label, unitOfMeasure };
}
