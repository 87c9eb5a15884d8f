import type { RawCell } from '../../core/workbook/RawWorkbook';

/** Where the codes of a form stand, had a copy of it been made; of a sheet beside the form no more is read. */
const LOOKED_AT = 'A1:AN400';
/** Values of so many sheets at once: some 2 MB of an answer at most, of which Excel on the web allows 5. */
export const NEIGHBOURS_AT_ONCE = 6;

/** A sheet beside the form, of which only the values at its head are asked for: enough to see another form in it. */
export class NeighbourReading {
  private readonly range: Excel.Range;

  constructor(sheet: Excel.Worksheet) {
    this.range = sheet.getRange(LOOKED_AT).getUsedRangeOrNullObject(true);
    this.range.load('rowIndex,columnIndex,values');
  }

  cells(): readonly RawCell[] {
    if (this.range.isNullObject) return [];
    const { rowIndex, columnIndex } = this.range;
    const values: readonly (readonly unknown[])[] = this.range.values;
    return values.flatMap((row, i) =>
      row.flatMap((value, j): readonly RawCell[] => {
        const kind = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
        if (typeof value !== 'number' && typeof value !== 'boolean' && typeof value !== 'string') return [];
        if (value === '') return [];
        return [{ row: rowIndex + i + 1, column: columnIndex + j + 1, kind, value, formula: null, format: null }];
      }),
    );
  }
}
