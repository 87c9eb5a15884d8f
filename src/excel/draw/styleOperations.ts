import type { BorderSide, CellStyle } from '../../core/workbook/CellStyle';
import type { DrawnSheet } from '../../core/workbook/DrawnSheet';
import { addressLists } from './addressLists';
import { equalAreas } from './equalAreas';
import { CALL_BYTES, type Operation } from './Operation';
import { rectangleAddress, type Rectangle } from './Rectangle';

/** The looks of a sheet's cells: one list of areas for each style, so that their number doesn't depend on the cells'. */
export function styleOperations(
  sheet: DrawnSheet,
  target: string,
  styles: Readonly<Record<string, CellStyle>>,
): readonly Operation[] {
  const areas = equalAreas(sheet.rows.map((row) => row.cells.map((cell) => cell?.style)));
  return [...areas].flatMap(([name, rectangles]) => {
    const style = styles[name];
    return style ? operationsOf(style, rectangles, target) : [];
  });
}

function operationsOf(style: CellStyle, rectangles: readonly Rectangle[], target: string): readonly Operation[] {
  const over = (
    list: readonly Rectangle[],
    calls: number,
    draw: (format: Excel.RangeFormat) => void,
  ): readonly Operation[] =>
    addressLists(list.map(rectangleAddress)).map((address) => ({
      bytes: address.length + calls * CALL_BYTES,
      enqueue: (context) => {
        draw(context.workbook.worksheets.getItem(target).getRanges(address).format);
      },
    }));
  const sides = new Set(style.borders ?? []);
  const has = (...names: BorderSide[]): boolean => names.some((side) => sides.has(side));
  return [
    ...over(rectangles, Object.keys(style).length, (format) => {
      drawStyle(style, format);
      for (const side of sides) drawLine(format, EDGES[side]);
    }),
    // Lines between the cells of an area, where it has any.
    ...(has('top', 'bottom')
      ? over(rectangles.filter(isHigh), 3, (format) => {
          drawLine(format, 'InsideHorizontal');
        })
      : []),
    ...(has('left', 'right')
      ? over(rectangles.filter(isWide), 3, (format) => {
          drawLine(format, 'InsideVertical');
        })
      : []),
  ];
}

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
  const border = format.borders.getItem(index);
  border.style = 'Continuous';
  border.weight = 'Thin';
  border.color = '#000000';
}
