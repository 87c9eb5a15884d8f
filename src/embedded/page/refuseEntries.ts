import {
  CellValueType,
  DataValidationErrorStyle,
  ICommandService,
  type ISheetDataValidationRule,
} from '@univerjs/core';
import { DeviceInputEventType } from '@univerjs/engine-render';
import { BEFORE_CELL_EDIT, SheetInterceptorService, VALIDATE_CELL } from '@univerjs/sheets';
import { IEditorBridgeService, SetCellEditVisibleOperation } from '@univerjs/sheets-ui';
import { KeyCode } from '@univerjs/ui';
import type { TrialWords } from '../../core/words/shape/TrialWords';
import type { Book } from '../book/Book';
import type { Sheet } from '../book/Sheet';
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

  const ask = (refusal: Parameters<typeof askAboutEntry>[0], refused: Refused): void => {
    void askAboutEntry(refusal, refused.text, words()).then((again) => {
      if (again) editAgain(refused);
      else toGrid();
    });
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
    handler: async (before, { subUnitId, row, col }, next) => {
      const sheet = book.sheet(subUnitId);
      const typed = sheet === null ? null : misspelledFormula(sheet, row, col);
      if (sheet !== null && typed !== null) {
        ask(words().formulaNotation(book.culture.decimalSeparator), {
          sheetId: subUnitId,
          row,
          column: col,
          text: typed,
        });
        return false;
      }
      const rule = sheet?.rules.validationAt(row, col);
      if (!sheet || rule?.errorStyle !== DataValidationErrorStyle.STOP || rule.showErrorMessage !== true)
        return (await next(before)) ?? true;
      if (await sheet.rules.takes(row, col)) return true;
      const text = String(sheet.cells.content(row, col).value);
      ask(refusalOf(rule), { sheetId: subUnitId, row, column: col, text });
      return false;
    },
  });
}

/** A text that was meant as a formula: one that is forced, or in a text cell, is none. */
function misspelledFormula({ cells, frame }: Sheet, row: number, column: number): string | null {
  const { kind, value, formula } = cells.content(row, column);
  const isForced = frame.worksheet.getCellRaw(row, column)?.t === CellValueType.FORCE_STRING;
  const isMeant = kind === 'String' && formula === null && /^=./u.test(String(value));
  return isMeant && !isForced && cells.format(row, column) !== '@' ? String(value) : null;
}

function refusalOf({ errorTitle, error }: ISheetDataValidationRule): { readonly title: string; readonly text: string } {
  return { title: errorTitle ?? '', text: error ?? '' };
}
