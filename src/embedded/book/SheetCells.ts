import { CellValueType, type ICellData, type Nullable, ObjectMatrix } from '@univerjs/core';
import { type Area, contains } from './Area';
import { formatNumber } from './formatNumber';
import { mergeStyle } from './mergeStyle';
import type { SheetFrame } from './SheetFrame';

/** A cell's content, as Excel's object model sees it. */
export interface CellContent {
  readonly value: string | number | boolean;
  /** With `=`, or null. */
  readonly formula: string | null;
  readonly kind: 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';
}

/** A cell that holds something, with its place (from 0). */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent['value'];
  readonly kind: Exclude<CellContent['kind'], 'Empty'>;
}

/** What is written into a cell; a field that is left out stays. */
export interface CellPatch {
  readonly value?: string | number | boolean | null;
  /** The value is text even if it looks like a number. */
  readonly forceText?: boolean;
  /** With `=`; setting a value removes the formula. */
  readonly formula?: string;
  /** Number format. */
  readonly format?: string;
}

const ERROR = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|CYCLE!|ERROR!)$/;

/** What stands in the cells of a sheet. */
export class SheetCells {
  constructor(private readonly frame: SheetFrame) {}

  /** What is in a cell; an empty one has the value `''`. */
  content(row: number, column: number): CellContent {
    const { book, id, worksheet } = this.frame;
    const cell = worksheet.getCellRaw(row, column);
    const formula = hasFormula(cell) ? book.formulaAt(id, row, column) : null;
    // Not asked of Univer where the cell has a value of its own.
    const spilled = isEmpty(cell) ? book.spilled(id)[row]?.[column] : null;
    return { ...resultOf(cell, spilled), formula };
  }

  /** Row by row from the top, the cells that hold something, also if a formula in another one spills into them. */
  *filledRows(): Generator<readonly FilledCell[]> {
    const { book, id, worksheet } = this.frame;
    const matrix = worksheet.getCellMatrix();
    const spilled = book.spilled(id);
    for (const row of numbersOf(matrix.getMatrix(), spilled)) {
      const own = matrix.getRow(row) ?? {};
      const spills = spilled[row] ?? {};
      yield numbersOf(own, spills).flatMap((column): readonly FilledCell[] => {
        const { value, kind } = resultOf(own[column], spills[column]);
        return kind === 'Empty' || value === '' ? [] : [{ row, column, value, kind }];
      });
    }
  }

  /** The text that the cell shows. */
  text(row: number, column: number): string {
    const { value, kind } = this.content(row, column);
    switch (kind) {
      case 'Double':
        return formatNumber(Number(value), this.format(row, column), this.frame.book.culture.name);
      case 'Boolean':
        return value ? 'TRUE' : 'FALSE';
      default:
        return String(value);
    }
  }

  /** The number format of a cell, `General` if it has none. */
  format(row: number, column: number): string {
    return this.frame.style(row, column).n?.pattern ?? 'General';
  }

  /** Writes contents; `patch` is asked for each cell of the area (zero-based offsets) and may leave one out. */
  write(area: Area, patch: (row: number, column: number) => CellPatch | null): void {
    this.frame.book.followNames();
    this.frame.grow(area);
    for (let row = 0; row < area.rows; row += 1) {
      for (let column = 0; column < area.columns; column += 1) {
        const cell = patch(row, column);
        if (cell) {
          this.put(area.row + row, area.column + column, toCellData(cell));
        }
      }
    }
  }

  private put(row: number, column: number, { s: style, ...content }: ICellData): void {
    const matrix = this.frame.worksheet.getCellMatrix();
    const cell = matrix.getValue(row, column) ?? {};
    const next = withoutNulls({ ...(cell.custom ? { custom: cell.custom } : {}), ...content });
    if (style && typeof style === 'object') {
      const styles = this.frame.book.workbook.getStyles();
      next.s = styles.setValue(mergeStyle(styles.get(cell.s) ?? {}, style));
    } else if (cell.s) {
      next.s = cell.s;
    }
    matrix.setValue(row, column, next);
    const before = { v: cell.v ?? null, t: cell.t ?? null, f: cell.f ?? null, si: cell.si ?? null, p: cell.p ?? null };
    this.frame.book.stage(this.frame.id, row, column, content, before);
  }

  /** Writes formulas anew where `rewrite` makes another of them; the results that stand there stay. */
  rewriteFormulas(rewrite: (formula: string) => string): void {
    const matrix = this.frame.worksheet.getCellMatrix();
    matrix.forValue((row, column, cell) => {
      const formula = cell?.f ?? '';
      const next = formula === '' ? '' : rewrite(formula);
      if (next === formula) {
        return;
      }
      matrix.setValue(row, column, { ...cell, f: next });
      // Told to Univer only where it is to be undone: it would calculate all of them anew.
      if (this.frame.book.undo === 'newer') {
        this.frame.book.stage(this.frame.id, row, column, { f: next }, { f: formula });
      }
    });
  }

