import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import type { Entered } from './enterText';

/**
 * A cell's content after a text was entered, as Univer keeps it.
 * @param format number format that the cell has
 * @param style the cell's own look, to which a number's format is added where the cell had none
 */
export function enteredCell(
  entered: Exclude<Entered, { kind: 'empty' | 'formula' }>,
  format: string,
  style: IStyleData,
): ICellData {
  switch (entered.kind) {
    case 'number': {
      const number: ICellData = { v: entered.value, t: CellValueType.NUMBER };
      const keepsLook = entered.format === null || format !== 'General';
      return keepsLook ? number : { ...number, s: { ...style, n: { pattern: entered.format } } };
    }
    case 'boolean':
      return { v: entered.value ? 1 : 0, t: CellValueType.BOOLEAN };
    case 'text':
      // Not as forced text: what is typed over it later would then stay text.
      return { v: entered.text, t: CellValueType.STRING };
  }
}
