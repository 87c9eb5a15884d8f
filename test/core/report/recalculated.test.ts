import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundledCatalogues } from '../../../src/core/catalogue/bundledCatalogues';
import { bundledRoster } from '../../../src/core/catalogue/bundledRoster';
import type { Catalogue } from '../../../src/core/catalogue/Catalogue';
import type { Roster } from '../../../src/core/catalogue/Roster';
import { consolidate } from '../../../src/core/consolidation/consolidate';
import { cellAddress } from '../../../src/core/plan/cellAddress';
import type { WorkbookPlan } from '../../../src/core/plan/WorkbookPlan';
import { cityPlan } from '../../../src/core/report/cityPlan';
import type { RawWorkbook } from '../../../src/core/workbook/RawWorkbook';
import { vi } from '../../../src/core/words/vi';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { writeWorkbook } from '../../../src/xlsx/writeWorkbook';
import { describeWith } from '../../support/describeWith';
import { recalculate } from '../../support/recalculate';
import { PLAN, ROSTER } from '../consolidation/madeUp';
import { fullRoster, randomCampaign } from './randomCampaign';

jest.setTimeout(180_000);

/** Results of all formulas that the core computed itself, by sheet and cell. */
function ownResults(plan: WorkbookPlan): ReadonlyMap<string, string | number> {
  const results = new Map<string, string | number>();
  for (const sheet of plan.sheets) {
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
function withoutResults(plan: WorkbookPlan): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell?.formula === undefined ? cell : { ...cell, value: null })),
    })),
  }));
  return { ...plan, sheets };
}

function recalculated(plan: WorkbookPlan): ReadonlyMap<string, unknown> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'city-')), 'city.xlsx');
  writeFileSync(file, writeWorkbook(withoutResults(plan)));
  const read = readWorkbook(readFileSync(recalculate(file)));
  if (!read.ok) throw new Error(read.refusal.code);
  return cellsOf(read.workbook);
}

describeWith(['soffice', 'uno'], 'LibreOffice computes what the core computed', () => {
  const campaigns: readonly [string, Catalogue, Roster, string][] = [
    ['a made-up plan', PLAN, ROSTER, '2031'],
    ['plan 56 with all 274 units', bundledCatalogues[0], fullRoster(bundledRoster), '2026'],
  ];

  test.each(campaigns)('%s', (_, catalogue, roster, period) => {
    const report = consolidate({ catalogue, roster, period, files: randomCampaign(catalogue, roster, 56) });
    const plan = cityPlan(report, catalogue, roster, vi);
    const own = ownResults(plan);
    const found = recalculated(plan);
    expect(own.size).toBeGreaterThan(100);
    for (const [cell, value] of own) {
      const other = found.get(cell) ?? '';
      if (typeof value === 'number' && typeof other === 'number') {
        expect([cell, other / (value || 1)]).toEqual([cell, expect.closeTo(value === 0 ? 0 : 1, 12)]);
      } else expect([cell, other]).toEqual([cell, value]);
    }
  });

  test('without any form', () => {
    const report = consolidate({ catalogue: PLAN, roster: ROSTER, period: '2031', files: [] });
    const plan = cityPlan(report, PLAN, ROSTER, vi);
    const found = recalculated(plan);
    for (const [cell, value] of ownResults(plan)) expect([cell, found.get(cell) ?? '']).toEqual([cell, value]);
  });
});
