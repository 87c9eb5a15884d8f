import {
  BooleanNumber,
  BorderStyleTypes,
  ColorKit,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Area } from '../../book/Area';
import { indentOf, paddingOf } from '../../book/indent';
import { pixelsToPoints, pointsToPixels } from '../../book/units';
import { invalidArgument, unsupported } from '../OfficeError';
import { type Cells, officeType, type Scalar } from '../OfficeObject';
import { uniform } from './uniform';
import { placeOf } from './place';

/** A property of the look: how it is read from a composed style and what setting it changes. */
function look(get: (style: IStyleData) => unknown, patch: (value: unknown) => IStyleData): Scalar<Cells> {
  return {
    get: (cells) => uniform(cells, (row, column) => get(cells.sheet.looks.style(row, column))),
    set: (cells, value) => {
      const style = patch(value);
      cells.areas.forEach((area) => {
        cells.sheet.looks.patchStyle(area, style);
      });
      cells.sheet.book.touch(cells.sheet);
    },
  };
}

/**
 * `#RRGGBB` of what Excel takes for a color: that itself, `RRGGBB`, or one of HTML's names in any case.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.rangefill#excel-excel-rangefill-color-member
 */
export function color(value: unknown, location: string): string {
  const text = String(value).trim();
  const hex = /^#?[\da-f]{6}$/i.test(text) ? `#${text.replace('#', '')}` : colorOfName(text);
  if (hex === null) {
    throw invalidArgument(location);
  }
  return hex.toUpperCase();
}

function colorOfName(name: string): string | null {
  if (!/^[a-z]+$/i.test(name)) return null;
  const named = new ColorKit(name);
  return named.isValid ? named.toHexString() : null;
}

const flag = (value: unknown): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};

const UNDERLINES: Readonly<Record<string, BooleanNumber>> = {
  None: BooleanNumber.FALSE,
  Single: BooleanNumber.TRUE,
};
const OTHER_UNDERLINES = ['Double', 'SingleAccountant', 'DoubleAccountant'];

function nameOf<T>(names: Readonly<Record<string, T>>, value: T, fallback: string): string {
  return Object.entries(names).find(([, candidate]) => candidate === value)?.[0] ?? fallback;
}

/** @param others what Excel has besides */
function valueOf<T>(
  names: Readonly<Record<string, T>>,
  name: unknown,
  location: string,
  others: readonly unknown[] = [],
): T {
  const value = names[String(name)];
  if (value === undefined) {
    if (others.includes(name)) throw unsupported(`has ${Object.keys(names).join(', ')} only`, location);
    throw invalidArgument(location);
  }
  return value;
}

export const rangeFormat = officeType<Cells>({
  name: 'RangeFormat',
  place: placeOf.cells,
  scalars: {
    WrapText: look(
      (style) => style.tb === WrapStrategy.WRAP,
      (value) => ({ tb: value ? WrapStrategy.WRAP : null }),
    ),
    HorizontalAlignment: look(
      (style) => nameOf(HORIZONTAL, style.ht ?? HorizontalAlign.UNSPECIFIED, 'General'),
      (value) => ({
        ht: valueOf(HORIZONTAL, value, 'RangeFormat.horizontalAlignment', ['Fill', 'CenterAcrossSelection']) || null,
      }),
    ),
    VerticalAlignment: look(
      (style) => nameOf(VERTICAL, style.vt ?? VerticalAlign.BOTTOM, 'Bottom'),
      (value) => ({ vt: valueOf(VERTICAL, value, 'RangeFormat.verticalAlignment', ['Justify', 'Distributed']) }),
    ),
    IndentLevel: look(indentOf, (value) => ({ pd: paddingOf(Number(value)) })),
    ColumnWidth: {
      get: (cells) =>
        uniform(firstRows(cells), (_row, column) => pixelsToPoints(cells.sheet.layout.columnWidth(column))),
      set: (cells, value) => {
        cells.areas.forEach((area) => {
          cells.sheet.layout.setColumnWidth(area, pointsToPixels(Number(value)));
        });
      },
    },
    RowHeight: {
      get: (cells) => uniform(firstColumns(cells), (row) => pixelsToPoints(cells.sheet.layout.rowHeight(row))),
      set: (cells, value) => {
        cells.areas.forEach((area) => {
          cells.sheet.layout.setRowHeight(area, pointsToPixels(Number(value)));
        });
      },
    },
  },
  children: {
    Font: (cells) => rangeFont(cells),
    Fill: (cells) => rangeFill(cells),
    Borders: (cells) => rangeBorders(cells),
    Protection: (cells) => formatProtection(cells),
  },
  methods: {
    AutofitColumns: (cells) => {
      cells.areas.forEach((area) => {
        cells.sheet.layout.autofitColumns(area);
      });
    },
    AutofitRows: (cells) => {
      cells.areas.forEach((area) => {
        cells.sheet.layout.autofitRows(area);
      });
    },
  },
});

