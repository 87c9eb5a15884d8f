import { quotedSheet } from '../../core/kernel/quotedSheet';
import { type Area, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from './Area';

const CELL = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;
const PLAIN_WORD = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u;
const ROW_COLUMN = /^(?:R\d*)?(?:C\d*)?$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?([1-9]\d{0,6})$/;

/** `A` for 0, `AA` for 26. */
function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const cell = CELL.exec(text);
  if (cell) {
    return { column: columnIndex(cell[1] ?? ''), row: Number(cell[2]) - 1 };
  }
  const column = COLUMN.exec(text);
  if (column) {
    return { column: columnIndex(column[1] ?? ''), row: null };
  }
  const row = ROW.exec(text);
  return row ? { row: Number(row[1]) - 1, column: null } : null;
}

/** Reads `B2`, `$B$2:C9`, `B:D` or `3:4`; null if the text is none of them or leaves the sheet. */
export function parseAddress(text: string): Area | null {
  const [first = '', second] = text.trim().split(':');
  const from = parseCorner(first);
  const to = second === undefined ? from : parseCorner(second);
  if (!from || !to || (second === undefined && (from.row === null || from.column === null))) {
    return null;
  }
  if ((from.row === null) !== (to.row === null) || (from.column === null) !== (to.column === null)) {
    return null;
  }
  const top = Math.min(from.row ?? 0, to.row ?? MAX_ROWS - 1);
  const bottom = Math.max(from.row ?? 0, to.row ?? MAX_ROWS - 1);
  const left = Math.min(from.column ?? 0, to.column ?? MAX_COLUMNS - 1);
  const right = Math.max(from.column ?? 0, to.column ?? MAX_COLUMNS - 1);
  if (bottom >= MAX_ROWS || right >= MAX_COLUMNS) {
    return null;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** `B2`, `B2:C9`, `B:D` or `3:4`; with `$` before each part if `absolute`. */
export function formatAddress(area: Area, absolute = false): string {
  const mark = absolute ? '$' : '';
  const left = mark + columnLetters(area.column);
  const right = mark + columnLetters(area.column + area.columns - 1);
  const top = `${mark}${area.row + 1}`;
  const bottom = `${mark}${area.row + area.rows}`;
  // The whole sheet is all of its rows, as Excel writes it.
  if (isWholeRows(area)) {
    return `${top}:${bottom}`;
  }
  if (isWholeColumns(area)) {
    return `${left}:${right}`;
  }
  return area.rows === 1 && area.columns === 1 ? left + top : `${left}${top}:${right}${bottom}`;
}

/**
 * The sheet name as Excel writes it in an address: quoted unless it is a plain word, in the letters of any language, that
 * cannot be taken for a cell (`A1`, `R1C1`).
 */
export function quoteSheetName(name: string): string {
  return PLAIN_WORD.test(name) && !CELL.test(name) && !ROW_COLUMN.test(name) ? name : quotedSheet(name);
}

/** Splits `'Số liệu'!A1:B2` into sheet name (null if none is written) and the rest. */
export function splitReference(reference: string): { sheet: string | null; address: string } {
  const text = reference.trim().replace(/^=/, '');
  const bang = text.lastIndexOf('!');
  if (bang < 0) {
    return { sheet: null, address: text };
  }
  const sheet = text.slice(0, bang);
  const name = sheet.startsWith("'") && sheet.endsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
  return { sheet: name, address: text.slice(bang + 1) };
}
