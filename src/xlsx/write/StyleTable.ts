import type { CellStyle } from '../../core/workbook/CellStyle';
import type { DrawnConditionalFormat } from '../../core/workbook/DrawnConditionalFormat';
import { BUILT_IN_FORMATS } from '../builtInFormats';
import { CellLook } from './CellLook';
import { escapeAttribute } from './escapeXml';
import { XML_PROLOG } from './xmlProlog';

const DEFAULT_FONT = '<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>';
/** Built-in formats that look the same whatever the language of the program. */
const LANGUAGE_FREE_FORMATS = [1, 2, 3, 4, 9, 10, 11, 49];
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** Parts of `styles.xml`, each kept once and referred to by its place. */
class Pool {
  private readonly places = new Map<string, number>();

  constructor(...first: string[]) {
    for (const xml of first) this.place(xml);
  }

  place(xml: string): number {
    const known = this.places.get(xml);
    if (known !== undefined) return known;
    this.places.set(xml, this.places.size);
    return this.places.size - 1;
  }

  toXml(tag: string): string {
    return this.places.size === 0
      ? ''
      : `<${tag} count="${this.places.size}">${[...this.places.keys()].join('')}</${tag}>`;
  }
}

/** Collects the styles in use and gives `styles.xml`. */
export class StyleTable {
  private readonly fonts = new Pool(DEFAULT_FONT);
  private readonly fills = new Pool(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  private readonly borders = new Pool('<border><left/><right/><top/><bottom/><diagonal/></border>');
  private readonly formats = new Map<string, number>();
  private readonly cellFormats = new Pool('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  private readonly differences = new Pool();
  /** Looks by the name of their style, for plain and for quoted text. */
  private readonly plain = new Map<string | undefined, CellLook>();
  private readonly quoted = new Map<string | undefined, CellLook>();

  constructor(private readonly styles: Readonly<Record<string, CellStyle>>) {}

  /**
   * The look of a cell with a style of this name, or with none. `quoted` marks text that begins like a formula, so that
   * a program keeps it text when a person edits the cell.
   */
  look(name: string | undefined, quoted: boolean): CellLook {
    const looks = quoted ? this.quoted : this.plain;
    const known = looks.get(name);
    if (known !== undefined) return known;
    const style = name === undefined ? {} : Object.hasOwn(this.styles, name) ? this.styles[name] : undefined;
    if (style === undefined) throw new RangeError(`Unknown style: ${name ?? ''}`);
    const isPlain = name === undefined && !quoted;
    const look = new CellLook(
      isPlain ? 0 : this.cellFormats.place(this.formatXml(style, quoted)),
      style.locked === false,
    );
    looks.set(name, look);
    return look;
  }

  /** Number of the differential format of a conditional format by formula. */
  difference(format: DrawnConditionalFormat & { kind: 'formula' }): number {
    const font = `${format.bold === true ? '<b/>' : ''}${color('color', format.fontColor)}`;
    const fill =
      format.fill === undefined ? '' : `<fill><patternFill>${color('bgColor', format.fill)}</patternFill></fill>`;
    return this.differences.place(`<dxf>${font === '' ? '' : `<font>${font}</font>`}${fill}</dxf>`);
  }

  /** The part `xl/styles.xml`. */
  toXml(): string {
    const formats = [...this.formats]
      .map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`)
      .join('');
    return (
      XML_PROLOG +
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (formats === '' ? '' : `<numFmts count="${this.formats.size}">${formats}</numFmts>`) +
      this.fonts.toXml('fonts') +
      this.fills.toXml('fills') +
      this.borders.toXml('borders') +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      this.cellFormats.toXml('cellXfs') +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
      this.differences.toXml('dxfs') +
      '</styleSheet>'
    );
  }

  private formatXml(style: CellStyle, quoted: boolean): string {
    const format = this.numberFormat(style.numberFormat);
    const font = this.fonts.place(fontXml(style));
    const fill = style.fill === undefined ? 0 : this.fills.place(fillXml(style.fill));
    const border = style.borders === undefined ? 0 : this.borders.place(borderXml(style.borders));
    const alignment = alignmentXml(style);
    const protection = style.locked === false ? '<protection locked="0"/>' : '';
    const attributes =
      `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      (quoted ? ' quotePrefix="1"' : '') +
      (format === 0 ? '' : ' applyNumberFormat="1"') +
      (font === 0 ? '' : ' applyFont="1"') +
      (fill === 0 ? '' : ' applyFill="1"') +
      (border === 0 ? '' : ' applyBorder="1"') +
      (alignment === '' ? '' : ' applyAlignment="1"') +
      (protection === '' ? '' : ' applyProtection="1"');
    return `<xf ${attributes}>${alignment}${protection}</xf>`;
  }

  private numberFormat(code: string | undefined): number {
    if (code === undefined || code === 'General') return 0;
    const builtIn = LANGUAGE_FREE_FORMATS.find((id) => BUILT_IN_FORMATS[id] === code);
    if (builtIn !== undefined) return builtIn;
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    // Numbers below 164 belong to the built-in formats.
    const id = 164 + this.formats.size;
    this.formats.set(code, id);
    return id;
  }
}

function fontXml(style: CellStyle): string {
  const { fontName, fontSize, bold, italic, underline, strike, fontColor } = style;
  if ([fontName, fontSize, bold, italic, underline, strike, fontColor].every((value) => value === undefined))
    return DEFAULT_FONT;
  return (
    '<font>' +
    (bold === true ? '<b/>' : '') +
    (italic === true ? '<i/>' : '') +
    (strike === true ? '<strike/>' : '') +
    (underline === true ? '<u/>' : '') +
    `<sz val="${fontSize ?? 11}"/>` +
    color('color', fontColor) +
    `<name val="${escapeAttribute(fontName ?? 'Calibri')}"/><family val="${fontName?.startsWith('Times') === true ? 1 : 2}"/></font>`
  );
}

function fillXml(fill: string): string {
  return `<fill><patternFill patternType="solid">${color('fgColor', fill)}<bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(sides: readonly string[]): string {
  const lines = SIDES.map((side) =>
    sides.includes(side) ? `<${side} style="thin"><color rgb="FF000000"/></${side}>` : `<${side}/>`,
  );
  return `<border>${lines.join('')}<diagonal/></border>`;
}

function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyle): string {
  const attributes =
    (horizontal === undefined ? '' : ` horizontal="${horizontal}"`) +
    (vertical === undefined ? '' : ` vertical="${vertical}"`) +
    (wrap === true ? ' wrapText="1"' : '') +
    (indent === undefined || indent === 0 ? '' : ` indent="${indent}"`);
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}

function color(tag: string, rgb: string | undefined): string {
  return rgb === undefined ? '' : `<${tag} rgb="FF${rgb.toUpperCase()}"/>`;
}
