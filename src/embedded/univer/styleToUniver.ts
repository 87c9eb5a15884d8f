import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellStyle } from '../../core/workbook/CellStyle';
import { paddingOf } from '../book/indent';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
} as const;

const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM } as const;

const SIDES = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;
const THIN_BLACK = { s: BorderStyleTypes.THIN, cl: { rgb: '#000000' } };

/** A drawn look as Univer's. Locking is not part of a look there (see `CellMarks`). */
export function styleToUniver(style: CellStyle): IStyleData {
  const univer: IStyleData = {};
  if (style.fontName !== undefined) univer.ff = style.fontName;
  if (style.fontSize !== undefined) univer.fs = style.fontSize;
  if (style.bold) univer.bl = BooleanNumber.TRUE;
  if (style.italic) univer.it = BooleanNumber.TRUE;
  if (style.underline) univer.ul = { s: BooleanNumber.TRUE };
  if (style.strike) univer.st = { s: BooleanNumber.TRUE };
  if (style.fontColor !== undefined) univer.cl = { rgb: `#${style.fontColor}` };
  if (style.fill !== undefined) univer.bg = { rgb: `#${style.fill}` };
  if (style.horizontal !== undefined) univer.ht = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) univer.vt = VERTICAL[style.vertical];
  if (style.wrap) univer.tb = WrapStrategy.WRAP;
  if (style.indent) univer.pd = paddingOf(style.indent);
  if (style.numberFormat !== undefined && style.numberFormat !== 'General') univer.n = { pattern: style.numberFormat };
  if (style.borders) {
    const borders: IBorderData = {};
    for (const side of style.borders) borders[SIDES[side]] = THIN_BLACK;
    univer.bd = borders;
  }
  return univer;
}
