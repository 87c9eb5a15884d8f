import type { Sheet } from '../../book/Sheet';
import { cellsArgument, wholeArgument } from '../arguments';
import { unsupported } from '../OfficeError';
import { type OfficeObject, officeType } from '../OfficeObject';
import { range } from './range';

function location(sheet: Sheet): OfficeObject | null {
  const { rows, columns } = sheet.layout.frozen;
  if (rows === 0 && columns === 0) {
    return null;
  }
  return range(sheet, { row: 0, column: 0, rows: rows || 1_048_576, columns: columns || 16_384 });
}

export const freezePanes = officeType<Sheet>({
  name: 'WorksheetFreezePanes',
  scalars: {},
  methods: {
    FreezeRows: (sheet, args) => {
      sheet.layout.freeze(wholeArgument(args, 0, 'WorksheetFreezePanes.freezeRows', 1), 0);
    },
    FreezeColumns: (sheet, args) => {
      sheet.layout.freeze(0, wholeArgument(args, 0, 'WorksheetFreezePanes.freezeColumns', 1));
    },
    FreezeAt: (sheet, args) => {
      const area = cellsArgument(args[0], sheet, 'WorksheetFreezePanes.freezeAt').areas[0];
      if (area?.row !== 0 || area.column !== 0) {
        throw unsupported('freezes panes from A1 only', 'WorksheetFreezePanes.freezeAt');
      }
      // Whole columns freeze columns alone, whole rows rows alone.
      sheet.layout.freeze(area.rows === 1_048_576 ? 0 : area.rows, area.columns === 16_384 ? 0 : area.columns);
    },
    Unfreeze: (sheet) => {
      sheet.layout.freeze(0, 0);
    },
    GetLocation: (sheet) => location(sheet),
    GetLocationOrNullObject: (sheet) => location(sheet),
  },
});
