import { BooleanNumber, type Worksheet } from '@univerjs/core';
import {
  SetSelectionsOperation,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetOrderMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { FilterModel } from '@univerjs/sheets-filter';
import type { Area } from './Area';
import type { BookOf } from './BookOf';
import { fromRange, toRange } from './ranges';
import { renameInChart } from './renameInChart';
import { SheetCells } from './SheetCells';
import type { SheetExtras } from './SheetExtras';
import { SheetFrame } from './SheetFrame';
import { SheetLayout } from './SheetLayout';
import { SheetLooks } from './SheetLooks';
import { SheetMarks } from './SheetMarks';
import { SheetRules } from './SheetRules';
import { STAY } from './stay';

/** One sheet of the open workbook. */
export class Sheet {
  readonly frame: SheetFrame;
  readonly cells: SheetCells;
  readonly looks: SheetLooks;
  readonly marks: SheetMarks;
  readonly layout: SheetLayout;
  readonly rules: SheetRules;

  constructor(
    readonly book: BookOf<Sheet>,
    private readonly worksheet: Worksheet,
  ) {
    this.frame = new SheetFrame(book, worksheet);
    this.cells = new SheetCells(this.frame);
    this.looks = new SheetLooks(this.frame, this.cells);
    this.marks = new SheetMarks(this.frame, this.cells);
    this.layout = new SheetLayout(this.frame, this.cells, this.looks);
    this.rules = new SheetRules(this.frame);
  }

  get id(): string {
    return this.frame.id;
  }

  get extras(): SheetExtras {
    return this.frame.extras;
  }

  get name(): string {
    return this.worksheet.getName();
  }

  set name(name: string) {
    const before = this.name;
    for (const { extras } of this.book.sheets) {
      for (const chart of extras.charts) chart.drawn = renameInChart(chart.drawn, before, name);
    }
    this.book.rename(this.id, before, name);
  }

  get position(): number {
    return this.book.workbook.getIndexBySheetId(this.id);
  }

  set position(position: number) {
    this.book.mutate(SetWorksheetOrderMutation, { ...this.frame.target, fromOrder: this.position, toOrder: position });
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
    this.book.mutate(SetWorksheetHideMutation, { ...this.frame.target, hidden }, STAY);
  }

  /** `#RRGGBB`, or empty. */
  get tabColor(): string {
    return this.worksheet.getTabColor() ?? '';
  }

  set tabColor(color: string) {
    this.book.mutate(SetTabColorMutation, { ...this.frame.target, color });
  }

  get gridlines(): boolean {
    return !this.worksheet.hasHiddenGridlines();
  }

  set gridlines(shown: boolean) {
    this.book.mutate(ToggleGridlinesMutation, {
      ...this.frame.target,
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
    this.rules.clear();
    this.book.removeSheet(this.id, this.name);
  }

  select(area: Area): void {
    this.book.activate(this);
    const shown = this.frame.clip(area);
    this.frame.grow(shown);
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
      ...this.frame.target,
      selections: [{ range, primary, style: null }],
      reveal: true,
    });
  }

  /** Whether the filter leaves something out. */
  get isFiltered(): boolean {
    return (this.filterModel?.getAllFilterColumns().length ?? 0) > 0;
  }

  get filter(): Area | null {
    return this.filterModel ? fromRange(this.filterModel.getRange()) : null;
  }

  set filter(area: Area | null) {
    const { RemoveSheetsFilterMutation, SetSheetsFilterRangeMutation } = this.frame.parts;
    if (this.filter) {
      this.book.mutate(RemoveSheetsFilterMutation, this.frame.target);
    }
    if (area) {
      // It leaves out nothing yet.
      this.book.mutateQuietly(SetSheetsFilterRangeMutation, { ...this.frame.target, range: toRange(area) });
    }
  }

  private get filterModel(): FilterModel | null {
    const { parts, injector, unitId } = this.book;
    return (parts && injector.get(parts.SheetsFilterService).getFilterModel(unitId, this.id)) ?? null;
  }
}
