import type { DrawnChart } from '../../../core/workbook/DrawnChart';
import type { Area } from '../../book/Area';
import { formatAddress, quoteSheetName } from '../../book/address';
import type { Sheet } from '../../book/Sheet';
import type { SheetChart } from '../../book/SheetExtras';
import { cellsArgument } from '../arguments';
import { apiNotFound, invalidArgument, itemNotFound, unsupported } from '../OfficeError';
import {
  type Arguments,
  type Cells,
  isOfficeObject,
  type OfficeObject,
  officeType,
  type Scalar,
} from '../OfficeObject';
import { color } from './rangeFormat';
import { placeOf } from './place';

/** Charts are kept for the saved file; the trial workbook does not draw them. */
interface ChartState {
  readonly sheet: Sheet;
  readonly id: string;
}

type Series = DrawnChart['series'][number];

const KINDS: Readonly<Record<string, DrawnChart['kind']>> = { BarClustered: 'bar', ColumnClustered: 'column' };

function reference(sheet: Sheet, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${formatAddress(area, true)}`;
}

/**
 * Excel's reading of a source: first column the categories, first row the names of the series; of a single column its
 * values alone.
 */
function fromSource(
  { sheet, areas }: Cells,
  seriesBy: unknown,
  location: string,
): Pick<DrawnChart, 'categories' | 'series'> {
  const area = areas[0];
  const by = seriesBy ?? 'Auto';
  if (!area || (by !== 'Auto' && by !== 'Columns' && by !== 'Rows')) {
    throw invalidArgument(location);
  }
  // Left to itself, Excel takes the longer side for the categories.
  if (by === 'Rows' || (by === 'Auto' && area.columns > area.rows)) {
    throw unsupported('takes series from columns only', location);
  }
  if (area.columns === 1) return { categories: '', series: [{ name: '', values: reference(sheet, area) }] };
  const column = (index: number): Area => ({
    row: area.row + 1,
    column: area.column + index,
    rows: Math.max(1, area.rows - 1),
    columns: 1,
  });
  return {
    categories: reference(sheet, column(0)),
    series: Array.from({ length: area.columns - 1 }, (_item, index) => ({
      name: sheet.cells.text(area.row, area.column + index + 1),
      values: reference(sheet, column(index + 1)),
    })),
  };
}

export const charts: (sheet: Sheet) => OfficeObject = officeType<Sheet>({
  name: 'ChartCollection',
  place: placeOf.sheet,
  scalars: { Count: { get: (sheet) => sheet.extras.charts.length } },
  items: (sheet) => sheet.extras.charts.map(({ id }) => chartOf({ sheet, id })),
  find: (sheet, key) => {
    const chart = sheet.extras.charts.find((candidate) => candidate.id === key || candidate.name === key);
    return chart ? chartOf({ sheet, id: chart.id }) : null;
  },
  methods: {
    Add: (sheet, args) => {
      const kind = KINDS[String(args[0])];
      if (!kind) {
        throw unsupported('keeps bar and column charts only', 'ChartCollection.add');
      }
      const id = sheet.book.newId('g');
      const drawn = {
        kind,
        title: '',
        ...fromSource(cellsArgument(args[1], sheet, 'ChartCollection.add'), args[2], 'ChartCollection.add'),
      };
      const name = `Chart ${sheet.extras.charts.length + 1}`;
      sheet.extras.charts.push({ id, name, drawn: { ...drawn, from: 'A1', to: 'H15' } });
      return chartOf({ sheet, id });
    },
    _GetItem: (sheet, args) => charts(sheet).index(args[0]),
  },
});

function chartIn({ sheet, id }: ChartState): SheetChart {
  const chart = sheet.extras.charts.find((candidate) => candidate.id === id);
  if (!chart) {
    throw itemNotFound('Chart');
  }
  return chart;
}

function change(state: ChartState, fields: Partial<DrawnChart>): void {
  const chart = chartIn(state);
  chart.drawn = { ...chart.drawn, ...fields };
}

function corner(sheet: Sheet, value: unknown): Area | null {
  return value === undefined || value === null
    ? null
    : (cellsArgument(value, sheet, 'Chart.setPosition').areas[0] ?? null);
}

const chartOf = officeType<ChartState>({
  name: 'Chart',
  place: placeOf.onSheet,
  identity: ({ id }) => ({ Id: id }),
  scalars: {
    Id: { get: ({ id }) => id },
    Name: {
      get: (state) => chartIn(state).name,
      set: (state, value) => {
        chartIn(state).name = String(value);
      },
    },
    ChartType: {
      get: (state) => (chartIn(state).drawn.kind === 'bar' ? 'BarClustered' : 'ColumnClustered'),
      set: (state, value) => {
        const kind = KINDS[String(value)];
        if (!kind) {
          throw unsupported('keeps bar and column charts only', 'Chart.chartType');
        }
        change(state, { kind });
      },
    },
  },
  children: {
    Title: (state) => title(state),
    Series: (state) => seriesCollection(state),
    Axes: (state) => axes(state),
    Legend: (state) => legend(state),
  },
  methods: {
    SetPosition: (state, args) => {
      const from = corner(state.sheet, args[0]);
      const to = corner(state.sheet, args[1]);
      if (!from) {
        throw invalidArgument('Chart.setPosition');
      }
      const end = to ?? { row: from.row + 14, column: from.column + 7, rows: 1, columns: 1 };
      change(state, {
        from: formatAddress({ ...from, rows: 1, columns: 1 }),
        to: formatAddress({ row: end.row, column: end.column, rows: 1, columns: 1 }),
      });
    },
    SetData: (state, args) => {
      change(state, fromSource(cellsArgument(args[0], state.sheet, 'Chart.setData'), args[1], 'Chart.setData'));
    },
    Delete: (state) => {
      state.sheet.extras.charts = state.sheet.extras.charts.filter(({ id }) => id !== state.id);
    },
  },
});

/** What charts have here without a choice: another value is refused by name, for it would be lost. */
const fixed = <S>(member: string, value: (state: S) => unknown): Scalar<S> => ({
  get: value,
  set: (state, wanted) => {
    if (wanted !== value(state)) {
      throw apiNotFound(member);
    }
  },
});

/** Chosen by who draws the chart, which nobody does here: the blank that asks for that is taken, nothing is told. */
function automatic<S>(member: string): Scalar<S> {
  return {
    get: () => {
      throw apiNotFound(member);
    },
    set: (_state, wanted) => {
      if (wanted !== '') {
        throw apiNotFound(member);
      }
    },
  };
}

const title = officeType<ChartState>({
  name: 'ChartTitle',
  place: placeOf.onSheet,
  scalars: {
    Text: {
      get: (state) => chartIn(state).drawn.title,
      set: (state, value) => {
        change(state, { title: String(value) });
      },
    },
    Visible: fixed('ChartTitle.visible', () => true),
    Overlay: fixed('ChartTitle.overlay', () => false),
  },
});

const legend = officeType<ChartState>({
  name: 'ChartLegend',
  place: placeOf.onSheet,
  scalars: {
    Visible: fixed('ChartLegend.visible', (state: ChartState) => chartIn(state).drawn.series.length > 1),
    Position: fixed('ChartLegend.position', () => 'Bottom'),
    Overlay: fixed('ChartLegend.overlay', () => false),
  },
});

const axes = officeType<ChartState>({
  name: 'ChartAxes',
  scalars: {},
  children: { ValueAxis: (state) => valueAxis(state), CategoryAxis: (state) => categoryAxis(state) },
});

const axisScalars = {
  Minimum: automatic('ChartAxis.minimum'),
  Maximum: automatic('ChartAxis.maximum'),
  MajorUnit: automatic('ChartAxis.majorUnit'),
  NumberFormat: fixed('ChartAxis.numberFormat', () => 'General'),
  ReversePlotOrder: fixed('ChartAxis.reversePlotOrder', () => false),
  Visible: fixed('ChartAxis.visible', () => true),
};

const valueAxis = officeType<ChartState>({
  name: 'ChartAxis',
  place: placeOf.onSheet,
  scalars: axisScalars,
  children: { Title: (state) => valueAxisTitle(state) },
});

const categoryAxis = officeType<ChartState>({
  name: 'ChartAxis',
  place: placeOf.onSheet,
  scalars: axisScalars,
});

const valueAxisTitle = officeType<ChartState>({
  name: 'ChartAxisTitle',
  place: placeOf.onSheet,
  scalars: {
    Text: {
      get: (state) => chartIn(state).drawn.valueAxisTitle ?? '',
      set: (state, value) => {
        change(state, { valueAxisTitle: String(value) });
      },
    },
    Visible: fixed('ChartAxisTitle.visible', () => true),
  },
});

interface SeriesState extends ChartState {
  readonly index: number;
}

function seriesIn(state: SeriesState): Series {
  const series = chartIn(state).drawn.series[state.index];
  if (!series) {
    throw itemNotFound('ChartSeries');
  }
  return series;
}

function changeSeries(state: SeriesState, fields: Partial<Series>): void {
  const { series } = chartIn(state).drawn;
  change(state, { series: series.map((old, index) => (index === state.index ? { ...old, ...fields } : old)) });
}

const seriesCollection = officeType<ChartState>({
  name: 'ChartSeriesCollection',
  place: placeOf.onSheet,
  scalars: { Count: { get: (state) => chartIn(state).drawn.series.length } },
  items: (state) => chartIn(state).drawn.series.map((_series, index) => seriesOf({ ...state, index })),
  methods: {
    Add: (state, args) => {
      const { series } = chartIn(state).drawn;
      change(state, { series: [...series, { name: typeof args[0] === 'string' ? args[0] : '', values: '' }] });
      return seriesOf({ ...state, index: series.length });
    },
  },
});

function sourceOf(args: Arguments, location: string): string {
  const cells = isOfficeObject(args[0]) ? args[0].cells : null;
  const area = cells?.areas[0];
  if (!cells || !area) {
    throw invalidArgument(location);
  }
  return reference(cells.sheet, area);
}

const seriesOf = officeType<SeriesState>({
  name: 'ChartSeries',
  place: placeOf.onSheet,
  scalars: {
    Name: {
      get: (state) => seriesIn(state).name,
      set: (state, value) => {
        changeSeries(state, { name: String(value) });
      },
    },
    GapWidth: fixed('ChartSeries.gapWidth', () => 150),
    Overlap: fixed('ChartSeries.overlap', () => 0),
    HasDataLabels: fixed('ChartSeries.hasDataLabels', () => false),
  },
  children: { Format: (state) => seriesFormat(state) },
  methods: {
    SetValues: (state, args) => {
      changeSeries(state, { values: sourceOf(args, 'ChartSeries.setValues') });
    },
    SetXAxisValues: (state, args) => {
      change(state, { categories: sourceOf(args, 'ChartSeries.setXAxisValues') });
    },
    Delete: (state) => {
      change(state, { series: chartIn(state).drawn.series.filter((_series, index) => index !== state.index) });
    },
  },
});

const seriesFormat = officeType<SeriesState>({
  name: 'ChartSeriesFormat',
  scalars: {},
  children: { Fill: (state) => seriesFill(state) },
});

const seriesFill = officeType<SeriesState>({
  name: 'ChartFill',
  place: placeOf.onSheet,
  scalars: {},
  methods: {
    SetSolidColor: (state, args) => {
      changeSeries(state, { color: color(args[0], 'ChartFill.setSolidColor').slice(1) });
    },
  },
});
