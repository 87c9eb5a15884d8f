import type { ConformanceCase } from '../ConformanceCase';
import { method } from '../sources';

/** Charts. */
export const chartCases: readonly ConformanceCase[] = [
  {
    id: 'charts.add',
    call: 'charts.add("ColumnClustered", B1:B3, "Columns") with title, series, categories, legend, axis title, place',
    source: method('ChartCollection', 'add'),
    answer: ['Tiêu đề', 'Dãy', false, 'Trục', 1],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:B3').values = [
        ['a', 1],
        ['b', 2],
        ['c', 3],
      ];
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:B3'), 'Columns');
      chart.title.text = 'Tiêu đề';
      const series = chart.series.getItemAt(0);
      series.name = 'Dãy';
      series.setValues(sheet.getRange('B1:B3'));
      series.setXAxisValues(sheet.getRange('A1:A3'));
      series.format.fill.setSolidColor('#0F6CBD');
      chart.legend.visible = false;
      chart.axes.valueAxis.title.text = 'Trục';
      chart.setPosition('D2', 'H12');
      chart.title.load('text');
      series.load('name');
      chart.legend.load('visible');
      chart.axes.valueAxis.title.load('text');
      sheet.charts.load('items/name');
      await context.sync();
      return [
        chart.title.text,
        series.name,
        chart.legend.visible,
        chart.axes.valueAxis.title.text,
        sheet.charts.items.length,
      ];
    },
  },
  {
    id: 'charts.series.add',
    call: 'chart.series.add(name)',
    source: method('ChartSeriesCollection', 'add'),
    answer: ['Hai', 2],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:A2').values = [[1], [2]];
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:A2'), 'Columns');
      const series = chart.series.add('Hai');
      series.setValues(sheet.getRange('A1:A2'));
      series.load('name');
      chart.series.load('items/name');
      await context.sync();
      return [series.name, chart.series.items.length];
    },
  },
];
