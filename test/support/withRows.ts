import { cellAddress } from '../../src/core/kernel/cellAddress';
import { parseCellAddress } from '../../src/core/kernel/parseCellAddress';
import type { CellValue } from '../../src/core/workbook/DrawnSheet';
import type { DrawnName, DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';
import { fillCells } from '../../src/core/workbook/fillCells';

/** A form with rows of a list typed in from its first row on, by the name of the block: `DS_mo_hinh`. */
export function withRows(form: DrawnWorkbook, block: string, rows: readonly (readonly CellValue[])[]): DrawnWorkbook {
  const found = form.names.find(({ name }) => name === block);
  const first = parseCellAddress(found?.range.split(':')[0] ?? '');
  if (!found || !first) throw new Error(`no list is named ${block}`);
  const names: DrawnName[] = [];
  const values = new Map<string, CellValue>();
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      const name = `row ${String(r)} ${String(c)}`;
      names.push({ name, sheet: found.sheet, range: cellAddress(first.row + r, first.column + c) });
      values.set(name, value);
    });
  });
  return { ...fillCells({ ...form, names: [...form.names, ...names] }, values), names: form.names };
}
