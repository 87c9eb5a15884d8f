import type { BorderSide, CellStyle } from '../../core/workbook/CellStyle';
import type { DrawnSheet } from '../../core/workbook/DrawnSheet';
import { addressLists } from './addressLists';
import { equalAreas } from './equalAreas';
import { CALL_BYTES, type Operation } from './Operation';
import { rectangleAddress, type Rectangle } from './Rectangle';

/**
 * The looks of a sheet's cells: what all share at once, then one list of areas for each style and for each kind of
 * lines, so that their number doesn't depend on the cells'.
 */
export function styleOperations(
  sheet: DrawnSheet,
  target: string,
  styles: Readonly<Record<string, CellStyle>>,
): readonly Operation[] {
  const drawn = sheet.rows.map((row) => row.cells.map((cell) => styles[cell?.style ?? '']));
  const common = commonFont([...new Set(drawn.flat().filter((style) => style !== undefined))]);
  // Styles that differ in what is drawn elsewhere have the same look.
  const looks = new Map<string, CellStyle>();
  const keys = new Map<CellStyle, string>();
  for (const style of new Set(drawn.flat())) {
    if (style === undefined) continue;
    const look = without(style, common);
    const key = JSON.stringify(look);
    looks.set(key, look);
    keys.set(style, key);
  }
  const areas = equalAreas(drawn.map((row) => row.map((style) => style && keys.get(style))));
  const lines = equalAreas(drawn.map((row) => row.map(linesOf)));
  return [
    ...commonOperations(common, sheet, target),
    ...[...areas].flatMap(([key, rectangles]) => lookOperations(looks.get(key) ?? {}, rectangles, target)),
    ...[...lines].flatMap(([sides, rectangles]) => lineOperations(sides.split(' '), rectangles, target)),
  ];
}

type Font = Pick<CellStyle, 'fontName' | 'fontSize'>;

/** Font and size of most styles, where every style has one. */
function commonFont(styles: readonly CellStyle[]): Font {
  const fontName = mostCommon(styles.map((style) => style.fontName));
  const fontSize = mostCommon(styles.map((style) => style.fontSize));
  return { ...(fontName !== undefined && { fontName }), ...(fontSize !== undefined && { fontSize }) };
}

function mostCommon<T>(values: readonly (T | undefined)[]): T | undefined {
  if (values.includes(undefined)) return undefined;
  const counts = new Map<T | undefined, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function commonOperations(font: Font, sheet: DrawnSheet, target: string): readonly Operation[] {
  const columns = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  if (columns === 0 || Object.keys(font).length === 0) return [];
  const all = rectangleAddress({ top: 1, left: 1, bottom: sheet.rows.length, right: columns });
  return [
    {
      bytes: 3 * CALL_BYTES,
      enqueue: (request) => {
        drawStyle(font, request.sheet(target).getRange(all).format);
      },
    },
  ];
}

/** What a style has beyond the common font; number formats and lines are drawn by themselves. */
function without(style: CellStyle, common: Font): CellStyle {
  const drawnElsewhere: ReadonlySet<string> = new Set<keyof CellStyle>(['borders', 'numberFormat']);
  const isCommon = (name: string, value: unknown): boolean =>
    (name === 'fontName' && value === common.fontName) || (name === 'fontSize' && value === common.fontSize);
  return Object.fromEntries(
    Object.entries(style).filter(
      ([name, value]) => value !== undefined && !drawnElsewhere.has(name) && !isCommon(name, value),
    ),
  );
}

function over(
  list: readonly Rectangle[],
  target: string,
  calls: number,
  draw: (format: Excel.RangeFormat) => void,
): readonly Operation[] {
  return addressLists(list.map(rectangleAddress)).map((address) => ({
    bytes: address.length + calls * CALL_BYTES,
    enqueue: (request) => {
      draw(request.sheet(target).getRanges(address).format);
    },
  }));
}

function lookOperations(style: CellStyle, rectangles: readonly Rectangle[], target: string): readonly Operation[] {
  const properties = Object.keys(style).length;
  if (properties === 0) return [];
  return over(rectangles, target, properties, (format) => {
    drawStyle(style, format);
  });
}

/** The sides that have a line, as one text; null for none. */
function linesOf(style: CellStyle | undefined): string | null {
  const sides = SIDES.filter((side) => style?.borders?.includes(side));
  return sides.length === 0 ? null : sides.join(' ');
}

function lineOperations(
  sides: readonly string[],
  rectangles: readonly Rectangle[],
  target: string,
): readonly Operation[] {
  const has = (...names: BorderSide[]): boolean => names.some((side) => sides.includes(side));
  return [
    ...over(rectangles, target, 2 * sides.length, (format) => {
      for (const side of SIDES) if (has(side)) drawLine(format, EDGES[side]);
    }),
    // Lines between the cells of an area, where it has any.
    ...(has('top', 'bottom')
      ? over(rectangles.filter(isHigh), target, 2, (format) => {
          drawLine(format, 'InsideHorizontal');
        })
      : []),
    ...(has('left', 'right')
      ? over(rectangles.filter(isWide), target, 2, (format) => {
          drawLine(format, 'InsideVertical');
        })
      : []),
  ];
}

const SIDES: readonly BorderSide[] = ['top', 'right', 'bottom', 'left'];
const isHigh = (area: Rectangle): boolean => area.bottom > area.top;
const isWide = (area: Rectangle): boolean => area.right > area.left;

const EDGES = { top: 'EdgeTop', right: 'EdgeRight', bottom: 'EdgeBottom', left: 'EdgeLeft' } as const;
const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', justify: 'Justify' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function drawStyle(style: CellStyle, format: Excel.RangeFormat): void {
  if (style.fontName !== undefined) format.font.name = style.fontName;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.underline !== undefined) format.font.underline = style.underline ? 'Single' : 'None';
  if (style.fontColor !== undefined) format.font.color = `#${style.fontColor}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.locked !== undefined) format.protection.locked = style.locked;
}

function drawLine(
  format: Excel.RangeFormat,
  index: (typeof EDGES)[BorderSide] | 'InsideHorizontal' | 'InsideVertical',
): void {
  // Thin and of the automatic colour, which is black, as every new line.
  format.borders.getItem(index).style = 'Continuous';
}
