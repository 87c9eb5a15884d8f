import type { DrawnChart } from '../../core/workbook/DrawnChart';
import type { DrawnSheet } from '../../core/workbook/DrawnSheet';
import { parseSheetReference } from '../../core/kernel/parseSheetReference';
import { CALL_BYTES, jsonBytes, type Operation } from './Operation';

/** Native charts over the drawn ranges. */
export function chartOperations(
  sheet: DrawnSheet,
  target: string,
  sheetNames: ReadonlyMap<string, string>,
): readonly Operation[] {
  return sheet.charts.map((drawn) => ({
    bytes: jsonBytes(drawn) + (6 + 4 * drawn.series.length) * CALL_BYTES,
    enqueue: (request) => {
      const rangeOf = (reference: string): Excel.Range => {
        const found = parseSheetReference(reference) ?? { sheet: sheet.name, range: reference };
        return request.sheet(sheetNames.get(found.sheet) ?? found.sheet).getRange(found.range);
      };
      drawChart(request.sheet(target), drawn, rangeOf);
    },
  }));
}

function drawChart(sheet: Excel.Worksheet, drawn: DrawnChart, rangeOf: (reference: string) => Excel.Range): void {
  const [first, ...others] = drawn.series;
  if (!first) return;
  const chart = sheet.charts.add(
    drawn.kind === 'bar' ? 'BarClustered' : 'ColumnClustered',
    rangeOf(first.values),
    'Columns',
  );
  chart.title.text = drawn.title;
  const firstSeries = chart.series.getItemAt(0);
  firstSeries.name = first.name;
  for (const [series, added] of [
    [first, firstSeries] as const,
    ...others.map((other) => [other, chart.series.add(other.name)] as const),
  ]) {
    added.setValues(rangeOf(series.values));
    added.setXAxisValues(rangeOf(drawn.categories));
    if (series.color !== undefined) added.format.fill.setSolidColor(`#${series.color}`);
  }
  chart.legend.visible = drawn.series.length > 1;
  if (drawn.valueAxisTitle !== undefined) chart.axes.valueAxis.title.text = drawn.valueAxisTitle;
  chart.setPosition(drawn.from, drawn.to);
}
