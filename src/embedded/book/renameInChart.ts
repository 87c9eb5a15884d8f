import type { DrawnChart } from '../../core/workbook/DrawnChart';
import { parseSheetReference } from '../../core/kernel/parseSheetReference';
import { quoteSheetName } from './address';

/** A chart whose sources stand on a sheet that bears another name now. */
export function renameInChart(drawn: DrawnChart, before: string, after: string): DrawnChart {
  const renamed = (reference: string): string => {
    if (parseSheetReference(reference)?.sheet !== before) return reference;
    return quoteSheetName(after) + reference.slice(reference.lastIndexOf('!'));
  };
  return {
    ...drawn,
    categories: renamed(drawn.categories),
    series: drawn.series.map((series) => ({ ...series, values: renamed(series.values) })),
  };
}
