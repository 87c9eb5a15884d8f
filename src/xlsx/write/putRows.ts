import { columnLetters } from '../../core/kernel/columnLetters';
import type { DrawnCell, DrawnRow, DrawnSheet } from '../../core/workbook/DrawnSheet';
import { fitText } from '../../core/workbook/fitText';
import { HIGHEST_ROW } from '../../core/workbook/wrappedHeight';
import { escapeText } from './escapeXml';
import { finiteSize } from './finiteSize';
import { formulaXml } from './formulaXml';
import { VALUE_END, type SharedStrings } from './SharedStrings';
import type { StyleTable } from './StyleTable';
import { keepsSpace } from './keepsSpace';
import { textXml } from './textXml';

/** A formula's result that is an error and no text. */
const ERROR_CODE = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/;

/** How a text of several characters begins that a program would take for a formula if a person edited the cell. */
const LIKE_A_FORMULA = '=+-@\t\r\u0000';

/** What the cells of all sheets share. */
export interface WorkbookParts {
  readonly styles: StyleTable;
  readonly strings: SharedStrings;
}

/** Puts out the rows of a sheet, one after the other. */
export function putRows(put: (piece: string) => void, { name, rows }: DrawnSheet, parts: WorkbookParts): void {
  const writer = new RowWriter(name, parts);
  rows.forEach((row, place) => {
    const xml = writer.rowXml(row, `${place + 1}`);
    if (xml !== '') put(xml);
  });
}

/** Puts cells together of as few pieces as can be: nearly all are numbers and shared texts in a few looks. */
class RowWriter {
  /** A cell's beginning up to the letters of its column. */
  private readonly columns: string[] = [];

  constructor(
    private readonly sheet: string,
    private readonly parts: WorkbookParts,
  ) {}

  rowXml({ cells, height, hidden }: DrawnRow, number: string): string {
    let xml = '';
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column];
      if (cell) xml += this.cellXml(cell, column, number);
    }
    if (xml === '' && height === undefined && hidden !== true) return '';
    const size =
      height === undefined ? '' : ` ht="${Math.min(HIGHEST_ROW, finiteSize(height, this.sheet))}" customHeight="1"`;
    return `<row r="${number}"${size}${hidden === true ? ' hidden="1"' : ''}>${xml}</row>`;
  }

  private cellXml(cell: DrawnCell, column: number, row: string): string {
    const { formula, style } = cell;
    const value = typeof cell.value === 'string' ? fitText(cell.value) : cell.value;
    const { styles, strings } = this.parts;
    const address = (this.columns[column] ??= `<c r="${columnLetters(column + 1)}`) + row;
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new RangeError(`${value} in ${this.sheet}!${columnLetters(column + 1)}${row}`);
    }
    if (formula !== undefined) return address + styles.look(style, false).start + formulaCellXml(formula, value);
    if (typeof value === 'string' && value !== '') {
      const look = styles.look(style, likeAFormula(value));
      // R's openxlsx 4.2.5.2 takes the attribute by which blanks are kept for the beginning of a text in its cell.
      return (cell.own === true || look.isUnlocked) && !keepsSpace(value)
        ? `${address}${look.start} t="inlineStr"><is>${textXml(value)}</is></c>`
        : address + look.text + strings.cellEnd(value);
    }
    const look = styles.look(style, false);
    // A text of no letters is no content, as in Excel where it is put into a cell.
    if (value === null || value === '') return look.blank === null ? '' : address + look.blank;
    return typeof value === 'number'
      ? `${address}${look.number}${value}${VALUE_END}`
      : `${address}${look.start} t="b"><v>${value ? 1 : 0}${VALUE_END}`;
  }
}

function formulaCellXml(formula: string, value: DrawnCell['value']): string {
  const stored = `<f>${formulaXml(formula)}</f>`;
  switch (typeof value) {
    case 'string':
      return ` t="${ERROR_CODE.test(value) ? 'e' : 'str'}">${stored}<v>${escapeText(value)}${VALUE_END}`;
    case 'number':
      return `>${stored}<v>${value}${VALUE_END}`;
    case 'boolean':
      return ` t="b">${stored}<v>${value ? 1 : 0}${VALUE_END}`;
    default:
      return `>${stored}</c>`;
  }
}

function likeAFormula(text: string): boolean {
  return text.length > 1 && LIKE_A_FORMULA.includes(text.charAt(0));
}
