import type { BorderSide, CellStyle } from '../../core/workbook/CellStyle';
import { BUILT_IN_FORMATS } from '../builtInFormats';
import { isOff } from '../read/isOff';
import { isOn } from '../read/isOn';
import { Tag, type XmlScanner } from '../read/XmlScanner';
import { ownIndexedColors } from '../read/ownIndexedColors';
import { paletteOf } from '../read/palette';
import { readColor } from '../read/readColor';
import { within } from '../read/within';

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
/** What a cell looks like of which nothing is said; such fields are left out. */
const DEFAULT_FONT = { name: 'Calibri', size: 11 };

type Loose<T> = { -readonly [Key in keyof T]?: T[Key] };
type Font = Pick<CellStyle, 'fontName' | 'fontSize' | 'bold' | 'italic' | 'underline' | 'strike' | 'fontColor'>;

/** The looks that `styles.xml` offers. */
export interface ReadStyles {
  /** One for each cell format. */
  readonly cells: readonly CellStyle[];
  /** One for each differential format, by which conditional formats paint. */
  readonly differences: readonly Pick<CellStyle, 'fill' | 'fontColor' | 'bold'>[];
}

/** Reads the whole of `styles.xml` (ECMA-376 part 1, 18.8); the scanner knows the colours of the theme. */
export function readStyles(scanner: XmlScanner): ReadStyles {
  scanner.palette = paletteOf(scanner.palette.theme, ownIndexedColors(scanner.bytes.subarray(0, scanner.end)));
  const formats = new Map<number, string>();
  const fonts: Font[] = [];
  const fills: (string | undefined)[] = [];
  const borders: BorderSide[][] = [];
  const cells: CellStyle[] = [];
  const differences: { fill?: string; fontColor?: string; bold?: boolean }[] = [];
  let list = '';
  for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
    if (tag === Tag.Close) {
      if (scanner.depth === 1) list = '';
      continue;
    }
    const name = scanner.localName();
    if (scanner.depth === 2 && !scanner.selfClosing) list = name;
    else if (list === 'numFmts' && name === 'numFmt') {
      formats.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? '');
    } else if (list === 'fonts' && name === 'font') fonts.push(readFont(scanner));
    else if (list === 'fills' && name === 'fill') fills.push(readFill(scanner, 'fgColor'));
    else if (list === 'borders' && name === 'border') borders.push(readBorder(scanner));
    else if (list === 'cellXfs' && name === 'xf') cells.push(readFormat(scanner, formats, fonts, fills, borders));
    else if (list === 'dxfs' && name === 'dxf') differences.push(readDifference(scanner));
  }
  return { cells, differences };
}

function readFont(scanner: XmlScanner): Font {
  const font: Loose<Font> = {};
  within(scanner, (name) => {
    const value = scanner.attribute('val');
    const on = !isOff(value);
    if (name === 'b' && on) font.bold = true;
    else if (name === 'i' && on) font.italic = true;
    else if (name === 'strike' && on) font.strike = true;
    else if (name === 'u' && value !== 'none') font.underline = true;
    else if (name === 'sz' && value !== null && Number(value) !== DEFAULT_FONT.size) font.fontSize = Number(value);
    else if (name === 'name' && value !== null && value !== DEFAULT_FONT.name) font.fontName = value;
    else if (name === 'color') {
      const color = readColor(scanner);
      if (color !== undefined && color !== '000000') font.fontColor = color;
    }
  });
  return font;
}

function readFill(scanner: XmlScanner, colorTag: string): string | undefined {
  let solid = colorTag === 'bgColor';
  let color: string | undefined;
  within(scanner, (name) => {
    if (name === 'patternFill') {
      const pattern = scanner.attribute('patternType');
      if (pattern !== null) solid = pattern === 'solid';
    } else if (name === colorTag) color = readColor(scanner);
  });
  return solid ? color : undefined;
}

function readBorder(scanner: XmlScanner): BorderSide[] {
  const found = new Set<string>();
  within(scanner, (name) => {
    const style = scanner.attribute('style');
    if (style !== null && style !== 'none') found.add(name);
  });
  return SIDES.filter((side) => found.has(side));
}

function readDifference(scanner: XmlScanner): ReadStyles['differences'][number] {
  const difference: { fill?: string; fontColor?: string; bold?: boolean } = {};
  within(scanner, (name) => {
    if (name === 'font') {
      const { bold, fontColor } = readFont(scanner);
      if (bold !== undefined) difference.bold = bold;
      if (fontColor !== undefined) difference.fontColor = fontColor;
    } else if (name === 'fill') {
      const fill = readFill(scanner, 'bgColor');
      if (fill !== undefined) difference.fill = fill;
    }
  });
  return difference;
}

function readFormat(
  scanner: XmlScanner,
  formats: ReadonlyMap<number, string>,
  fonts: readonly Font[],
  fills: readonly (string | undefined)[],
  borders: readonly (readonly BorderSide[])[],
): CellStyle {
  const number = (name: string): number => Number(scanner.attribute(name) ?? 0);
  const style: Loose<CellStyle> = { ...fonts[number('fontId')] };
  const fill = fills[number('fillId')];
  if (fill !== undefined) style.fill = fill;
  const sides = borders[number('borderId')] ?? [];
  if (sides.length > 0) style.borders = sides;
  const format = formats.get(number('numFmtId')) ?? BUILT_IN_FORMATS[number('numFmtId')] ?? '';
  if (format !== '' && format !== 'General') style.numberFormat = format;
  within(scanner, (name) => {
    if (name === 'protection') {
      if (isOff(scanner.attribute('locked'))) style.locked = false;
    } else if (name === 'alignment') readAlignment(scanner, style);
  });
  return style;
}

function readAlignment(scanner: XmlScanner, style: Loose<CellStyle>): void {
  const horizontal = scanner.attribute('horizontal');
  if (horizontal === 'left' || horizontal === 'center' || horizontal === 'right' || horizontal === 'justify') {
    style.horizontal = horizontal;
  }
  const vertical = scanner.attribute('vertical');
  if (vertical === 'top' || vertical === 'center' || vertical === 'bottom') style.vertical = vertical;
  if (isOn(scanner.attribute('wrapText'))) style.wrap = true;
  const indent = Number(scanner.attribute('indent') ?? 0);
  if (indent > 0) style.indent = indent;
}
