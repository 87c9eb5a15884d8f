import { type ICommandInfo, type ICommandService, type IExecutionOptions, ObjectMatrix } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
} from '@univerjs/sheets';
import { type Area, MAX_COLUMNS, MAX_ROWS } from './Area';

/** Something that happened in the workbook, by the user's hand or the add-in's. */
export type WorkbookEvent =
  | { readonly kind: 'changed'; readonly sheetId: string; readonly area: Area; readonly change: CellChange }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'activated' | 'added' | 'deleted'; readonly sheetId: string };

export type CellChange = 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';

type Listener = (event: WorkbookEvent) => void;

interface SheetParams {
  readonly subUnitId: string;
}

interface RangeParams extends SheetParams {
  readonly range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

const STRUCTURE: Readonly<Record<string, CellChange>> = {
  [InsertRowMutation.id]: 'RowInserted',
  [RemoveRowMutation.id]: 'RowDeleted',
  [InsertColMutation.id]: 'ColumnInserted',
  [RemoveColMutation.id]: 'ColumnDeleted',
};

/** Turns Univer's mutations into what Excel calls events. Results of formulas are not changes, as in Excel. */
export class WorkbookEvents {
  /** Office.js's `runtime.enableEvents`: the add-in can keep its own writes quiet. */
  enabled = true;
  private readonly listeners = new Set<Listener>();

  constructor(commands: ICommandService) {
    commands.onCommandExecuted((command, options) => {
      this.translate(command, options);
    });
  }

  /** @returns a function that ends the subscription */
  subscribe(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private translate(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (this.listeners.size === 0 || !this.enabled) {
      return;
    }
    const event = toEvent(command, options);
    if (event) {
      this.listeners.forEach((listener) => {
        listener(event);
      });
    }
  }
}

function toEvent(command: Readonly<ICommandInfo>, options?: IExecutionOptions): WorkbookEvent | null {
  const change = STRUCTURE[command.id];
  if (change) {
    const { subUnitId, range } = command.params as RangeParams;
    const area = change.startsWith('Row')
      ? { row: range.startRow, column: 0, rows: range.endRow - range.startRow + 1, columns: MAX_COLUMNS }
      : { row: 0, column: range.startColumn, rows: MAX_ROWS, columns: range.endColumn - range.startColumn + 1 };
    return { kind: 'changed', sheetId: subUnitId, area, change };
  }
  switch (command.id) {
    case SetRangeValuesMutation.id: {
      const params = command.params as ISetRangeValuesMutationParams;
      const area = options?.onlyLocal === true ? null : changedArea(params);
      return area && { kind: 'changed', sheetId: params.subUnitId, area, change: 'RangeEdited' };
    }
    case SetSelectionsOperation.id: {
      const params = command.params as SheetParams & { readonly selections: readonly RangeParams[] };
      const range = params.selections.at(-1)?.range;
      return range
        ? {
            kind: 'selected',
            sheetId: params.subUnitId,
            area: {
              row: range.startRow,
              column: range.startColumn,
              rows: range.endRow - range.startRow + 1,
              columns: range.endColumn - range.startColumn + 1,
            },
          }
        : null;
    }
    case SetWorksheetActiveOperation.id:
      return { kind: 'activated', sheetId: (command.params as SheetParams).subUnitId };
    case InsertSheetMutation.id:
      return { kind: 'added', sheetId: (command.params as { readonly sheet: { readonly id: string } }).sheet.id };
    case RemoveSheetMutation.id:
      return { kind: 'deleted', sheetId: (command.params as SheetParams).subUnitId };
    default:
      return null;
  }
}

/** The rectangle around the cells whose content (not only their look) was set, or null. */
function changedArea({ cellValue }: ISetRangeValuesMutationParams): Area | null {
  let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
  new ObjectMatrix(cellValue ?? {}).forValue((row, column, cell) => {
    if (!cell || cell.v !== undefined || cell.f !== undefined || cell.p !== undefined) {
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
    }
  });
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