  /** Whether a formula speaks of a sheet or a defined name of one of these names. */
  speakOf(names: ReadonlySet<string>): boolean {
    const spoken = namesIn(names);
    let found = false;
    this.frame.worksheet.getCellMatrix().forValue((_row, _column, cell) => {
      found ||= Boolean(cell?.f && spoken.test(cell.f));
      return !found;
    });
    return found;
  }

  /** Empties the cells; their look and marks stay. */
  clearContents(area: Area): void {
    this.forEachCell(this.frame.clip(area), (row, column) => {
      this.put(row, column, { v: null, f: null, si: null, p: null });
    });
  }

  /** The area around all cells that hold something (or, unless `valuesOnly`, have a look of their own), or null. */
  usedArea(valuesOnly: boolean): Area | null {
    const { book, id, worksheet } = this.frame;
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    const look = (row: number, column: number, cell: Nullable<ICellData>): void => {
      const filled = cell && ((cell.v ?? '') !== '' || Boolean(cell.f ?? cell.si ?? cell.p));
      if (filled || (!valuesOnly && cell?.s)) {
        [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
        [left, right] = [Math.min(left, column), Math.max(right, column)];
      }
    };
    worksheet.getCellMatrix().forValue(look);
    new ObjectMatrix(book.spilled(id)).forValue(look);
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Visits the cells of the area that exist. */
  forEachCell(area: Area, visit: (row: number, column: number, cell: ICellData) => void): void {
    const matrix = this.frame.worksheet.getCellMatrix();
    const lastRow = Math.min(area.row + area.rows, matrix.getLength());
    for (let row = area.row; row < lastRow; row += 1) {
      for (const key of Object.keys(matrix.getRow(row) ?? {})) {
        const column = Number(key);
        const cell = contains(area, row, column) ? matrix.getValue(row, column) : null;
        if (cell) {
          visit(row, column, cell);
        }
      }
    }
  }
}

function hasFormula(cell: Nullable<ICellData>): boolean {
  return Boolean(cell?.f ?? cell?.si);
}

function isEmpty(cell: Nullable<ICellData>): boolean {
  return cell?.v === undefined || cell.v === null;
}

/** @param spilled what a formula in another cell spills into this one */
function resultOf(cell: Nullable<ICellData>, spilled: Nullable<ICellData>): Pick<CellContent, 'value' | 'kind'> {
  const value = isEmpty(cell) ? (spilled?.v ?? null) : null;
  if (value !== null) {
    return { value, kind: typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String' };
  }
  const raw = cell?.v ?? (cell?.p ? (cell.p.body?.dataStream.replace(/\r\n$/, '') ?? '') : null);
  if (raw === null || (raw === '' && !hasFormula(cell))) {
    return { value: '', kind: hasFormula(cell) ? 'String' : 'Empty' };
  }
  if (cell?.t === CellValueType.BOOLEAN || typeof raw === 'boolean') {
    return { value: raw === true || Number(raw) === 1 || raw === 'TRUE', kind: 'Boolean' };
  }
  if (typeof raw === 'number') return { value: raw, kind: 'Double' };
  if (cell?.t === CellValueType.NUMBER && raw !== '' && Number.isFinite(Number(raw))) {
    return { value: Number(raw), kind: 'Double' };
  }
  return { value: raw, kind: ERROR.test(raw) && cell?.t !== CellValueType.FORCE_STRING ? 'Error' : 'String' };
}

/** The rows or columns of which one of these knows, in their order. */
function numbersOf(own: object, spilled: object): readonly number[] {
  const numbers = Object.keys(own).map(Number);
  const others = Object.keys(spilled).map(Number);
  return others.length === 0 ? numbers : [...new Set([...numbers, ...others])].sort((a, b) => a - b);
}

/** Names as they stand in a formula, whose case does not count. */
function namesIn(names: ReadonlySet<string>): RegExp {
  const inFormula = [...names].map((name) => name.replaceAll("'", "''").replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${inFormula.join('|')})(?![\\p{L}\\p{N}_.])`, 'iu');
}

function withoutNulls(cell: ICellData): ICellData {
  return Object.fromEntries(Object.entries(cell).filter(([, field]) => field !== null));
}

function toCellData(patch: CellPatch): ICellData {
  const cell: ICellData = patch.format === undefined ? {} : { s: { n: { pattern: patch.format } } };
  if (patch.formula !== undefined) {
    return { ...cell, f: patch.formula, v: null, si: null, p: null };
  }
  if (patch.value === undefined) {
    return cell;
  }
  const base: ICellData = { ...cell, f: null, si: null, p: null };
  switch (typeof patch.value) {
    case 'number':
      return { ...base, v: patch.value, t: CellValueType.NUMBER };
    case 'boolean':
      return { ...base, v: patch.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'string':
      return { ...base, v: patch.value, t: patch.forceText ? CellValueType.FORCE_STRING : CellValueType.STRING };
    default:
      return { ...base, v: null };
  }
}
