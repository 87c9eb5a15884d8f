import type { CellLook } from '../../core/workbook/lookOf';
import type { RawBox, RawConditional, RawSheet } from '../../core/workbook/RawWorkbook';
import { boxesUpTo } from '../sheetNotes';
import { columnsBetween, type ColumnStretch } from '../read/columnsBetween';
import type { Filling } from './OdsFillings';
import { PAPER } from '../read/paper';

/** What a cell is filled with in which a number stands. */
type FillingOf = (value: number) => Filling | null;

/** How a sheet shows its cells, as far as it bears on what they mean. Rows and columns count from 1. */
export class SheetSight {
  /** The sheet is hidden; for formats of which the other library does not know it. */
  isHidden = false;
  /** Zeros are not shown. */
  hidesZeros = false;
  /** It shows formulas in the place of their results. */
  showsFormulas = false;
  /** Columns that do not say how wide they are, show nothing. */
  hidesOtherColumns = false;
  /** What is drawn over its cells is damaged in the file. */
  isDrawingUnread = false;
  /** Notes that the file has beside its cells; endless if they are damaged. */
  noteCount = 0;
  private readonly looks = new Map<string, CellLook>();
  private readonly grounds = new Map<string, string | null>();
  private readonly coloredNegatives = new Set<string>();
  private readonly fillings = new Map<string, FillingOf>();
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns: ColumnStretch[] = [];
  private readonly sizedColumns: ColumnStretch[] = [];
  private readonly conditional: RawConditional[] = [];
  private readonly boxes: RawBox[] = [];

  look(row: number, column: number, look: CellLook): void {
    this.looks.set(keyOf(row, column), look);
  }

  /** A number below zero in this cell is in another colour than one above. */
  colorNegative(row: number, column: number): void {
    this.coloredNegatives.add(keyOf(row, column));
  }

  /** A number in this cell may be shown with digits that fill it. */
  fill(row: number, column: number, fillingOf: FillingOf): void {
    this.fillings.set(keyOf(row, column), fillingOf);
  }

  hideRow(row: number): void {
    this.hiddenRows.add(row);
  }

  /** Nobody can scroll to what stands before this cell. */
  hideBefore(row: number, column: number): void {
    for (let before = 1; before < Math.min(row, MOST_ROWS); before++) this.hideRow(before);
    if (column > 1) this.hideColumns(1, column - 1);
  }

  hideColumns(first: number, last: number): void {
    this.hiddenColumns.push({ first, last });
  }

  /** These columns say how wide they are. */
  sizeColumns(first: number, last: number): void {
    this.sizedColumns.push({ first, last });
  }

  paintOver(rule: RawConditional): void {
    this.conditional.push(rule);
  }

  drawOver(...boxes: readonly RawBox[]): void {
    this.boxes.push(...boxes);
  }

  /** What stands behind the letters of this cell is not paper; null for several colours. */
  ground(row: number, column: number, color: string | null): void {
    this.grounds.set(keyOf(row, column), color);
  }

  groundAt(row: number, column: number): string | null {
    const own = this.grounds.get(keyOf(row, column));
    return own === undefined ? PAPER : own;
  }

  lookAt(row: number, column: number): CellLook | null {
    return this.looks.get(keyOf(row, column)) ?? null;
  }

  colorsNegativeAt(row: number, column: number): boolean {
    return this.coloredNegatives.has(keyOf(row, column));
  }

  fillingAt(row: number, column: number, value: number): Filling | null {
    return this.fillings.get(keyOf(row, column))?.(value) ?? null;
  }

  /** How many of the texts that are drawn over its cells are not looked at. */
  get boxesLeft(): number {
    return boxesUpTo(this.boxes).left;
  }

  /** What is hidden, shown otherwise by conditional formats or drawn over, if anything is. */
  frame(): Pick<RawSheet, 'hiddenRows' | 'hiddenColumns' | 'showsFormulas' | 'conditional' | 'boxes'> {
    const { hiddenRows, conditional } = this;
    const others = this.hidesOtherColumns ? columnsBetween(this.sizedColumns) : [];
    const hiddenColumns = [...this.hiddenColumns, ...others];
    const { found: boxes } = boxesUpTo(this.boxes);
    return {
      ...(hiddenRows.size > 0 && { hiddenRows }),
      ...(hiddenColumns.length > 0 && { hiddenColumns }),
      ...(this.showsFormulas && { showsFormulas: true as const }),
      ...(conditional.length > 0 && { conditional }),
      ...(boxes.length > 0 && { boxes }),
    };
  }
}

/** Forms have fewer; a file may say that it begins at the last one that there is. */
const MOST_ROWS = 5000;

const keyOf = (row: number, column: number): string => `${String(row)},${String(column)}`;
