import { isDateFormat } from '../../core/numbers/isDateFormat';
import type { RawCell, RawConditional, RawSheet } from '../../core/workbook/RawWorkbook';
import { MAX_COLUMN } from '../sheetSize';
import { byWorth } from './byWorth';
import type { FormulaResults } from './formulaResults';
import { isOn } from './isOn';
import type { CellFormats } from './readCellFormats';
import type { SheetSink } from './SheetReader';
import type { XmlScanner } from './XmlScanner';

/** Number format of a date that a file gives as a text. */
const DATE_FORMAT = 'yyyy-mm-dd';

/** Keeps the cells of one sheet as they were found. */
export class RawCells implements SheetSink {
  readonly cells: RawCell[] = [];
  readonly differences: CellFormats['differences'];
  private readonly conditionals: RawConditional[] = [];
  private readonly merges: string[] = [];
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns: { readonly first: number; readonly last: number }[] = [];
  private readonly formats: CellFormats['numbers'];
  private readonly looks: CellFormats['looks'];

  /**
   * @param formats what the workbook's cell formats say
   * @param results what stored results of formulas are worth
   */
  constructor(
    { numbers, looks, differences }: CellFormats,
    private readonly results: FormulaResults,
  ) {
    this.formats = numbers;
    this.looks = looks;
    this.differences = differences;
  }

  /** What is merged, hidden or shown otherwise by conditional formats, if anything is. */
  frame(): Pick<RawSheet, 'merges' | 'hiddenRows' | 'hiddenColumns' | 'conditional'> {
    const { merges, hiddenRows, hiddenColumns, conditionals } = this;
    return {
      ...(merges.length > 0 && { merges }),
      ...(hiddenRows.size > 0 && { hiddenRows }),
      ...(hiddenColumns.length > 0 && { hiddenColumns }),
      ...(conditionals.length > 0 && { conditional: conditionals }),
    };
  }

  row(row: number, _scanner: XmlScanner, isHidden: boolean): void {
    if (isHidden) this.hiddenRows.add(row);
  }

  columns(scanner: XmlScanner): void {
    if (!isOn(scanner.attribute('hidden')) && !isNothing(scanner.attribute('width'))) return;
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
  ): void {
    const look = this.looks === null ? null : (this.looks[style] ?? null);
    if (look !== null) {
      const format = shownAs(this.formats[style] ?? null, isDate);
      this.cells.push(byWorth({ row, column, kind, value, formula, format, [look]: true }, this.results));
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

/** Of no width. */
const isNothing = (size: string | null): boolean => size !== null && Number(size) === 0;

/** A date is one whatever the format of its cell: the number of its day is no figure. */
const shownAs = (format: string | null, isDate: boolean): string | null =>
  isDate && !isDateFormat(format) ? DATE_FORMAT : format;
