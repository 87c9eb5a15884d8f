import { LEAST_HEIGHT, LEAST_WIDTH_IN_POINTS } from '../../core/workbook/leastSizes';
import { isPictureFont } from '../../core/workbook/isPictureFont';
import { lookOf, type CellLook } from '../../core/workbook/lookOf';
import { isTinySize } from '../../core/workbook/isTinySize';
import type { Filling, OdsFillings } from './OdsFillings';
import { PAPER } from '../read/paper';
import { Tag, type XmlScanner } from '../read/XmlScanner';

/** A conditional format of an older kind, within a style (ODF 1.2 part 1, 16.3). */
export interface StyleMap {
  readonly condition: string;
  readonly style: string;
}

interface CellStyle {
  parent: string;
  isStruck?: boolean;
  /** `RRGGBB`; null for the automatic one, which programs for such documents make light on dark grounds. */
  letters?: string | null;
  isTiny?: boolean;
  isPictures?: boolean;
  ground?: string | null;
  data?: string;
  readonly maps: StyleMap[];
}

/** A number format, of which others may stand in for numbers above or below zero. */
interface NumberStyle {
  readonly name: string;
  isShown: boolean;
  color: string | null;
  readonly maps: StyleMap[];
}

const ABOVE_ZERO = /^value\(\)>=?0$/;
const BELOW_ZERO = /^value\(\)<=?0$/;

/** Of each unit of length (ODF 1.2 part 1, 18.3.18), in points. */
const UNITS: ReadonlyMap<string, number> = new Map([
  ['pt', 1],
  ['in', 72],
  ['cm', 72 / 2.54],
  ['mm', 72 / 25.4],
  ['pc', 12],
  ['px', 0.75],
]);

/** As many styles as may stand over each other. */
const MOST_PARENTS = 20;
/** Styles of numbers that show none as it is. */
const OTHER_KINDS = ['date-style', 'time-style', 'percentage-style', 'currency-style', 'boolean-style', 'text-style'];

/** The styles of cells and numbers of an `.ods`, as far as they bear on what cells mean. */
export class OdsStyles {
  private readonly cells = new Map<string, CellStyle>();
  /** Number formats that show another number than is stored, or none, by their names. */
  private readonly otherNumbers = new Set<string>();
  private readonly numbers = new Map<string, NumberStyle>();

  /** Styles of tables that are hidden, by their names. */
  private readonly hiddenTables = new Set<string>();
  /** Styles of columns and rows in which nothing can be read, by their kinds and names. */
  private readonly tooSmall = new Set<string>();

  /** @param fillings null where no format fills cells with digits */
  constructor(private readonly fillings: OdsFillings | null) {}

