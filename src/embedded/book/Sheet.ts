import {
  BooleanNumber,
  CellValueType,
  Direction,
  type ICellData,
  type IRange,
  type IStyleData,
  type ISheetDataValidationRule,
  type Nullable,
  numfmt,
  type Worksheet,
  WrapStrategy,
} from '@univerjs/core';
import {
  AddDataValidationMutation,
  DataValidationModel,
  RemoveDataValidationMutation,
} from '@univerjs/data-validation';
import {
  AddWorksheetMergeMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import { RemoveSheetsFilterMutation, SetSheetsFilterRangeMutation, SheetsFilterService } from '@univerjs/sheets-filter';
import { type Area, contains, intersect, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, subtract } from './Area';
import type { Book } from './Book';
import { mergeStyle } from './mergeStyle';
import { STAY } from './stay';
import { pointsToPixels } from './units';
import type { SheetExtras } from './SheetExtras';
import type { CellLink, CellMarks } from './CellMarks';

/** A cell's content, as Excel's object model sees it. */
export interface CellContent {
  readonly value: string | number | boolean;
  /** With `=`, or null. */
  readonly formula: string | null;
  readonly kind: 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';
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
/** By how many rows a sheet grows beyond what is written. */
const GROWTH = 100;
/** Points and pixels of a cell without a look of its own. */
const DEFAULT_FONT_SIZE = 11;
const DEFAULT_ROW_HEIGHT = 20;
const LINE_HEIGHT = 1.25;
const CELL_PADDING = 12;

/** One sheet of the open {@link Book}. */
export class Sheet {
  constructor(
    readonly book: Book,
    private readonly worksheet: Worksheet,
  ) {}

  get id(): string {
    return this.worksheet.getSheetId();
  }

  private get target(): { readonly unitId: string; readonly subUnitId: string } {
    return { unitId: this.book.unitId, subUnitId: this.id };
  }

  get extras(): SheetExtras {
    return this.book.extrasOf(this.id);
  }

  // The sheet itself

  get name(): string {
    return this.worksheet.getName();
  }

  set name(name: string) {
    // The command, not the bare mutation: it takes formulas and defined names along.
    this.book.execute(SetWorksheetNameCommand.id, { ...this.target, name });
  }

  get position(): number {
    return this.book.workbook.getIndexBySheetId(this.id);
  }

  set position(position: number) {
    this.book.mutate(SetWorksheetOrderMutation, { ...this.target, fromOrder: this.position, toOrder: position });
  }

  get visibility(): 'Visible' | 'Hidden' | 'VeryHidden' {
    if (this.worksheet.isSheetHidden() !== BooleanNumber.TRUE) {
      return 'Visible';
    }
    return this.extras.veryHidden ? 'VeryHidden' : 'Hidden';
  }

  set visibility(visibility: 'Visible' | 'Hidden' | 'VeryHidden') {
    const hide = visibility !== 'Visible';
    this.extras.veryHidden = visibility === 'VeryHidden';
    if (hide === (this.worksheet.isSheetHidden() === BooleanNumber.TRUE)) {
      return;
    }
    if (hide && this.book.activeSheet.id === this.id) {
      const next = this.book.sheets.find((sheet) => sheet.id !== this.id && sheet.visibility === 'Visible');
      if (next) {
        this.book.activate(next);
      }
    }
    const hidden = hide ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.book.mutate(SetWorksheetHideMutation, { ...this.target, hidden }, STAY);
  }

  /** `#RRGGBB`, or empty. */
  get tabColor(): string {
    return this.worksheet.getTabColor() ?? '';
  }

  set tabColor(color: string) {
    this.book.mutate(SetTabColorMutation, { ...this.target, color });
  }

  get gridlines(): boolean {
    return !this.worksheet.hasHiddenGridlines();
  }

  set gridlines(shown: boolean) {
    this.book.mutate(ToggleGridlinesMutation, {
      ...this.target,
      showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  remove(): void {
    if (this.book.activeSheet.id === this.id) {
      const next = this.book.sheets.find((sheet) => sheet.id !== this.id && sheet.visibility === 'Visible');
      if (next) {
        this.book.activate(next);
      }
    }
    this.book.flush();
    this.book.mutate(RemoveSheetMutation, { ...this.target, subUnitName: this.name });
  }

  select(area: Area): void {
    this.book.activate(this);
    const shown = this.clip(area);
    this.grow(shown);
    const range = toRange(shown);
    const primary = {
      ...range,
      endRow: range.startRow,
      endColumn: range.startColumn,
      actualRow: range.startRow,
      actualColumn: range.startColumn,
      isMerged: false,
      isMergedMainCell: false,
    };
    this.book.execute(SetSelectionsOperation.id, {
      ...this.target,
      selections: [{ range, primary, style: null }],
      reveal: true,
    });
  }

  // Size

  /** The part of the area that the sheet shows now (a sheet grows when something is written further out). */
  clip(area: Area): Area {
    const size = { row: 0, column: 0, rows: this.worksheet.getRowCount(), columns: this.worksheet.getColumnCount() };
    if (isWholeColumns(area) || isWholeRows(area)) {
      return intersect(area, size) ?? { row: area.row, column: area.column, rows: 1, columns: 1 };
    }
    return area;
  }

  private grow(area: Area): void {
    if (area.row + area.rows > this.worksheet.getRowCount()) {
      const rowCount = Math.min(MAX_ROWS, area.row + area.rows + GROWTH);
      this.book.mutate(SetWorksheetRowCountMutation, { ...this.target, rowCount });
    }
    if (area.column + area.columns > this.worksheet.getColumnCount()) {
      const columnCount = Math.min(MAX_COLUMNS, area.column + area.columns + 5);
      this.book.mutate(SetWorksheetColumnCountMutation, { ...this.target, columnCount });
    }
  }

  // Cells

  /** What is in a cell; an empty one has the value `''`. */
  content(row: number, column: number): CellContent {
    const cell = this.worksheet.getCellRaw(row, column);
    const formula = (cell?.f ?? cell?.si) ? this.book.formulaAt(this.id, row, column) : null;
    const raw = cell?.v ?? (cell?.p ? (cell.p.body?.dataStream.replace(/\r\n$/, '') ?? '') : null);
    if (raw === null || (raw === '' && formula === null)) {
      return { value: '', formula, kind: formula === null ? 'Empty' : 'String' };
    }
    if (cell?.t === CellValueType.BOOLEAN || typeof raw === 'boolean') {
      return { value: raw === true || Number(raw) === 1 || raw === 'TRUE', formula, kind: 'Boolean' };
    }
    if (typeof raw === 'number') {
      return { value: raw, formula, kind: 'Double' };
    }
    if (cell?.t === CellValueType.NUMBER && raw !== '' && Number.isFinite(Number(raw))) {
      return { value: Number(raw), formula, kind: 'Double' };
    }
    return {
      value: raw,
      formula,
      kind: ERROR.test(raw) && cell?.t !== CellValueType.FORCE_STRING ? 'Error' : 'String',
    };
  }

  /** The text that the cell shows. */
  text(row: number, column: number): string {
    const { value, kind } = this.content(row, column);
    switch (kind) {
      case 'Double':
        return formatNumber(Number(value), this.format(row, column), this.book.culture.name);
      case 'Boolean':
        return value ? 'TRUE' : 'FALSE';
      default:
        return String(value);
    }
  }

  /** The number format of a cell, `General` if it has none. */
  format(row: number, column: number): string {
    return this.style(row, column).n?.pattern ?? 'General';
  }

  /** Writes contents; `patch` is asked for each cell of the area (zero-based offsets) and may leave one out. */
  write(area: Area, patch: (row: number, column: number) => CellPatch | null): void {
    this.grow(area);
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
    const matrix = this.worksheet.getCellMatrix();
    const cell = matrix.getValue(row, column) ?? {};
    const next = withoutNulls({ ...(cell.custom ? { custom: cell.custom } : {}), ...content });
    if (style && typeof style === 'object') {
      const styles = this.book.workbook.getStyles();
      next.s = styles.setValue(mergeStyle(styles.get(cell.s) ?? {}, style));
    } else if (cell.s) {
      next.s = cell.s;
    }
    matrix.setValue(row, column, next);
    this.book.stage(this.id, row, column, content);
  }

  /** Empties the cells; their look and marks stay. */
  clearContents(area: Area): void {
    this.forEachCell(this.clip(area), (row, column) => {
      this.put(row, column, { v: null, f: null, si: null, p: null });
    });
  }

  /** The area around all cells that hold something (or, unless `valuesOnly`, have a look of their own), or null. */
  usedArea(valuesOnly: boolean): Area | null {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    this.worksheet.getCellMatrix().forValue((row, column, cell) => {
      const filled = cell && ((cell.v ?? '') !== '' || Boolean(cell.f ?? cell.si ?? cell.p));
      if (filled || (!valuesOnly && cell?.s)) {
        [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
        [left, right] = [Math.min(left, column), Math.max(right, column)];
      }
    });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Visits the cells of the area that exist. */
  forEachCell(area: Area, visit: (row: number, column: number, cell: ICellData) => void): void {
    const matrix = this.worksheet.getCellMatrix();
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

  // Look

  /** The look of a cell with everything that it inherits from its column, row and sheet. */
  style(row: number, column: number): IStyleData {
    return this.worksheet.getComposedCellStyle(row, column);
  }

  /** Changes the look of the cells; a field that is null goes back to the default. */
  patchStyle(area: Area, patch: IStyleData): void {
    const styles = this.book.workbook.getStyles();
    const known = new Map<string, string | null>();
    const patched = (old: Nullable<IStyleData | string>): string | null => {
      const key = typeof old === 'string' ? old : JSON.stringify(old ?? null);
      let id = known.get(key);
      if (id === undefined) {
        id = styles.setValue(mergeStyle(styles.get(old) ?? {}, patch)) ?? null;
        known.set(key, id);
      }
      return id;
    };
    if (isWholeColumns(area) && isWholeRows(area)) {
      this.worksheet.setDefaultCellStyle(mergeStyle(this.worksheet.getDefaultCellStyleInternal() ?? {}, patch));
    } else if (isWholeColumns(area)) {
      this.grow({ ...area, rows: 1 });
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        this.worksheet.setColumnStyle(column, patched(this.worksheet.getColumnStyle(column, true)));
      }
    } else if (isWholeRows(area)) {
      this.grow({ ...area, columns: 1 });
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        this.worksheet.setRowStyle(row, patched(this.worksheet.getRowStyle(row, true)));
      }
    } else {
      this.grow(area);
      const matrix = this.worksheet.getCellMatrix();
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const cell = matrix.getValue(row, column);
          if (cell) {
            cell.s = patched(cell.s);
          } else {
            matrix.setValue(row, column, { s: patched(null) });
          }
        }
      }
      return;
    }
    this.forEachCell(area, (_row, _column, cell) => {
      if (cell.s) {
        cell.s = patched(cell.s);
      }
    });
  }

  /** Gives the cells the look of a new sheet. */
  clearStyle(area: Area): void {
    this.forEachCell(area, (_row, _column, cell) => {
      delete cell.s;
    });
    if (isWholeColumns(area) && isWholeRows(area)) {
      this.worksheet.setDefaultCellStyle(null);
    }
    if (isWholeColumns(area)) {
      const last = Math.min(area.column + area.columns, this.worksheet.getColumnCount());
      for (let column = area.column; column < last; column += 1) {
        this.worksheet.setColumnStyle(column, null);
      }
    }
    if (isWholeRows(area)) {
      const last = Math.min(area.row + area.rows, this.worksheet.getRowCount());
      for (let row = area.row; row < last; row += 1) {
        this.worksheet.setRowStyle(row, null);
      }
    }
  }

  // Marks that Univer does not know: locking and links

  private marks(row: number, column: number): CellMarks {
    return (this.worksheet.getCellRaw(row, column)?.custom ?? {}) as CellMarks;
  }

  private setMarks(
    row: number,
    column: number,
    { locked, link }: { readonly locked?: boolean | undefined; readonly link: CellLink | null },
  ): void {
    const matrix = this.worksheet.getCellMatrix();
    const marks: CellMarks = { ...(locked === undefined ? {} : { locked }), ...(link ? { link } : {}) };
    const custom = Object.keys(marks).length > 0 ? { ...marks } : null;
    const cell = matrix.getValue(row, column);
    if (cell) {
      cell.custom = custom;
    } else if (custom) {
      matrix.setValue(row, column, { custom });
    }
  }

  isLocked(row: number, column: number): boolean {
    return this.marks(row, column).locked ?? this.extras.lockedByDefault;
  }

  setLocked(area: Area, locked: boolean): void {
    if (isWholeColumns(area) && isWholeRows(area)) {
      this.extras.lockedByDefault = locked;
      this.forEachCell(area, (row, column) => {
        this.setMarks(row, column, { link: this.link(row, column) });
      });
      return;
    }
    const shown = this.clip(area);
    this.grow(shown);
    for (let row = shown.row; row < shown.row + shown.rows; row += 1) {
      for (let column = shown.column; column < shown.column + shown.columns; column += 1) {
        const own = locked === this.extras.lockedByDefault ? undefined : locked;
        this.setMarks(row, column, { link: this.link(row, column), locked: own });
      }
    }
  }

  /** True if the sheet is protected and one of the cells may not be changed. */
  forbids(area: Area): boolean {
    if (!this.extras.protection) {
      return false;
    }
    const shown = this.clip(area);
    for (let row = shown.row; row < shown.row + shown.rows; row += 1) {
      for (let column = shown.column; column < shown.column + shown.columns; column += 1) {
        if (this.isLocked(row, column)) {
          return true;
        }
      }
    }
    return false;
  }

  link(row: number, column: number): CellLink | null {
    return this.marks(row, column).link ?? null;
  }

  setLink(row: number, column: number, link: CellLink | null): void {
    this.grow({ row, column, rows: 1, columns: 1 });
    this.setMarks(row, column, { locked: this.marks(row, column).locked, link });
  }

  clearLinks(area: Area): void {
    this.forEachCell(area, (row, column) => {
      if (this.link(row, column)) {
        this.setLink(row, column, null);
      }
    });
  }

  // Rows and columns

  /** Inserts or deletes whole rows or columns where the area is. */
  shift(area: Area, direction: 'rows' | 'columns', insert: boolean): void {
    const range = toRange(
      direction === 'rows'
        ? { ...area, column: 0, columns: this.worksheet.getColumnCount() }
        : { ...area, row: 0, rows: this.worksheet.getRowCount() },
    );
    // What is inserted looks like what is before it; at the edge, like what is after it.
    const side =
      direction === 'rows'
        ? area.row > 0
          ? Direction.DOWN
          : Direction.UP
        : area.column > 0
          ? Direction.RIGHT
          : Direction.LEFT;
    const command = `sheet.command.${insert ? 'insert' : 'remove'}-${direction === 'rows' ? 'row' : 'col'}-by-range`;
    this.book.execute(command, { ...this.target, range, ...(insert ? { direction: side } : {}) });
  }

  /** Makes the columns as wide as their longest text. */
  autofitColumns(area: Area): void {
    const shown = this.clip({ ...area, row: 0, rows: MAX_ROWS });
    const widths = new Map<number, number>();
    this.forEachCell(shown, (row, column) => {
      const style = this.style(row, column);
      const merged = this.worksheet.getMergedCell(row, column);
      if (style.tb !== WrapStrategy.WRAP && !merged) {
        const width = estimateWidth(this.text(row, column), style);
        widths.set(column, Math.max(width, widths.get(column) ?? 0));
      }
    });
    for (const [column, width] of widths) {
      this.setColumnWidth({ row: 0, column, rows: MAX_ROWS, columns: 1 }, Math.ceil(width) + CELL_PADDING);
    }
  }

  /** Makes the rows as high as what is in them, at the present widths. */
  autofitRows(area: Area): void {
    const heights = new Map<number, number>();
    const styles = new Map<string, IStyleData>();
    this.forEachCell({ ...area, column: 0, columns: MAX_COLUMNS }, (row, column, cell) => {
      // Thousands of cells share a few looks; composing one takes time.
      const key = `${typeof cell.s === 'string' ? cell.s : ''} ${column}`;
      const style = styles.get(key) ?? this.style(row, column);
      styles.set(key, style);
      const line = pointsToPixels(style.fs ?? DEFAULT_FONT_SIZE) * LINE_HEIGHT;
      const wraps = style.tb === WrapStrategy.WRAP && !this.worksheet.getMergedCell(row, column);
      const width = Math.max(10, this.columnWidth(column) - CELL_PADDING);
      const lines = this.text(row, column)
        .split('\n')
        .reduce((sum, text) => sum + (wraps ? Math.max(1, Math.ceil(estimateWidth(text, style) / width)) : 1), 0);
      heights.set(row, Math.max(heights.get(row) ?? DEFAULT_ROW_HEIGHT, Math.ceil(lines * line) + 4));
    });
    const rowHeight = Object.fromEntries(heights);
    const rows = [...heights.keys()];
    if (rows.length > 0) {
      const range = toRange({
        row: Math.min(...rows),
        column: 0,
        rows: Math.max(...rows) - Math.min(...rows) + 1,
        columns: 1,
      });
      this.book.mutate(SetWorksheetRowHeightMutation, { ...this.target, ranges: [range], rowHeight });
    }
    rows.forEach((row) => {
      this.worksheet.getRowManager().getRowOrCreate(row).ia = BooleanNumber.TRUE;
    });
  }

  /** Pixels. */
  columnWidth(column: number): number {
    return this.worksheet.getColumnWidth(column);
  }

  setColumnWidth(area: Area, pixels: number): void {
    this.grow({ ...area, row: 0, rows: 1 });
    this.book.mutate(SetWorksheetColWidthMutation, {
      ...this.target,
      ranges: [toRange(this.clip({ ...area, row: 0, rows: MAX_ROWS }))],
      colWidth: pixels,
    });
  }

  rowHeight(row: number): number {
    return this.worksheet.getRowHeight(row);
  }

  /** Whether somebody chose the row's height; otherwise it follows what is in the row. */
  hasOwnHeight(row: number): boolean {
    const info = this.worksheet.getRowManager().getRow(row);
    return info?.h !== undefined && info.ia !== BooleanNumber.TRUE;
  }

  setRowHeight(area: Area, pixels: number): void {
    this.grow({ ...area, column: 0, columns: 1 });
    const shown = this.clip({ ...area, column: 0, columns: MAX_COLUMNS });
    this.book.mutate(SetWorksheetRowHeightMutation, {
      ...this.target,
      ranges: [toRange(shown)],
      rowHeight: pixels,
    });
    for (let row = shown.row; row < shown.row + shown.rows; row += 1) {
      this.worksheet.getRowManager().getRowOrCreate(row).ia = BooleanNumber.FALSE;
    }
  }

  isRowHidden(row: number): boolean {
    return !this.worksheet.getRowRawVisible(row);
  }

  setRowsHidden(area: Area, hidden: boolean): void {
    this.grow({ ...area, column: 0, columns: 1 });
    const ranges = [toRange(this.clip({ ...area, column: 0, columns: MAX_COLUMNS }))];
    this.book.mutate(hidden ? SetRowHiddenMutation : SetRowVisibleMutation, { ...this.target, ranges });
  }

  isColumnHidden(column: number): boolean {
    return !this.worksheet.getColVisible(column);
  }

  setColumnsHidden(area: Area, hidden: boolean): void {
    this.grow({ ...area, row: 0, rows: 1 });
    const ranges = [toRange(this.clip({ ...area, row: 0, rows: MAX_ROWS }))];
    this.book.mutate(hidden ? SetColHiddenMutation : SetColVisibleMutation, { ...this.target, ranges });
  }

  get merges(): Area[] {
    return this.worksheet.getMergeData().map(fromRange);
  }

  merge(area: Area): void {
    this.grow(area);
    this.unmerge(area);
    this.book.mutate(AddWorksheetMergeMutation, { ...this.target, ranges: [toRange(area)] });
  }

  unmerge(area: Area): void {
    const ranges = this.merges.filter((merge) => intersect(merge, area)).map(toRange);
    if (ranges.length > 0) {
      this.book.mutate(RemoveWorksheetMergeMutation, { ...this.target, ranges });
    }
  }

  /** Counts of rows and columns that stay in view. */
  get frozen(): { readonly rows: number; readonly columns: number } {
    const { ySplit, xSplit } = this.worksheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(rows: number, columns: number): void {
    this.book.mutate(SetFrozenMutation, {
      ...this.target,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  // Filter

  get filter(): Area | null {
    const model = this.book.injector.get(SheetsFilterService).getFilterModel(this.book.unitId, this.id);
    return model ? fromRange(model.getRange()) : null;
  }

  set filter(area: Area | null) {
    if (this.filter) {
      this.book.mutate(RemoveSheetsFilterMutation, this.target);
    }
    if (area) {
      this.book.mutate(SetSheetsFilterRangeMutation, { ...this.target, range: toRange(area) });
    }
  }

  // Validation

  get validations(): readonly ISheetDataValidationRule[] {
    return this.book.injector.get(DataValidationModel).getRules(this.book.unitId, this.id);
  }

  validationAt(row: number, column: number): ISheetDataValidationRule | null {
    return (
      this.validations.find((rule) => rule.ranges.some((range) => contains(fromRange(range), row, column))) ?? null
    );
  }

  /** Gives the areas this rule alone; null takes every rule away from them. */
  setValidation(areas: readonly Area[], rule: Omit<ISheetDataValidationRule, 'uid' | 'ranges'> | null): void {
    const kept: ISheetDataValidationRule[] = [];
    const removed: string[] = [];
    for (const old of this.validations) {
      const before = old.ranges.map(fromRange);
      const after = areas.reduce((parts, hole) => parts.flatMap((part) => subtract(part, hole)), before);
      if (countCells(after) !== countCells(before)) {
        removed.push(old.uid);
        if (after.length > 0) {
          kept.push({ ...this.moveRule(old, before, after), uid: this.book.newId('v'), ranges: after.map(toRange) });
        }
      }
    }
    if (removed.length > 0) {
      this.book.mutate(RemoveDataValidationMutation, { ...this.target, ruleId: removed });
    }
    const added = rule
      ? [...kept, { ...rule, uid: this.book.newId('v'), ranges: areas.map((area) => toRange(this.clip(area))) }]
      : kept;
    if (added.length > 0) {
      this.book.mutate(AddDataValidationMutation, { ...this.target, rule: added });
    }
  }

  /** A rule's formula is written for the first cell of its first area, so it changes when that does. */
  private moveRule<T extends { formula1?: string }>(rule: T, before: readonly Area[], after: readonly Area[]): T {
    const formula1 = rule.formula1 && this.moveFormula(rule.formula1, before[0], after[0]);
    return formula1 ? { ...rule, formula1 } : rule;
  }

  private moveFormula(formula: string, from: Area | undefined, to: Area | undefined): string {
    return from && to ? this.book.shiftFormula(formula, to.row - from.row, to.column - from.column) : formula;
  }

  // Conditional formats

  get conditionalFormats(): readonly IConditionFormattingRule[] {
    return this.book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(this.book.unitId, this.id) ?? [];
  }

  addConditionalFormat(areas: readonly Area[], rule: IConditionFormattingRule['rule']): string {
    const cfId = this.book.newId('c');
    const ranges = areas.map((area) => toRange(this.clip(area)));
    this.book.mutate(AddConditionalRuleMutation, { ...this.target, rule: { cfId, ranges, stopIfTrue: false, rule } });
    return cfId;
  }

  setConditionalFormat(rule: IConditionFormattingRule): void {
    this.book.mutate(SetConditionalRuleMutation, { ...this.target, cfId: rule.cfId, rule });
  }

  removeConditionalFormat(cfId: string): void {
    this.book.mutate(DeleteConditionalRuleMutation, { ...this.target, cfId });
  }

  /** Takes the areas out of every rule; a rule that covers nothing any more goes. */
  clearConditionalFormats(areas: readonly Area[]): void {
    for (const rule of [...this.conditionalFormats]) {
      const before = rule.ranges.map(fromRange);
      const after = areas.reduce((parts, hole) => parts.flatMap((part) => subtract(part, hole)), before);
      if (after.length === 0) {
        this.removeConditionalFormat(rule.cfId);
      } else if (countCells(after) !== countCells(before)) {
        const inner = rule.rule;
        const moved =
          'subType' in inner && inner.subType === CFSubRuleType.formula
            ? { ...inner, value: this.moveFormula(inner.value, before[0], after[0]) }
            : inner;
        this.setConditionalFormat({ ...rule, rule: moved, ranges: after.map(toRange) });
      }
    }
  }
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

/** A number as Excel shows it: up to eleven digits in the General format, else by its format code. */
export function formatNumber(value: number, format: string, culture: 'vi-VN' | 'en-US'): string {
  return numfmt.format(format, value, { locale: culture === 'vi-VN' ? 'vi' : 'en', throws: false });
}

/** Pixels that a text takes, near enough for a width; measuring exactly needs a screen. */
function estimateWidth(text: string, style: IStyleData): number {
  const size = pointsToPixels(style.fs ?? DEFAULT_FONT_SIZE);
  return text.length * size * (style.bl === BooleanNumber.TRUE ? 0.56 : 0.51);
}

function countCells(areas: readonly Area[]): number {
  return areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
}

export function toRange(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rows - 1,
    endColumn: area.column + area.columns - 1,
  };
}

export function fromRange(range: IRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
}
