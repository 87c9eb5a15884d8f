import type { CellDoubts } from './CellDoubts';
import type { PlanReading } from './PlanReading';
import { readPlanProse } from './readPlanProse';
import { readPlanTable } from './readPlanTable';

/** Reads a list of targets from the rows of a sheet: a table, or a text that stands in one column. */
export function readPlanRows(rows: readonly (readonly string[])[], doubts: CellDoubts): PlanReading {
  const filled = rows.map((row) => row.filter((cell) => cell.trim() !== '')).filter((row) => row.length > 0);
  const single = filled.filter((row) => row.length === 1);
  return single.length * 2 > filled.length ? readPlanProse(filled.flat().join('\n')) : readPlanTable(rows, doubts);
}
