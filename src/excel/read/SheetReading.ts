import type { RawCell, RawSheet } from '../../core/workbook/RawWorkbook';
import { CELL_KINDS, cellValue } from './cellKinds';

/** What a form may reach to; a sheet that goes on is read no further. */
export const READ_AREA = 'A1:AZ3000';

const FIELDS = ['rowIndex', 'columnIndex', 'values', 'formulas', 'numberFormat', 'valueTypes'] as const;

/** Identity of a sheet as loaded from Excel. */
export interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly visibility: Excel.Worksheet['visibility'];
}

/** Cells of one sheet being read: what to load goes into the next request, the answer is there after it. */
export class SheetReading {
  private readonly range: Excel.Range;

  /** @param address cells to read; left out, all that a form may reach to and that is used */
  constructor(sheet: Excel.Worksheet, address?: string) {
    this.range =
      address === undefined ? sheet.getRange(READ_AREA).getUsedRangeOrNullObject(true) : sheet.getRange(address);
    this.range.load([...FIELDS]);
  }

  cells(): readonly RawCell[] {
    return this.range.isNullObject ? [] : cellsOf(this.range);
  }

  /** What the user entered, to be compared later; see {@link enteredIn}. */
  entered(): string {
    return enteredIn(this.range);
  }
}

/** Everything that was entered in a range, formulas as such, as one text. */
export function enteredIn(range: Excel.Range): string {
  if (range.isNullObject) return '';
  return JSON.stringify([range.rowIndex, range.columnIndex, range.formulas]);
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** A sheet of which these cells are known. */
export function sheetOf({ name, visibility }: Omit<SheetHead, 'id'>, cells: readonly RawCell[]): RawSheet {
  return { name, visibility: VISIBILITY[visibility], cells };
}

function cellsOf(range: Excel.Range): readonly RawCell[] {
  const cells: RawCell[] = [];
  range.valueTypes.forEach((types, i) => {
    types.forEach((type, j) => {
      const value: unknown = range.values[i]?.[j];
      const input: unknown = range.formulas[i]?.[j];
      const formula = typeof input === 'string' && input.startsWith('=') && input !== value ? input.slice(1) : null;
      const kind = CELL_KINDS[type];
      if (kind === null && formula === null) return;
      const format: unknown = range.numberFormat[i]?.[j];
      cells.push({
        row: range.rowIndex + i + 1,
        column: range.columnIndex + j + 1,
        kind: kind ?? 'text',
        value: cellValue(value),
        formula,
        format: typeof format === 'string' && format !== 'General' ? format : null,
      });
    });
  });
  return cells;
}
