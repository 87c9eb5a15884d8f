import type { DrawnCell, DrawnRow } from '../../core/workbook/DrawnSheet';
import type { RawCell } from '../../core/workbook/RawWorkbook';
import { isOn } from '../read/isOn';
import { Refused } from '../read/Refused';
import type { SheetSink } from '../read/SheetReader';
import type { XmlScanner } from '../read/XmlScanner';

/** Rows and columns up to the last one in use, as a drawn sheet holds them: more places than this are no workbook to show. */
const MAX_PLACES = 4_000_000;
const DATE_STYLE = 'date';
const NO_CELLS: DrawnRow = { cells: [] };

interface Row {
  height?: number;
  hidden?: boolean;
  cells: (DrawnCell | null)[];
}

/** Gathers the rows of one sheet with values, formulas and the names of their styles. */
export class DrawnRows implements SheetSink {
  private readonly found: Row[] = [];
  private places = 0;

  /** @param styleName name of a cell format's style; undefined for the default look */
  constructor(private readonly styleName: (style: number) => string | undefined) {}

  row(row: number, scanner: XmlScanner): void {
    const height = scanner.attribute('ht');
    if (height !== null && Number(height) > 0) this.at(row).height = Number(height);
    if (isOn(scanner.attribute('hidden'))) this.at(row).hidden = true;
  }

  cell(
    row: number,
    column: number,
    kind: RawCell['kind'],
    value: RawCell['value'],
    formula: string | null,
    style: number,
    isDate: boolean,
  ): void {
    const name = this.styleName(style) ?? (isDate ? DATE_STYLE : undefined);
    this.place(row, column, {
      // Nothing is drawn with an error for its result; the formula computes its own again.
      value: kind === 'error' && formula !== null ? null : value,
      ...(formula === null ? {} : { formula }),
      ...(name === undefined ? {} : { style: name }),
    });
  }

  blank(row: number, column: number, style: number): void {
    const name = this.styleName(style);
    if (name !== undefined) this.place(row, column, { value: null, style: name });
  }

  /** All rows from the first on. */
  rows(): DrawnRow[] {
    return Array.from(this.found, (row: Row | undefined) => row ?? NO_CELLS);
  }

  private place(row: number, column: number, cell: DrawnCell): void {
    const { cells } = this.at(row);
    this.take(Math.max(0, column - cells.length));
    while (cells.length < column - 1) cells.push(null);
    cells[column - 1] = cell;
  }

  private at(row: number): Row {
    this.take(Math.max(0, row - this.found.length));
    if (this.found.length < row) this.found.length = row;
    return (this.found[row - 1] ??= { cells: [] });
  }

  private take(places: number): void {
    this.places += places;
    if (this.places > MAX_PLACES) throw new Refused('TOO_MANY_CELLS', { limit: MAX_PLACES });
  }
}
