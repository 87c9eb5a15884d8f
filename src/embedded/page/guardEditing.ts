import {
  CustomCommandExecutionError,
  type ICommandInfo,
  ICommandService,
  type IExecutionOptions,
  ObjectMatrix,
} from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  type ISetRangeValuesMutationParams,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/sheets';
import { SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import type { Book } from '../book/Book';

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

/**
 * Keeps the user from changing locked cells of protected sheets, as Excel does. The add-in's own writes are checked
 * by the host (`objects/guard`), results of formulas not at all.
 *
 * @param refuse says to the user why nothing happened
 */
export function guardEditing(book: Book, refuse: () => void): void {
  const stop = (): never => {
    refuse();
    throw new CustomCommandExecutionError('protected');
  };
  book.injector.get(ICommandService).beforeCommandExecuted((command, options) => {
    if (isForbidden(book, command, options)) {
      stop();
    }
  });
}

function isForbidden(book: Book, command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (book.isWriting || options?.onlyLocal === true || options?.['fromFormula'] === true) {
    return false;
  }
  if (command.id === SetCellEditVisibleOperation.id) {
    const { visible } = (command.params ?? {}) as { readonly visible?: boolean };
    const { row, column } = book.selection;
    const sheet = book.activeSheet;
    return visible === true && sheet.extras.protection !== null && sheet.marks.isLocked(row, column);
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
