import type { BorderSide, CellStyle } from '../../core/workbook/CellStyle';
import type { DrawnSheet } from '../../core/workbook/DrawnSheet';
import { addressLists } from '../parts/addressLists';
import { equalAreas } from './equalAreas';
import { CALL_BYTES, type Operation } from './Operation';
import { rectangleAddress, type Rectangle } from '../../core/kernel/Rectangle';

type Edge = 'EdgeTop' | 'EdgeRight' | 'EdgeBottom' | 'EdgeLeft' | 'InsideHorizontal' | 'InsideVertical';

/** What cells of some areas have in common. */
interface Look {
  readonly style: CellStyle;
  readonly lines: readonly Edge[];
}

/**
 * The looks of a sheet's cells: what most share at once, then each property by itself, of all cells that have the same
 * value of it; what is about the same cells goes together. So their number depends neither on the cells' nor on the
 * styles'. Number formats are drawn with the contents.
 */
export function styleOperations(
  sheet: DrawnSheet,
  target: string,
  styles: Readonly<Record<string, CellStyle>>,
): readonly Operation[] {
  const drawn = sheet.rows.map((row) => row.cells.map((cell) => styles[cell?.style ?? '']));
  const all = drawn.flat().filter((style) => style !== undefined);
  const common = commonLook(all);
  // A sheet has hundred thousands of cells and some twenty styles: what is said of a style is found out once.
  const used = [...new Set(all)];
  const areasBy = (keyOf: (style: CellStyle) => string | null): ReturnType<typeof equalAreas> => {
    const keys = new Map(used.map((style) => [style, keyOf(style)]));
    return equalAreas(drawn.map((row) => row.map((style) => style && keys.get(style))));
  };
  const looks = new Map<string, Look>();
  const add = (areas: readonly Rectangle[], { style, lines }: Look): void => {
    for (const address of addressLists(areas.map(rectangleAddress))) {
      const known = looks.get(address);
      looks.set(address, { style: { ...known?.style, ...style }, lines: [...(known?.lines ?? []), ...lines] });
    }
  };
  for (const property of PROPERTIES) {
    for (const [value, areas] of areasBy((style) => valueOf(style, property, common)))
      add(areas, { style: JSON.parse(value) as CellStyle, lines: [] });
  }
  for (const [sides, areas] of areasBy(linesOf)) {
    for (const { edges, part } of linesOver(sides.split(' '), areas)) add(part, { style: {}, lines: edges });
  }
  return [
    ...commonOperations(common, sheet, target),
    ...[...looks].map(([address, { style, lines }]): Operation => ({
      bytes: address.length + (3 + 2 * (Object.keys(style).length + lines.length)) * CALL_BYTES,
      enqueue: (request) => {
        const { format } = request.sheet(target).getRanges(address);
        drawStyle(style, format);
        // Thin and of the automatic colour, which is black, as every new line.
        for (const edge of lines) format.borders.getItem(edge).style = 'Continuous';
      },
    })),
  ];
}

/** In the order in which they are drawn; lines and number formats are drawn apart. */
const PROPERTIES = [
  'fontName',
  'fontSize',
  'bold',
  'italic',
  'underline',
  'strike',
  'fontColor',
  'fill',
  'horizontal',
  'vertical',
  'wrap',
  'indent',
  'locked',
] as const satisfies readonly (keyof CellStyle)[];

/** What a cell has that says nothing of these. */
const DEFAULTS = { vertical: 'bottom', wrap: false } as const satisfies CellStyle;

type CommonLook = Pick<CellStyle, 'fontName' | 'fontSize' | 'vertical' | 'wrap'>;

/** What most cells have of those properties that do not show in blank cells, so that the whole sheet may have them. */
function commonLook(styles: readonly CellStyle[]): CommonLook {
  const fontName = mostCommon(styles.map((style) => style.fontName));
  const fontSize = mostCommon(styles.map((style) => style.fontSize));
  const vertical = mostCommon(styles.map((style) => style.vertical ?? DEFAULTS.vertical));
  const wrap = mostCommon(styles.map((style) => style.wrap ?? DEFAULTS.wrap));
  return {
    ...(fontName !== undefined && { fontName }),
    ...(fontSize !== undefined && { fontSize }),
    ...(vertical !== undefined && vertical !== DEFAULTS.vertical && { vertical }),
    ...(wrap !== undefined && wrap !== DEFAULTS.wrap && { wrap }),
  };
}

/** Undefined also where a cell says nothing, as Excel's own default would then be lost. */
function mostCommon<T>(values: readonly (T | undefined)[]): T | undefined {
  if (values.includes(undefined)) return undefined;
  const counts = new Map<T | undefined, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** A property of a cell as JSON of a style that has nothing else; null where the cell has it already. */
function valueOf(style: CellStyle, property: (typeof PROPERTIES)[number], common: CommonLook): string | null {
  const before: CellStyle = { ...DEFAULTS, ...common };
  const value = { ...DEFAULTS, ...style }[property];
  return value === undefined || value === before[property] ? null : JSON.stringify({ [property]: value });
}

function commonOperations(common: CommonLook, sheet: DrawnSheet, target: string): readonly Operation[] {
  const columns = Math.max(0, ...sheet.rows.map(({ cells }) => cells.length));
  if (columns === 0 || Object.keys(common).length === 0) return [];
  const all = rectangleAddress({ top: 1, left: 1, bottom: sheet.rows.length, right: columns });
  return [
    {
      bytes: 5 * CALL_BYTES,
      enqueue: (request) => {
        drawStyle(common, request.sheet(target).getRange(all).format);
      },
    },
  ];
}

/** The sides that have a line, as one text; null for none. */
function linesOf({ borders }: CellStyle): string | null {
  const sides = SIDES.filter((side) => borders?.includes(side));
  return sides.length === 0 ? null : sides.join(' ');
}

/** The lines around areas whose cells have these sides, and those between the cells of an area, where it has any. */
function linesOver(
  sides: readonly string[],
  areas: readonly Rectangle[],
): readonly { readonly edges: readonly Edge[]; readonly part: readonly Rectangle[] }[] {
  const has = (...names: BorderSide[]): boolean => names.some((side) => sides.includes(side));
  const inside = (edge: Edge, part: readonly Rectangle[]) => (part.length > 0 ? [{ edges: [edge], part }] : []);
  return [
    { edges: SIDES.filter((side) => has(side)).map((side) => EDGES[side]), part: areas },
    ...(has('top', 'bottom') ? inside('InsideHorizontal', areas.filter(isHigh)) : []),
    ...(has('left', 'right') ? inside('InsideVertical', areas.filter(isWide)) : []),
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
  if (style.strike !== undefined) format.font.strikethrough = style.strike;
  if (style.fontColor !== undefined) format.font.color = `#${style.fontColor}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.locked !== undefined) format.protection.locked = style.locked;
}
