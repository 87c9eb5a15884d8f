import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cellAddress } from '../../src/core/kernel/cellAddress';
import type { DrawnWorkbook } from '../../src/core/workbook/DrawnWorkbook';
import type { RawWorkbook } from '../../src/core/workbook/RawWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { xlsxOf } from './xlsxOf';
import { recalculate } from './recalculate';

/** Fails unless LibreOffice, given none of our results, computes every formula of the plan to what the core computed. */
export function expectRecalculated(drawn: DrawnWorkbook): void {
  const own = ownResults(drawn);
  const found = recalculated(drawn);
  expect(own.size).toBeGreaterThan(20);
  for (const [cell, value] of own) {
    const other = found.get(cell) ?? '';
    if (typeof value === 'number' && typeof other === 'number') {
      expect([cell, other / (value || 1)]).toEqual([cell, expect.closeTo(value === 0 ? 0 : 1, 12)]);
    } else expect([cell, other]).toEqual([cell, value]);
  }
}

/** Results of all formulas that the core computed itself, by sheet and cell. */
function ownResults(drawn: DrawnWorkbook): ReadonlyMap<string, string | number> {
  const results = new Map<string, string | number>();
  for (const sheet of drawn.sheets) {
    sheet.rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        results.set(
          `${sheet.name}!${cellAddress(row + 1, column + 1)}`,
          typeof cell.value === 'number' ? cell.value : String(cell.value),
        );
      });
    });
  }
  return results;
}

function cellsOf(workbook: RawWorkbook): ReadonlyMap<string, unknown> {
  const pairs = workbook.sheets.flatMap(({ name, cells }) =>
    cells.map(({ row, column, value }): [string, unknown] => [`${name}!${cellAddress(row, column)}`, value]),
  );
  return new Map(pairs);
}

/** Without our own results, so that what is found comes from the other program alone. */
function withoutResults(drawn: DrawnWorkbook): DrawnWorkbook {
  const sheets = drawn.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: null })),
    })),
  }));
  return { ...drawn, sheets };
}

function recalculated(drawn: DrawnWorkbook): ReadonlyMap<string, unknown> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'city-')), 'city.xlsx');
  writeFileSync(file, xlsxOf(withoutResults(drawn)));
  const read = readWorkbook(readFileSync(recalculate(file)));
  if (!read.ok) throw new Error(read.refusal.code);
  return cellsOf(read.workbook);
}
