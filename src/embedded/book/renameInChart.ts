import type { DrawnChart } from '../../core/workbook/DrawnChart';
import { renameSheets } from '../../core/kernel/renameSheets';

/** A chart whose sources stand on a sheet that bears another name now. */
export function renameInChart(drawn: DrawnChart, before: string, after: string): DrawnChart {
  const names = new Map([[before, after]]);
  const renamed = (reference: string): string => renameSheets(reference, names);
  return {
    ...drawn,
    categories: renamed(drawn.categories),
    series: drawn.series.map((series) => ({ ...series, values: renamed(series.values) })),
  };
}
