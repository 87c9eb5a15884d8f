import type { Catalogue } from '../../src/core/catalogue/Catalogue';
import { findUnit } from '../../src/core/catalogue/findUnit';
import type { Questionnaire } from '../../src/core/catalogue/questions/Question';
import { formWorkbook } from '../../src/core/form/draw/formWorkbook';
import { parseCellAddress } from '../../src/core/kernel/parseCellAddress';
import type { CellValue } from '../../src/core/workbook/DrawnSheet';
import type { DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';
import { fillCells } from '../../src/core/workbook/fillCells';
import { cellAddress } from '../../src/core/kernel/cellAddress';
import { vi } from '../../src/core/words/vi/vi';
import questionnaire from '../fixtures/made-up-questionnaire.json';
import { PERIOD, PLAN, ROSTER } from './madeUp';

/** The made-up plan that asks for more than figures. */
export const ASKING_PLAN: Catalogue = { ...PLAN, questionnaire: questionnaire as Questionnaire };

/** Cells by defined name, and the rows of lists by the name of their block. */
export interface Filling {
  readonly cells?: Readonly<Record<string, CellValue>>;
  readonly lists?: Readonly<Record<string, readonly (readonly CellValue[])[]>>;
}

/** A form of the made-up plan with answers typed in. */
export function askingForm(unit: string, filling: Filling = {}, period = PERIOD): DrawnWorkbook {
  const found = findUnit(ROSTER, unit);
  if (!found) throw new Error(unit);
  const form = formWorkbook({ catalogue: ASKING_PLAN, roster: ROSTER, unit: found, period, words: vi });
  return filled(form, filling);
}

/** The same form with cells and rows typed in. */
export function filled(form: DrawnWorkbook, { cells = {}, lists = {} }: Filling): DrawnWorkbook {
  const values = new Map<string, CellValue>(Object.entries(cells));
  const names = Object.entries(lists).flatMap(([list, rows]) => {
    const block = form.names.find(({ name }) => name === list)!;
    const first = parseCellAddress(block.range.split(':')[0]!)!;
    return rows.flatMap((row, i) =>
      row.map((value, k) => {
        const name = `${list} ${String(i)} ${String(k)}`;
        values.set(name, value);
        return { name, sheet: block.sheet, range: cellAddress(first.row + i, first.column + k) };
      }),
    );
  });
  return { ...fillCells({ ...form, names: [...form.names, ...names] }, values), names: form.names };
}
