import { parseCellAddress } from '../../core/kernel/parseCellAddress';
import { isDateFormat } from '../../core/numbers/isDateFormat';
import type { CellLook } from '../../core/workbook/lookOf';
import type { RawCell, RawConditional, RawRow, RawSheet } from '../../core/workbook/RawWorkbook';
import { MAX_COLUMN } from '../sheetSize';
import { byWorth } from './byWorth';
import { columnsBetween, type ColumnStretch } from './columnsBetween';
import type { FormulaResults } from './formulaResults';
import { isLessThan } from './isLessThan';
import { isOff } from './isOff';
import { isOn } from './isOn';
import { LEAST_HEIGHT, LEAST_WIDTH } from '../../core/workbook/leastSizes';
import type { PaintedRun } from './PaintedRun';
import type { KnownRow, KnownRows } from './KnownRows';
import type { CellFormats } from './readCellFormats';
import type { RowFinder } from './RowFinder';
import type { SheetSink } from './SheetReader';
import { textOnGround } from './textOnGround';
import type { XmlScanner } from './XmlScanner';

/** Number format of a date that a file gives as a text. */
const DATE_FORMAT = 'yyyy-mm-dd';

/** Keeps the cells of one sheet as they were found. */
export class RawCells implements SheetSink {
  readonly differences: CellFormats['differences'];
  private readonly conditionals: RawConditional[] = [];
  private readonly merges: string[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns: ColumnStretch[] = [];
  readonly cells: RawCell[] = [];
  /** Rows that are not known. */
  private readonly own: RawRow[] = [];
  private firstCell = 0;
  /** Zeros are not shown: each is said to be unseen, so that its row is not the same as one of another file. */
  private hidesZeros = false;
  private showsFormulas = false;
  /** Columns and rows that do not say how wide or high they are, show nothing. */
  private hidesOtherColumns = false;
  private hidesOtherRows = false;
  /** Where the view begins, and the first row that can be seen. */
  private viewFrom: string | null = null;
  private firstRow = 1;
  /** Columns that say how wide they are, where others are hidden. */
  private readonly sizedColumns: ColumnStretch[] = [];
  private readonly formats: CellFormats['numbers'];
  private readonly looks: CellFormats['looks'];
  private readonly grounds: CellFormats['grounds'];

  /**
   * @param formats what the workbook's cell formats say
   * @param results what stored results of formulas are worth
   * @param known rows of another file that may be the same in this one
   * @param kept takes the rows for other files
   */
  constructor(
    { numbers, looks, grounds, differences }: CellFormats,
    private readonly results: FormulaResults,
    private readonly known: RowFinder | null = null,
    public kept: KnownRows | null = null,
  ) {
    this.formats = numbers;
    this.looks = looks;
    this.grounds = grounds;
    this.differences = differences;
  }

  /**
   * What is merged, hidden or shown otherwise by conditional formats, if anything is, and what is other than in the known
   * sheet, if there is one.
   * @param ordered the rows came one after the other
   */
  frame(ordered: boolean): Omit<RawSheet, 'name' | 'visibility' | 'cells'> {
    const { merges, hiddenRows, conditionals, known } = this;
    const others = this.hidesOtherColumns ? columnsBetween(this.sizedColumns) : [];
    const hiddenColumns = [...this.hiddenColumns, ...others];
    return {
      ...(known !== null && ordered && { difference: known.difference(this.cells, this.own) }),
      ...(merges.length > 0 && { merges }),
      ...(hiddenRows.size > 0 && { hiddenRows }),
      ...(hiddenColumns.length > 0 && { hiddenColumns }),
      ...(this.showsFormulas && { showsFormulas: true as const }),
      ...(conditionals.length > 0 && { conditional: conditionals }),
    };
  }

  row(row: number, scanner: XmlScanner, isHidden: boolean): void {
    const isUsual = this.hidesOtherRows && scanner.attribute('ht') === null;
    if (isHidden || isUsual || row < this.firstRow) this.hiddenRows.add(row);
    this.firstCell = this.cells.length;
  }

  rowEnd(row: number, { bytes, position: end }: XmlScanner, start: number, isOwn: boolean): void {
    const { known, kept } = this;
    if (known === null && kept === null) return;
    const cells = this.cells.slice(this.firstCell);
    if (known !== null) this.own.push({ row, cells });
    else if (isOwn) kept?.keep(bytes, { row, isHidden: this.hiddenRows.has(row), cells, start, end });
  }

  knownRow(scanner: XmlScanner, after: number): KnownRow | null {
    const found =
      this.known === null || this.hidesZeros || this.hidesOtherRows ? null : this.known.find(scanner, after);
    if (found === null) return null;
    if (found.isHidden || found.row < this.firstRow) this.hiddenRows.add(found.row);
    this.cells.push(...found.cells);
    return found;
  }

  view(scanner: XmlScanner): void {
    this.viewFrom = scanner.attribute('topLeftCell');
    this.showsFormulas ||= isOn(scanner.attribute('showFormulas'));
    if (!isOff(scanner.attribute('showZeros'))) return;
    this.hidesZeros = true;
    this.kept = null;
  }

  /** Where panes are frozen nobody can scroll to what stands before the first of them (ECMA-376 part 1, 18.3.1.66). */
  pane(scanner: XmlScanner): void {
    const from = parseCellAddress(this.viewFrom ?? '');
    if (from === null || !(scanner.attribute('state') ?? '').startsWith('frozen')) return;
    if (from.row > 1 && Number(scanner.attribute('ySplit') ?? 0) > 0) {
      this.firstRow = Math.max(this.firstRow, from.row);
      this.kept = null;
    }
    if (from.column > 1 && Number(scanner.attribute('xSplit') ?? 0) > 0)
      this.hiddenColumns.push({ first: 1, last: from.column - 1 });
  }

  /**
   * Of rows that are hidden by default (`zeroHeight`) only those are in the file that are not (ECMA-376 part 1, 18.3.1.81).
   */
  usual(scanner: XmlScanner): void {
    const isBelow = (name: string, least: number): boolean => {
      const size = Number(scanner.attribute(name) ?? NaN);
      return size >= 0 && size < least;
    };
    this.hidesOtherColumns = isBelow('defaultColWidth', LEAST_WIDTH);
    this.hidesOtherRows = isOn(scanner.attribute('customHeight')) && isBelow('defaultRowHeight', LEAST_HEIGHT);
    if (this.hidesOtherRows) this.kept = null;
  }

  columns(scanner: XmlScanner): void {
    // What hides the others stands before all columns (ECMA-376 part 1, 18.3.1.99).
    if (this.hidesOtherColumns && scanner.attribute('width') !== null)
      this.sizedColumns.push({ first: Number(scanner.attribute('min')), last: Number(scanner.attribute('max')) });
    if (!isOn(scanner.attribute('hidden')) && !isLessThan(scanner.attribute('width') ?? '', LEAST_WIDTH)) return;
    this.hiddenColumns.push({ first: Number(scanner.attribute('min')), last: Number(scanner.attribute('max')) });
  }

  merge(range: string): void {
    this.merges.push(range);
  }

  conditional(rules: readonly RawConditional[]): void {
    this.conditionals.push(...rules);
  }

  cell(
    row: number,
    column: number,
    kind: RawCell['kind'],
    value: RawCell['value'],
    formula: string | null,
    style: number,
    isDate: boolean,
    runs: readonly PaintedRun[] | null = null,
  ): void {
    const look = this.hidesZeros && value === 0 ? 'unseen' : this.looks === null ? null : (this.looks[style] ?? null);
    if (runs !== null) {
      const shown = textOnGround(runs, look, this.grounds[style] ?? null);
      this.push({ row, column, kind, value: shown.text, formula, format: this.formats[style] ?? null }, shown.look);
      return;
    }
    if (look !== null) {
      const format = shownAs(this.formats[style] ?? null, isDate);
      this.push({ row, column, kind, value, formula, format }, look);
      return;
    }
    const told = this.formats[style];
    const format = told ?? null;
    if (told === undefined && kind === 'number' && !isDate) {
      this.cells.push(byWorth({ row, column, kind, value, formula, format, formatUnknown: true }, this.results));
      return;
    }
    if (formula !== null && (this.results !== 'computed' || value === 0 || value === 1 || value === '')) {
      this.cells.push(byWorth({ row, column, kind, value, formula, format }, this.results));
      return;
    }
    this.cells.push({ row, column, kind, value, formula, format: shownAs(format, isDate) });
  }

  private push(cell: RawCell, look: CellLook | null): void {
    this.cells.push(byWorth(look === null ? cell : { ...cell, [look]: true }, this.results));
  }

  /** Two cells with one address: programs would show different ones, so neither can be believed. */
  hasDuplicates(): boolean {
    const seen = new Set<number>();
    for (const { row, column } of this.cells) {
      const key = row * (MAX_COLUMN + 1) + column;
      if (seen.has(key)) return true;
      seen.add(key);
    }
    return false;
  }
}

/** A date is one whatever the format of its cell: the number of its day is no figure. */
const shownAs = (format: string | null, isDate: boolean): string | null =>
  isDate && !isDateFormat(format) ? DATE_FORMAT : format;