const firstRows = (cells: Cells): Cells => ({ ...cells, areas: cells.areas.map((area) => ({ ...area, rows: 1 })) });
const firstColumns = (cells: Cells): Cells => ({
  ...cells,
  areas: cells.areas.map((area) => ({ ...area, columns: 1 })),
});

const rangeFont = officeType<Cells>({
  name: 'RangeFont',
  place: placeOf.cells,
  scalars: {
    Name: look(
      (style) => style.ff ?? 'Calibri',
      (value) => ({ ff: String(value) }),
    ),
    Size: look(
      (style) => style.fs ?? 11,
      (value) => ({ fs: Number(value) }),
    ),
    Bold: look(
      (style) => style.bl === BooleanNumber.TRUE,
      (value) => ({ bl: flag(value) }),
    ),
    Italic: look(
      (style) => style.it === BooleanNumber.TRUE,
      (value) => ({ it: flag(value) }),
    ),
    Underline: look(
      (style) => (style.ul?.s === BooleanNumber.TRUE ? 'Single' : 'None'),
      (value) => ({ ul: { s: valueOf(UNDERLINES, value, 'RangeFont.underline', OTHER_UNDERLINES) } }),
    ),
    Strikethrough: look(
      (style) => style.st?.s === BooleanNumber.TRUE,
      (value) => ({ st: { s: flag(value) } }),
    ),
    Color: look(
      (style) => style.cl?.rgb ?? '#000000',
      (value) => ({ cl: { rgb: color(value, 'RangeFont.color') } }),
    ),
  },
});

const rangeFill = officeType<Cells>({
  name: 'RangeFill',
  place: placeOf.cells,
  scalars: {
    Color: look(
      (style) => style.bg?.rgb ?? '#FFFFFF',
      (value) => ({ bg: value === '' ? null : { rgb: color(value, 'RangeFill.color') } }),
    ),
  },
  methods: {
    Clear: (cells) => {
      cells.areas.forEach((area) => {
        cells.sheet.looks.patchStyle(area, { bg: null });
      });
      cells.sheet.book.touch(cells.sheet);
    },
  },
});

const formatProtection = officeType<Cells>({
  name: 'FormatProtection',
  place: placeOf.cells,
  scalars: {
    Locked: {
      get: (cells) => uniform(cells, (row, column) => cells.sheet.marks.isLocked(row, column)),
      set: (cells, value) => {
        cells.areas.forEach((area) => {
          cells.sheet.marks.setLocked(area, value === true);
        });
      },
    },
    FormulaHidden: {
      get: () => false,
      set: (_cells, value) => {
        if (value === true) {
          throw unsupported('shows all formulas', 'FormatProtection.formulaHidden');
        }
      },
    },
  },
});

type Edge =
  | 'EdgeTop'
  | 'EdgeBottom'
  | 'EdgeLeft'
  | 'EdgeRight'
  | 'InsideVertical'
  | 'InsideHorizontal'
  | 'DiagonalDown'
  | 'DiagonalUp';
const EDGES: readonly Edge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
];
type Side = 't' | 'b' | 'l' | 'r';

const rangeBorders = officeType<Cells>({
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => EDGES.length } },
  items: (cells) => EDGES.map((edge) => rangeBorder({ cells, edge })),
  find: (cells, key) => {
    const edge = EDGES.find((candidate) => candidate === key);
    return edge ? rangeBorder({ cells, edge }) : null;
  },
});

