import type { DrawnChart } from '../../core/workbook/DrawnChart';
import type { DrawnSheet } from '../../core/workbook/DrawnSheet';
import { parseSheetReference } from '../../core/kernel/parseSheetReference';
import { CALL_BYTES, jsonBytes, type Operation } from './Operation';

/** Native charts over the plan's ranges. */
export function chartOperations(
  sheet: DrawnSheet,
  target: string,
  sheetNames: ReadonlyMap<string, string>,
): readonly Operation[] {
  return sheet.charts.map((plan) => ({
    bytes: jsonBytes(plan) + (6 + 4 * plan.series.length) * CALL_BYTES,
    enqueue: (request) => {
      const rangeOf = (reference: string): Excel.Range => {
        const found = parseSheetReference(reference) ?? { sheet: sheet.name, range: reference };
        return request.sheet(sheetNames.get(found.sheet) ?? found.sheet).getRange(found.range);
      };
      drawChart(request.sheet(target), plan, rangeOf);
    },
  }));
}

function drawChart(sheet: Excel.Worksheet, plan: DrawnChart, rangeOf: (reference: string) => Excel.Range): void {
  const [first, ...others] = plan.series;
  if (!first) return;
  const chart = sheet.charts.add(
    plan.kind === 'bar' ? 'BarClustered' : 'ColumnClustered',
    rangeOf(first.values),
    'Columns',
  );
  chart.title.text = plan.title;
  const firstSeries = chart.series.getItemAt(0);
  firstSeries.name = first.name;
  for (const [series, drawn] of [
    [first, firstSeries] as const,
    ...others.map((other) => [other, chart.series.add(other.name)] as const),
  ]) {
    drawn.setValues(rangeOf(series.values));
    drawn.setXAxisValues(rangeOf(plan.categories));
    if (series.color !== undefined) drawn.format.fill.setSolidColor(`#${series.color}`);
  }
  chart.legend.visible = plan.series.length > 1;
  if (plan.valueAxisTitle !== undefined) chart.axes.valueAxis.title.text = plan.valueAxisTitle;
  chart.setPosition(plan.from, plan.to);
}
