import {
  CustomCommandExecutionError,
  type ICellData,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  type IObjectMatrixPrimitiveType,
  type IRange,
  ObjectMatrix,
} from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  AutoClearContentCommand,
  AutoFillCommand,
  ClearSelectionAllCommand,
  ClearSelectionContentCommand,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  type ISetRangeValuesMutationParams,
  MoveColsMutation,
  MoveRangeCommand,
  MoveRangeMutation,
  MoveRowsMutation,
  RefillCommand,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SheetCopyDownCommand,
  SheetCopyRightCommand,
  TextToNumberCommand,
} from '@univerjs/sheets';
import { SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import type { Area } from '../book/Area';
import type { Book } from '../book/Book';
import { fromRange } from '../book/ranges';
import type { Sheet } from '../book/Sheet';

/** Changes of a sheet's build, which a protected sheet does not allow at all. */
const STRUCTURE: ReadonlySet<string> = new Set(
  [
    InsertRowMutation,
    RemoveRowMutation,
    InsertColMutation,
    RemoveColMutation,
    MoveRangeMutation,
    MoveRowsMutation,
    MoveColsMutation,
    ReorderRangeMutation,
    AddWorksheetMergeMutation,
    RemoveWorksheetMergeMutation,
  ].map((mutation) => mutation.id),
);

/** What no user may do while the workbook's structure is protected. */
const SHEETS: ReadonlySet<string> = new Set(
  [
    InsertSheetMutation,
    RemoveSheetMutation,
    SetWorksheetHideMutation,
    SetWorksheetNameMutation,
    SetWorksheetOrderMutation,
  ].map((mutation) => mutation.id),
);

/**
 * What a user does to many cells at once. Each is several mutations, of which some would be done before the one that
 * meets a locked cell, so these are looked at whole before they begin.
 */
const CONTENTS: ReadonlySet<string> = new Set(
  [
    AutoClearContentCommand,
    AutoFillCommand,
    ClearSelectionAllCommand,
    ClearSelectionContentCommand,
    MoveRangeCommand,
    RefillCommand,
    SetRangeValuesCommand,
    SheetCopyDownCommand,
    SheetCopyRightCommand,
    TextToNumberCommand,
  ].map((command) => command.id),
);

/**
 * Keeps the user from changing locked cells of protected sheets, and sheets where the structure is protected, as Excel
 * does. The add-in's own writes are checked by the host (`host/protection`), results of formulas not at all.
 *
 * @param refuse says to the user why nothing happened: cells are locked, or the build of sheet or workbook is protected
 */
export function guardEditing(book: Book, refuse: (what: 'cells' | 'build') => void): void {
  const stop = (id: string): never => {
    refuse(STRUCTURE.has(id) || SHEETS.has(id) ? 'build' : 'cells');
    throw new CustomCommandExecutionError('protected');
  };
  book.injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    if (isForbidden(book, command, options)) {
      stop(command.id);
    }
  });
}

function isForbidden(book: Book, command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (book.isWriting || options?.onlyLocal === true || options?.['fromFormula'] === true) {
    return false;
  }
  if (SHEETS.has(command.id)) {
    return book.structure !== null;
  }
  if (command.id === SetCellEditVisibleOperation.id) {
    const { visible } = (command.params ?? {}) as { readonly visible?: boolean };
    const { row, column } = book.selection;
    const sheet = book.activeSheet;
    return visible === true && sheet.extras.protection !== null && sheet.marks.isLocked(row, column);
  }
  if (CONTENTS.has(command.id)) {
    const { subUnitId } = (command.params ?? {}) as ContentParams;
    const sheet = (subUnitId === undefined ? null : book.sheet(subUnitId)) ?? book.activeSheet;
    return sheet.extras.protection !== null && meetsLocked(sheet, command.params, book.selection);
  }
  const { subUnitId } = (command.params ?? {}) as { readonly subUnitId?: string };
  const sheet = subUnitId === undefined ? null : book.sheet(subUnitId);
  if (!sheet?.extras.protection) {
    return false;
  }
  if (STRUCTURE.has(command.id)) {
    return true;
  }
  if (command.id !== SetRangeValuesMutation.id) {
    return false;
  }
  let forbidden = false;
  new ObjectMatrix((command.params as ISetRangeValuesMutationParams).cellValue ?? {}).forValue((row, column) => {
    forbidden ||= sheet.marks.isLocked(row, column);
  });
  return forbidden;
}

/** Where Univer's commands say which cells they change; one that says nothing means the selection. */
interface ContentParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly targetRange?: IRange;
  readonly fromRange?: IRange;
  readonly toRange?: IRange;
  readonly value?: ICellData | IObjectMatrixPrimitiveType<ICellData>;
}

function meetsLocked(sheet: Sheet, params: object | undefined, selection: Area): boolean {
  const { range, ranges, targetRange, fromRange: from, toRange: to, value } = (params ?? {}) as ContentParams;
  const named = [range, ...(ranges ?? []), targetRange, from, to].filter((each) => each !== undefined);
  if (named.length > 0) return named.some((each) => sheet.marks.forbids(fromRange(each)));
  if (value === undefined || 'v' in value) return sheet.marks.forbids(selection);
  let forbidden = false;
  new ObjectMatrix(value as IObjectMatrixPrimitiveType<ICellData>).forValue((row, column) => {
    forbidden ||= sheet.marks.forbidsCell(row, column);
  });
  return forbidden;
}
