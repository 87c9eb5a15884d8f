import {
  DataValidationErrorStyle,
  DataValidationStatus,
  ICommandService,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { BEFORE_CELL_EDIT, SheetInterceptorService, VALIDATE_CELL } from '@univerjs/sheets';
import { SheetsDataValidationValidatorService } from '@univerjs/sheets-data-validation';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';
import type { TrialWords } from '../../core/words/shape/TrialWords';
import type { Book } from '../book/Book';
import { askAboutEntry } from './askAboutEntry';

/** Before Univer's own refusal, which throws the typed text away and leaves the focus nowhere. */
const FIRST = 1000;
/** Before what the page makes of a cell that is opened for editing. */
const BEFORE_ALL = 2000;

interface Refused {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Refuses an entry that its cell does not take, as Excel does: under the rule's own title, the text kept to be edited,
 * and the keys back in the grid whatever the user chooses.
 *
 * @param words those of the page's present language
 */
export function refuseEntries(book: Book, words: () => TrialWords, toGrid: () => void): void {
  const { writeCellInterceptor } = book.injector.get(SheetInterceptorService);
  const validator = book.injector.get(SheetsDataValidationValidatorService);
  let kept: Refused | null = null;

  const editAgain = (refused: Refused): void => {
    const { sheetId, row, column } = refused;
    book.sheet(sheetId)?.select({ row, column, rows: 1, columns: 1 });
    kept = refused;
    book.injector.get(IEditorBridgeService).refreshEditCellState();
    book.injector.get(ICommandService).syncExecuteCommand(SetCellEditVisibleOperation.id, {
      visible: true,
      eventType: DeviceInputEventType.Keyboard,
      keycode: KeyCode.F2,
      unitId: book.unitId,
    });
    kept = null;
  };

  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: BEFORE_ALL,
    handler: (cell, { subUnitId, row, col }, next) => {
      const here = kept !== null && kept.sheetId === subUnitId && kept.row === row && kept.column === col;
      return here ? { ...cell, v: kept?.text ?? '', t: null, f: null, si: null, p: null } : next(cell);
    },
  });

  writeCellInterceptor.intercept(VALIDATE_CELL, {
    priority: FIRST,
    handler: async (before, { unitId, subUnitId, row, col }, next) => {
      const sheet = book.sheet(subUnitId);
      const rule = sheet?.rules.validationAt(row, col);
      if (!sheet || rule?.errorStyle !== DataValidationErrorStyle.STOP || rule.showErrorMessage !== true)
        return (await next(before)) ?? true;
      if ((await validator.validatorCell(unitId, subUnitId, row, col)) === DataValidationStatus.VALID) return true;
      const text = String(sheet.cells.content(row, col).value);
      void askAboutEntry(refusalOf(rule), text, words()).then((again) => {
        if (again) editAgain({ sheetId: subUnitId, row, column: col, text });
        else toGrid();
      });
      return false;
    },
  });
}

function refusalOf({ errorTitle, error }: ISheetDataValidationRule): { readonly title: string; readonly text: string } {
  return { title: errorTitle ?? '', text: error ?? '' };
}
