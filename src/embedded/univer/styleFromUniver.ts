import {
  BooleanNumber,
  HorizontalAlign,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { BorderSide, CellStyle } from '../../core/workbook/CellStyle';
import { indentOf } from '../book/indent';

const HORIZONTAL: Partial<Record<HorizontalAlign, NonNullable<CellStyle['horizontal']>>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
  [HorizontalAlign.JUSTIFIED]: 'justify',
  [HorizontalAlign.BOTH]: 'justify',
};

const VERTICAL: Partial<Record<VerticalAlign, NonNullable<CellStyle['vertical']>>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'center',
  [VerticalAlign.BOTTOM]: 'bottom',
};

const SIDES: readonly (readonly ['t' | 'r' | 'b' | 'l', BorderSide])[] = [
  ['t', 'top'],
  ['r', 'right'],
  ['b', 'bottom'],
  ['l', 'left'],
];

/** `RRGGBB` of what Univer keeps as `#RRGGBB` or `rgb(r, g, b)`; undefined for anything else. */
export function toHex(color: Nullable<string>): string | undefined {
  const hex = /^#([\da-f]{6})/i.exec(color ?? '')?.[1];
  if (hex !== undefined) return hex.toUpperCase();
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color ?? '');
  if (short) {
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase();
  }
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color ?? '');
  return parts
    ?.slice(1)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();
}

/** A look of Univer's as it would be drawn; what no drawing has (other lines, rotation) is left out. */
export function styleFromUniver(style: IStyleData, locked: boolean): CellStyle {
  const fontColor = toHex(style.cl?.rgb);
  const fill = toHex(style.bg?.rgb);
  const horizontal = style.ht ? HORIZONTAL[style.ht] : undefined;
  const vertical = style.vt ? VERTICAL[style.vt] : undefined;
  const indent = indentOf(style);
  const borders = SIDES.filter(([side]) => style.bd?.[side]).map(([, name]) => name);
  return {
    ...(style.ff ? { fontName: style.ff } : {}),
    ...(style.fs ? { fontSize: style.fs } : {}),
    ...(style.bl === BooleanNumber.TRUE ? { bold: true } : {}),
    ...(style.it === BooleanNumber.TRUE ? { italic: true } : {}),
    ...(style.ul?.s === BooleanNumber.TRUE ? { underline: true } : {}),
    ...(style.st?.s === BooleanNumber.TRUE ? { strike: true } : {}),
    ...(fontColor && fontColor !== '000000' ? { fontColor } : {}),
    ...(fill ? { fill } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical && vertical !== 'bottom' ? { vertical } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(style.n?.pattern ? { numberFormat: style.n.pattern } : {}),
    ...(borders.length > 0 ? { borders } : {}),
    ...(locked ? {} : { locked: false }),
  };
}
