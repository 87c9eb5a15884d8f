import type { ChartPlan } from '../../core/plan/ChartPlan';
import { parseSheetReference } from '../../core/plan/parseSheetReference';
import { quoteSheetName } from './address';

/** A chart whose sources stand on a sheet that bears another name now. */
export function renameInChart(plan: ChartPlan, before: string, after: string): ChartPlan {
  const renamed = (reference: string): string => {
    if (parseSheetReference(reference)?.sheet !== before) return reference;
    return quoteSheetName(after) + reference.slice(reference.lastIndexOf('!'));
  };
  return {
    ...plan,
    categories: renamed(plan.categories),
    series: plan.series.map((series) => ({ ...series, values: renamed(series.values) })),
  };
}
