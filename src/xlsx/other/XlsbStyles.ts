import { isPictureFont } from '../../core/workbook/isPictureFont';
import { lookOf, type CellLook } from '../../core/workbook/lookOf';
import { INK } from '../read/ink';
import { isTinySize } from '../../core/workbook/isTinySize';
import type { Palette } from '../read/palette';
import { PAPER } from '../read/paper';
import { fontLook } from './fontLook';
import { forEachRecord } from './forEachRecord';
import type { RunFont } from './inRuns';
import { rgbAt } from './rgbAt';
import { xlsbColor } from './xlsbColor';

/** Records (MS-XLSB 2.3). */
const FONT = 43;
const FILL = 45;
const FORMAT = 47;
const END_FONTS = 612;
const BEGIN_CELL_FORMATS = 617;
const END_CELL_FORMATS = 618;
const OWN_COLOR = 475;

const STRUCK_OUT = 8;
/** Where the letters of a font's name stand. */
const FONT_NAME = 25;
/** As many bytes of them as are looked at. */
const MOST_NAME = 64;
/** Of a point, in which sizes are given. */
const TWENTIETHS = 20;
const NO_PATTERN = 0;
const ONE_COLOR = 1;

/** How the fonts and cell formats in the styles of an `.xlsb` look, by their numbers. */
export class XlsbStyles {
  readonly fonts: RunFont[] = [];
  readonly looks: (CellLook | null)[] = [];
  /** Colours behind the letters of cell formats. */
  readonly grounds: (string | null)[] = [];
  private readonly palette: Palette;
  private readonly fills: (string | null)[] = [];

  /** @throws RangeError for records that end before what they say */
  constructor(styles: Uint8Array, theme: readonly string[]) {
    this.palette = { theme, indexed: ownColors(styles) };
    let areFonts = true;
    let areCellFormats = false;
    forEachRecord(styles, (kind, record) => {
      if (kind === END_FONTS) areFonts = false;
      else if (kind === BEGIN_CELL_FORMATS || kind === END_CELL_FORMATS) areCellFormats = kind === BEGIN_CELL_FORMATS;
      else if (kind === FONT && areFonts) this.font(record);
      else if (kind === FILL) this.fill(record);
      else if (kind === FORMAT && areCellFormats) this.format(record);
    });
  }

  private font(record: DataView): void {
    const flags = record.getUint16(2, true);
    const color = record.byteLength < 20 ? null : isAutomatic(record) ? INK : xlsbColor(record, 12, this.palette);
    const isTiny = isTinySize(record.getUint16(0, true) / TWENTIETHS);
    this.fonts.push({
      look: fontLook(flags, record.getUint16(6, true)),
      letters: { isStruck: (flags & STRUCK_OUT) !== 0, color, isTiny, isPictures: isPictureFont(nameOf(record)) },
    });
  }

  private fill(record: DataView): void {
    const pattern = record.byteLength < 12 ? NO_PATTERN : record.getUint32(0, true);
    this.fills.push(pattern === NO_PATTERN ? PAPER : pattern === ONE_COLOR ? xlsbColor(record, 4, this.palette) : null);
  }

  private format(record: DataView): void {
    if (record.byteLength < 8) {
      this.looks.push(null);
      this.grounds.push(PAPER);
      return;
    }
    const font = this.fonts[record.getUint16(4, true)];
    const ground = this.fills[record.getUint16(6, true)] ?? null;
    this.looks.push(font === undefined ? null : lookOf(font.letters, ground));
    this.grounds.push(ground);
  }
}

/** Colours in the place of the old numbered ones, which stand behind what uses them; none where the workbook has no own. */
function ownColors(styles: Uint8Array): readonly string[] {
  const colors: string[] = [];
  forEachRecord(styles, (kind, record) => {
    if (kind === OWN_COLOR && record.byteLength >= 3) colors.push(rgbAt(record, 0));
  });
  return colors;
}

/** The name of a font by its Latin letters, two bytes each, behind their count. */
function nameOf({ buffer, byteOffset, byteLength }: DataView): string {
  const letters = new Uint8Array(buffer, byteOffset, byteLength).subarray(FONT_NAME, FONT_NAME + MOST_NAME);
  return String.fromCharCode(...letters.filter((byte) => byte !== 0));
}

/** The colour of the font is the automatic one. */
const isAutomatic = (font: DataView): boolean => font.getUint8(12) >> 1 === 0;
