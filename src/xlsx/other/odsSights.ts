import { cellAddress } from '../../core/kernel/cellAddress';
import { parseCellAddress } from '../../core/kernel/parseCellAddress';
import { rectangleAddress } from '../../core/kernel/Rectangle';
import type { CellLook } from '../../core/workbook/lookOf';
import { MAX_COLUMN, MAX_ROW } from '../sheetSize';
import { PAPER } from '../read/paper';
import { Tag, type XmlScanner } from '../read/XmlScanner';
import { odsCondition } from './odsCondition';
import type { OdsStyles } from './OdsStyles';
import { SheetSight } from './SheetSight';

/** Hold what looks like tables or cells and is none. */
const BESIDE_TABLES = ['tracked-changes', 'dde-links', 'shapes', 'annotation'];

/**
 * How each sheet of an `.ods` shows its cells, in their order. What repeats is counted before: see `checkOdsSize`.
 *
 * @param scanner at the beginning of `content.xml`
 */
export function odsSights(scanner: XmlScanner, styles: OdsStyles): readonly SheetSight[] {
  const sights: SheetSight[] = [];
  let table: TableReader | null = null;
  let ranges: readonly string[] = [];
  for (let tag = scanner.next(); tag !== Tag.None; tag = scanner.next()) {
    if (tag === Tag.Close) {
      if (scanner.isNamed('table')) table = null;
    } else if (scanner.isNamed('table')) {
      const sight = new SheetSight();
      sights.push(sight);
      sight.isHidden = styles.isHiddenTable(scanner.attribute('style-name') ?? '');
      table = scanner.selfClosing ? null : new TableReader(scanner, styles, sight);
    } else if (BESIDE_TABLES.some((name) => scanner.isNamed(name))) scanner.skip();
    else if (table === null) continue;
    else if (scanner.isNamed('table-column')) table.columns();
    else if (scanner.isNamed('table-row')) table.row();
    else if (scanner.isNamed('table-cell') || scanner.isNamed('covered-table-cell')) table.cells();
    else if (scanner.isNamed('frame')) table.shape();
    else if (scanner.isNamed('conditional-format')) ranges = rangesIn(scanner.attribute('target-range-address') ?? '');
    else if (scanner.isNamed('condition')) table.condition(ranges);
    else if (scanner.isNamed('icon-set') || scanner.isNamed('data-bar')) table.picture(ranges);
  }
  return sights;
}

/** Takes one table apart, tag by tag. */
class TableReader {
  private readonly columnStyles: { readonly last: number; readonly style: string | null }[] = [];
  private lastColumn = 0;
  private firstRow = 0;
  private lastRow = 0;
  private column = 0;
  private isRowHidden = false;
  private rowStyle: string | null = null;

  constructor(
    private readonly scanner: XmlScanner,
    private readonly styles: OdsStyles,
    private readonly sight: SheetSight,
  ) {}

  columns(): void {
    const first = this.lastColumn + 1;
    this.lastColumn += this.repeated('number-columns-repeated', MAX_COLUMN);
    this.columnStyles.push({ last: this.lastColumn, style: this.scanner.attribute('default-cell-style-name') });
    if (this.isHidden('column')) this.sight.hideColumns(first, this.lastColumn);
  }

  row(): void {
    this.firstRow = this.lastRow + 1;
    this.lastRow += this.repeated('number-rows-repeated', MAX_ROW);
    this.column = 0;
    this.isRowHidden = this.isHidden('row');
    this.rowStyle = this.scanner.attribute('default-cell-style-name');
  }

  cells(): void {
    const { scanner, styles } = this;
    const first = this.column + 1;
    this.column += this.repeated('number-columns-repeated', MAX_COLUMN);
    if (scanner.selfClosing && scanner.attribute('value-type') === null) return;
    const own = scanner.attribute('style-name') ?? this.rowStyle;
    for (let column = first; column <= this.column; column++) {
      const style = own ?? this.columnStyles.find(({ last }) => last >= column)?.style ?? '';
      const maps = styles.mapsOf(style).filter((map) => styles.isOther(map.style));
      const look = styles.lookOf(style);
      const isColored = styles.colorsNegatives(style);
      const ground = styles.groundOf(style);
      const fillingOf = styles.fillingOf(style);
      const isPlain = look === null && maps.length === 0 && !isColored && fillingOf === null && ground === PAPER;
      if (isPlain && !this.isRowHidden) continue;
      for (let row = this.firstRow; row <= this.lastRow; row++) {
        this.cell(row, column, look, maps);
        if (isColored) this.sight.colorNegative(row, column);
        if (fillingOf !== null) this.sight.fill(row, column, fillingOf);
        if (ground !== PAPER) this.sight.ground(row, column, ground);
      }
    }
  }

  /** A shape with a text, as `plainOds` writes it, that begins in the cell that was read last. */
  shape(): void {
    const { scanner } = this;
    const end = parseCellAddress(rangesIn(scanner.attribute('end-cell-address') ?? '')[0] ?? '');
    // One that ends on the upper or left edge of a cell does not reach it.
    const edge = (name: string): number => (parseFloat(scanner.attribute(name) ?? '') === 0 ? 1 : 0);
    const area = {
      top: this.firstRow,
      left: this.column,
      bottom: Math.max(this.firstRow, (end?.row ?? 0) - edge('end-y')),
      right: Math.max(this.column, (end?.column ?? 0) - edge('end-x')),
    };
    this.sight.drawOver({ range: rectangleAddress(area), text: scanner.attribute('name') ?? '' });
  }

  condition(ranges: readonly string[]): void {
    const style = this.scanner.attribute('apply-style-name') ?? '';
    if (!this.styles.isOther(style)) return;
    this.sight.paintOver({ ranges, format: null, when: odsCondition(this.scanner.attribute('value') ?? '') });
  }

  /** Icons or bars that stand in the place of numbers. */
  picture(ranges: readonly string[]): void {
    if (this.scanner.attribute('show-value') === 'false') this.sight.paintOver({ ranges, format: null, when: null });
  }

  private cell(row: number, column: number, look: CellLook | null, maps: ReturnType<OdsStyles['mapsOf']>): void {
    const { sight } = this;
    if (this.isRowHidden) sight.hideRow(row);
    if (look !== null) sight.look(row, column, look);
    for (const { condition } of maps)
      sight.paintOver({ ranges: [cellAddress(row, column)], format: null, when: odsCondition(condition) });
  }

  private isHidden(kind: 'column' | 'row'): boolean {
    if (this.styles.isTooSmall(kind, this.scanner.attribute('style-name') ?? '')) return true;
    return ['collapse', 'filter'].includes(this.scanner.attribute('visibility') ?? '');
  }

  private repeated(name: string, most: number): number {
    return Math.min(most, Math.max(1, Number(this.scanner.attribute(name) ?? 1) || 1));
  }
}

/** `'Biểu 1'.G18:'Biểu 1'.G19 .H1` as A1 notation without sheets. */
function rangesIn(addresses: string): readonly string[] {
  return addresses
    .replace(/'(?:[^']|'')*'/g, '')
    .replaceAll('$', '')
    .trim()
    .split(/\s+/)
    .map((range) =>
      range
        .split(':')
        .map((address) => address.slice(address.lastIndexOf('.') + 1))
        .join(':'),
    );
}
