import type { CellValue, DrawnCell } from '../../src/core/workbook/DrawnSheet';
import type { DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';

/** The rows of rules on *Tự chấm điểm* begin in row 8; points stand in column E, notes in F. */
const FIRST = 7;

/** A form whose unit has typed points and notes into *Tự chấm điểm*, rule by rule. */
export function withOwnPoints(
  drawn: DrawnWorkbook,
  values: readonly (readonly [points: CellValue, note: CellValue])[],
): DrawnWorkbook {
  return {
    ...drawn,
    sheets: drawn.sheets.map((sheet) => {
      if (sheet.name !== 'Tự chấm điểm') return sheet;
      const rows = sheet.rows.map((row, i) => {
        const typed = values[i - FIRST];
        if (typed === undefined) return row;
        const [points, note] = typed;
        return {
          ...row,
          cells: row.cells.map((cell, c) =>
            c === 4 ? withValue(cell, points) : c === 5 ? withValue(cell, note) : cell,
          ),
        };
      });
      return { ...sheet, rows };
    }),
  };
}

function withValue(cell: DrawnCell | null, value: CellValue): DrawnCell | null {
  return cell === null ? null : { ...cell, value };
}