  /** Takes what stands in a part up to its end; what is in a document's own part goes before that of common styles. */
  read(scanner: XmlScanner): void {
    let open: CellStyle | null = null;
    let table = '';
    let number: NumberStyle | null = null;
    for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
      if (tag !== Tag.Open) {
        if (scanner.isNamed('number-style') && number !== null) {
          if (!number.isShown) this.otherNumbers.add(number.name);
          number = null;
        }
        if (scanner.isNamed('style') || scanner.isNamed('default-style')) open = null;
        continue;
      }
      if (scanner.isNamed('style') || scanner.isNamed('default-style')) {
        open = this.begun(scanner);
        table = scanner.attribute('name') ?? '';
      } else if (scanner.isNamed('table-properties') && scanner.attribute('display') === 'false')
        this.hiddenTables.add(table);
      else if (scanner.isNamed('table-column-properties'))
        this.size('column', table, scanner.attribute('column-width'));
      else if (scanner.isNamed('table-row-properties')) this.size('row', table, scanner.attribute('row-height'));
      else if (scanner.isNamed('text-properties') && open !== null) readLetters(scanner, open);
      else if (scanner.isNamed('text-properties') && number !== null) number.color = scanner.attribute('color');
      else if (scanner.isNamed('table-cell-properties') && open !== null) readGround(scanner, open);
      else if (scanner.isNamed('map'))
        (open ?? number)?.maps.push({
          condition: scanner.attribute('condition') ?? '',
          style: scanner.attribute('apply-style-name') ?? '',
        });
      else if (scanner.isNamed('number-style')) {
        const name = scanner.attribute('name') ?? '';
        if (scanner.selfClosing) this.otherNumbers.add(name);
        else this.numbers.set(name, (number = { name, isShown: false, color: null, maps: [] }));
      } else if (number !== null && (scanner.isNamed('number') || scanner.isNamed('scientific-number')))
        number.isShown = scanner.attribute('display-factor') === null;
      else if (scanner.isNamed('text') && number !== null && !scanner.selfClosing) {
        // Words beside a number say another unit, or thousands.
        if (/[^\s]/.test(scanner.text() ?? '')) this.otherNumbers.add(number.name);
      } else if (OTHER_KINDS.some((kind) => scanner.isNamed(kind)))
        this.otherNumbers.add(scanner.attribute('name') ?? '');
    }
  }

  /** How cells of this style show what they hold. */
  lookOf(name: string): CellLook | null {
    const letters = {
      isStruck: this.found(name, 'isStruck') === true,
      color: this.found(name, 'letters') ?? null,
      isTiny: this.found(name, 'isTiny') === true,
      isPictures: this.found(name, 'isPictures') === true,
    };
    return lookOf(letters, this.groundOf(name));
  }

  /** What stands behind the letters of such cells, as `RRGGBB`; null where that is not known. */
  groundOf(name: string): string | null {
    const ground = this.found(name, 'ground');
    return ground === undefined ? PAPER : ground;
  }

  /** Whether what stands in a cell is struck through, not to be seen or shown as another number where this style is applied. */
  isOther(name: string): boolean {
    return this.lookOf(name) !== null || this.otherNumbers.has(this.cells.get(name)?.data ?? '');
  }

  /** Whether numbers below zero are in another colour than those above, by the number format of this style. */
  colorsNegatives(name: string): boolean {
    const base = this.numbers.get(this.cells.get(name)?.data ?? '');
    const mapOf = (when: RegExp): StyleMap | undefined => base?.maps.find(({ condition }) => when.test(condition));
    const [above, below] = [mapOf(ABOVE_ZERO), mapOf(BELOW_ZERO)];
    if (above === undefined && below === undefined) return false;
    const colorBy = (map: StyleMap | undefined): string | null =>
      (map === undefined ? base : this.numbers.get(map.style))?.color ?? null;
    return colorBy(below) !== null && colorBy(below) !== colorBy(above);
  }

  /** What the format of this style fills a cell with in which a number stands; null where it never does. */
  fillingOf(name: string): ((value: number) => Filling | null) | null {
    const data = this.cells.get(name)?.data ?? '';
    const { fillings } = this;
    return fillings?.isFilled(data) === true ? (value) => fillings.fillingOf(data, value) : null;
  }

  isHiddenTable(name: string): boolean {
    return this.hiddenTables.has(name);
  }

  /** Whether columns or rows of this style are too narrow or too low for anything to be read. */
  isTooSmall(kind: 'column' | 'row', name: string): boolean {
    return this.tooSmall.has(`${kind} ${name}`);
  }

  mapsOf(name: string): readonly StyleMap[] {
    return this.cells.get(name)?.maps ?? [];
  }

  private size(kind: 'column' | 'row', name: string, length: string | null): void {
    const points = pointsOf(length);
    const least = kind === 'column' ? LEAST_WIDTH_IN_POINTS : LEAST_HEIGHT;
    if (points !== null && points < least) this.tooSmall.add(`${kind} ${name}`);
  }

  private begun(scanner: XmlScanner): CellStyle | null {
    if (scanner.attribute('family') !== 'table-cell') return null;
    const name = scanner.attribute('name') ?? '';
    const style: CellStyle = { parent: scanner.attribute('parent-style-name') ?? '', maps: [] };
    const data = scanner.attribute('data-style-name');
    if (data !== null) style.data = data;
    this.cells.set(name, style);
    // Conditional formats name a style as the user sees it.
    const shown = scanner.attribute('display-name');
    if (shown !== null) this.cells.set(shown, style);
    return scanner.selfClosing ? null : style;
  }

  /** What the style says of this, or the nearest above it; the default style has no name. */
  private found<Key extends 'isStruck' | 'letters' | 'isTiny' | 'isPictures' | 'ground'>(
    name: string,
    key: Key,
  ): CellStyle[Key] | undefined {
    let style = this.cells.get(name);
    for (let level = 0; level < MOST_PARENTS && style !== undefined; level++) {
      if (style[key] !== undefined) return style[key];
      style = this.cells.get(style.parent);
    }
    return undefined;
  }
}

function readLetters(scanner: XmlScanner, style: CellStyle): void {
  const lines = [scanner.attribute('text-line-through-type'), scanner.attribute('text-line-through-style')];
  const said = lines.filter((line) => line !== null);
  if (said.length > 0) style.isStruck = said.every((line) => line !== 'none');
  const size = pointsOf(scanner.attribute('font-size'));
  if (size !== null) style.isTiny = isTinySize(size);
  const font = scanner.attribute('font-name') ?? scanner.attribute('font-family');
  if (font !== null) style.isPictures = isPictureFont(font.replace(/^'/, ''));
  const color = scanner.attribute('color');
  if (scanner.attribute('use-window-font-color') === 'true') style.letters = null;
  else if (color !== null) style.letters = hex(color);
}

function readGround(scanner: XmlScanner, style: CellStyle): void {
  const color = scanner.attribute('background-color');
  if (color !== null) style.ground = color === 'transparent' ? PAPER : hex(color);
}

function hex(color: string): string | null {
  return /^#[0-9a-f]{6}$/i.test(color) ? color.slice(1).toUpperCase() : null;
}

/** A length in points; null for none, and for a share of another one. */
function pointsOf(length: string | null): number | null {
  const [, number, unit = ''] = /^\s*([\d.]+)([a-z]+)\s*$/.exec(length ?? '') ?? [];
  const points = UNITS.get(unit);
  return number === undefined || points === undefined ? null : Number(number) * points;
}
