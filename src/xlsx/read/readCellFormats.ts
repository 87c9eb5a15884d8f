import { isUnseen } from '../../core/workbook/isUnseen';
import { lookOf, type CellLook } from '../../core/workbook/lookOf';
import { BUILT_IN_FORMATS } from '../builtInFormats';
import { INK } from './ink';
import { Letters } from './Letters';
import { OddSpelling } from './OddSpelling';
import { ownIndexedColors } from './ownIndexedColors';
import { paintedColor } from './paintedColor';
import { OFFICE_PALETTE, paletteOf, type Palette } from './palette';
import { PAPER } from './paper';
import { readDifference, type DifferentialFormat } from './readDifference';
import { within } from './within';
import { Tag, type XmlScanner } from './XmlScanner';

/** What the cell formats of a workbook say that bears on what a cell means, each by its number. */
export interface CellFormats {
  /** Codes; null for General, undefined where the part names a number format that it does not have. */
  readonly numbers: readonly (string | null | undefined)[];
  /** Null where no cell format has a look that matters, as nearly always. */
  readonly looks: readonly (CellLook | null)[] | null;
  /** Colours of what stands behind their letters (`RRGGBB`), null for several or one that is not known. */
  readonly grounds: readonly (string | null)[];
  /** Differential formats that show another number, strike through or hide, by their numbers; null where there are none. */
  readonly differences: ReadonlyMap<number, DifferentialFormat> | null;
  /** The colours that the workbook's other parts name by number. */
  readonly palette: Palette;
}

/** What a workbook without styles has: the cell format that all cells have which name none. */
export const ONLY_GENERAL: CellFormats = {
  numbers: [null],
  looks: null,
  grounds: [PAPER],
  differences: null,
  palette: OFFICE_PALETTE,
};

/**
 * Number formats and looks of the cell formats in `styles.xml`.
 *
 * @param scanner over the whole part, which knows the colours of the theme
 */
export function readCellFormats(scanner: XmlScanner): CellFormats {
  const palette = paletteOf(scanner.palette.theme, ownIndexedColors(scanner.bytes.subarray(0, scanner.end)));
  scanner.palette = palette;
  const own = new Map<number, string>();
  const fonts: Letters[] = [];
  const fills: (string | null)[] = [];
  const formats: number[] = [];
  const looks: (CellLook | null)[] = [];
  const grounds: (string | null)[] = [];
  const differences: (DifferentialFormat | null)[] = [];
  let inCellFormats = false;
  for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
    if (scanner.is('cellXfs')) inCellFormats = tag === Tag.Open && !scanner.selfClosing;
    else if (scanner.is('dxfs')) {
      // Nothing behind it is of use here.
      if (tag === Tag.Close) break;
    } else if (tag !== Tag.Open) continue;
    else if (scanner.isForeign) {
      // Formats are known by their places, so that none may be missed or counted twice.
      if (inCellFormats || formats.length === 0) throw new OddSpelling();
    } else if (inCellFormats && scanner.is('xf')) {
      formats.push(Number(scanner.attribute('numFmtId') ?? 0));
      const letters = fonts[Number(scanner.attribute('fontId') ?? 0)];
      const ground = fills[Number(scanner.attribute('fillId') ?? 0)] ?? null;
      looks.push(letters === undefined ? null : lookOf(letters, ground));
      grounds.push(ground);
    } else if (inCellFormats && scanner.is('alignment')) {
      // What a cell holds is repeated in it until it is full: 95 is shown as 959595.
      const last = looks.length - 1;
      if (last >= 0 && scanner.attribute('horizontal') === 'fill') looks[last] ??= 'unseen';
    } else if (scanner.is('dxf')) differences.push(readDifference(scanner));
    else if (scanner.is('font')) fonts.push(readLetters(scanner));
    else if (scanner.is('fill')) fills.push(readGround(scanner));
    else if (scanner.is('numFmt')) {
      own.set(Number(scanner.attribute('numFmtId')), scanner.attribute('formatCode') ?? '');
    }
  }
  if (formats.length === 0) return { ...ONLY_GENERAL, palette };
  const numbers = formats.map((id) => {
    const code = own.get(id) ?? BUILT_IN_FORMATS[id];
    return code === '' || code === 'General' ? null : code;
  });
  const odd = new Map(differences.flatMap((difference, place) => (difference ? [[place, difference] as const] : [])));
  return {
    numbers,
    looks: looks.some((look) => look !== null) ? looks : null,
    grounds,
    differences: odd.size === 0 ? null : odd,
    palette,
  };
}

function readLetters(scanner: XmlScanner): Letters {
  const letters = new Letters();
  within(scanner, (name) => {
    letters.take(name, scanner);
  });
  return letters;
}

/** The colour of a fill; null for several that are not alike, or one that is not known here. */
function readGround(scanner: XmlScanner): string | null {
  let pattern = 'none';
  let fore: string | null | undefined;
  let back: string | null = PAPER;
  const stops: (string | null)[] = [];
  within(scanner, (name) => {
    if (name === 'patternFill') pattern = scanner.attribute('patternType') ?? 'none';
    else if (name === 'fgColor') fore = paintedColor(scanner);
    else if (name === 'bgColor') back = paintedColor(scanner);
    else if (name === 'gradientFill') pattern = name;
    else if (name === 'color') stops.push(paintedColor(scanner));
  });
  if (pattern === 'none') return PAPER;
  if (pattern === 'solid') return fore ?? null;
  // Excel paints a pattern without a colour of its own in black.
  const [first = null, ...others] = pattern === 'gradientFill' ? stops : [back, fore === undefined ? INK : fore];
  return others.every((color) => isUnseen({ color }, first)) ? first : null;
}