interface BorderState {
  readonly cells: Cells;
  readonly edge: Edge;
}

/** The parts of an area and the sides of their cells that lie on an edge. */
function edgeParts(area: Area, edge: Edge): { readonly area: Area; readonly side: Side }[] {
  const { row, column, rows, columns } = area;
  const parts: { area: Area; side: Side }[] = {
    EdgeTop: [{ area: { row, column, rows: 1, columns }, side: 't' as const }],
    EdgeBottom: [{ area: { row: row + rows - 1, column, rows: 1, columns }, side: 'b' as const }],
    EdgeLeft: [{ area: { row, column, rows, columns: 1 }, side: 'l' as const }],
    EdgeRight: [{ area: { row, column: column + columns - 1, rows, columns: 1 }, side: 'r' as const }],
    InsideVertical: [
      { area: { row, column, rows, columns: columns - 1 }, side: 'r' as const },
      { area: { row, column: column + 1, rows, columns: columns - 1 }, side: 'l' as const },
    ],
    InsideHorizontal: [
      { area: { row, column, rows: rows - 1, columns }, side: 'b' as const },
      { area: { row: row + 1, column, rows: rows - 1, columns }, side: 't' as const },
    ],
    DiagonalDown: [],
    DiagonalUp: [],
  }[edge];
  return parts.filter((part) => part.area.rows > 0 && part.area.columns > 0);
}

function borderOf({ cells, edge }: BorderState): Nullable<IBorderStyleData> {
  const area = cells.areas[0];
  const part = area && edgeParts(cells.sheet.frame.clip(area), edge)[0];
  return part ? (cells.sheet.looks.style(part.area.row, part.area.column).bd?.[part.side] ?? null) : null;
}

function setBorder(state: BorderState, change: (old: Nullable<IBorderStyleData>) => IBorderStyleData | null): void {
  const border = change(borderOf(state));
  if (border !== null && state.edge.startsWith('Diagonal')) {
    throw unsupported('draws no diagonal borders', 'RangeBorder');
  }
  const { sheet, areas } = state.cells;
  for (const area of areas) {
    for (const part of edgeParts(sheet.frame.clip(area), state.edge)) {
      sheet.looks.patchStyle(part.area, { bd: { [part.side]: border } });
    }
  }
  sheet.book.touch(sheet);
}

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  DashDot: BorderStyleTypes.DASH_DOT,
  DashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
  SlantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};
const WEIGHTS: Readonly<Record<string, BorderStyleTypes>> = {
  Hairline: BorderStyleTypes.HAIR,
  Thin: BorderStyleTypes.THIN,
  Medium: BorderStyleTypes.MEDIUM,
  Thick: BorderStyleTypes.THICK,
};
const BLACK = { rgb: '#000000' };

const rangeBorder = officeType<BorderState>({
  name: 'RangeBorder',
  place: ({ cells }) => placeOf.cells(cells),
  identity: ({ edge }) => ({ Id: edge }),
  scalars: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (state) => {
        const border = borderOf(state);
        return border ? nameOf(LINES, border.s, 'Continuous') : 'None';
      },
      set: (state, value) => {
        setBorder(state, (old) =>
          value === 'None' ? null : { s: valueOf(LINES, value, 'RangeBorder.style'), cl: old?.cl ?? BLACK },
        );
      },
    },
    Weight: {
      get: (state) => nameOf(WEIGHTS, borderOf(state)?.s ?? BorderStyleTypes.THIN, 'Thin'),
      set: (state, value) => {
        setBorder(state, (old) => ({ s: valueOf(WEIGHTS, value, 'RangeBorder.weight'), cl: old?.cl ?? BLACK }));
      },
    },
    Color: {
      get: (state) => borderOf(state)?.cl.rgb ?? '#000000',
      set: (state, value) => {
        setBorder(state, (old) => ({
          s: old?.s ?? BorderStyleTypes.THIN,
          cl: { rgb: color(value, 'RangeBorder.color') },
        }));
      },
    },
  },
});
