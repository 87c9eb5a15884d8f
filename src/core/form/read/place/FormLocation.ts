import type { RawSheet } from '../../../workbook/RawWorkbook';
import { cellAddress } from '../../../kernel/cellAddress';
import { CellIndex } from '../../../workbook/CellIndex';
import type { RemarkField } from '../../contract/cellNames';
import type { EntryPart } from '../../contract/EntryPart';
import { isResult } from '../../contract/isResult';
import type { EntrySlot, IndicatorSlots } from '../formSlots';
import type { Damage } from '../Submission';
import type { CellPosition } from './CellPosition';
import type { CodeColumn } from './CodeColumn';
import type { FormColumns } from './FormColumns';
import type { FormLayout, Placed } from './FormLayout';
import type { SheetNames } from './namedCells';

const NO_ROWS: CodeColumn['rows'] = new Map();

/**
 * Where a form's cells are. Two independent signs lead to a cell: its defined name, and the code in its row with the
 * letter above its column. Where they disagree code and letter decide (rows that were sorted carry their code with
 * them, but not their names; a library that puts a column in leaves the names where they were) and the disagreement is
 * reported.
 */
export class FormLocation {
  readonly index: CellIndex;
  readonly columns: FormColumns;
  readonly damage: Damage[] = [];
  private readonly names: SheetNames;
  private readonly rowsByCode: CodeColumn['rows'];

  constructor(
    readonly sheet: RawSheet,
    readonly layout: FormLayout,
  ) {
    this.index = new CellIndex(sheet);
    this.columns = layout.columns;
    this.names = layout.names;
    this.rowsByCode = layout.codes?.rows ?? NO_ROWS;
  }

  /** Where an indicator's input cells are, with the damage noted of one to which neither sign leads. */
  placed(slots: IndicatorSlots): Placed {
    const known = this.layout.placed.get(slots);
    if (known !== undefined) return known;
    const before = this.damage.length;
    const cells = slots.entries.map((slot) => this.entry(slot));
    const rows = cells.flatMap((cell) => cell?.row ?? []);
    const placed = { cells, first: Math.min(...rows), last: Math.max(0, ...rows) };
    if (this.damage.length === before) this.compareBeside(slots, cells);
    if (this.damage.length === before) this.layout.placed.set(slots, placed);
    return placed;
  }

  private entry({ indicator: { id: indicator }, part, name, code }: EntrySlot): CellPosition | null {
    const column = this.columnOf(part);
    const named = this.named(name, code, part, column);
    const rows = this.rowsByCode.get(code) ?? [];
    const position = this.decide(indicator, part, named, rows, column);
    if (isResult(part) && named !== null && rows.length === 0) this.compareCode(indicator, part, named, code);
    if (position === null && isResult(part)) this.damage.push({ kind: 'rowMissing', indicator, part });
    return position;
  }

  /**
   * Position of what stands beside a figure.
   *
   * @param name its defined name
   * @param row the figure's row, if it was found
   */
  remark(field: RemarkField, name: string, row: number | null): CellPosition | null {
    const column = this.columns[field];
    if (row !== null && column !== null) return { row, column };
    return this.names.get(name) ?? null;
  }

  /**
   * Where a name leads: nowhere where its own column is gone and it leads to that of something else, nor, for what stands
   * beside a result, to the row of another figure.
   */
  private named(name: string, code: string, part: EntryPart, column: number | null): CellPosition | null {
    const position = this.names.get(name) ?? null;
    if (position === null) return null;
    if (column === null && Object.values(this.columns).includes(position.column)) return null;
    if (isResult(part) || this.columns.code === null) return position;
    const found = this.index.text(position.row, this.columns.code);
    return found !== code && this.rowsByCode.has(found) ? null : position;
  }

  /** A code that was erased or typed over, while the figure's name still leads to its row. */
  private compareCode(indicator: string, part: EntryPart, { row }: CellPosition, expected: string): void {
    const { code: column } = this.columns;
    if (column === null) return;
    const found = this.index.at(row, column)?.value ?? null;
    const isOther = this.rowsByCode.has(this.index.text(row, column));
    const cell = address({ row, column });
    this.damage.push({ kind: 'codeChanged', indicator, part, cell, found, expected, isOther });
  }

  /**
   * Where the figures of an indicator are where they were, one beside them may not be: someone put cells into its column, took
   * some out or dragged one. Where whole rows moved, their figures say so.
   */
  private compareBeside({ entries }: IndicatorSlots, cells: Placed['cells']): void {
    entries.forEach(({ indicator: { id: indicator }, part, name }, i) => {
      const at = cells[i] ?? null;
      const named = this.names.get(name);
      if (isResult(part) || at === null || named === undefined) return;
      if (named.row === at.row && named.column === at.column) return;
      this.damage.push({ kind: 'nameAndCodeDiffer', indicator, part, cell: address(at), named: address(named) });
    });
  }

  private columnOf(part: EntryPart): number | null {
    const { ownPlan, lastYear, value } = this.columns;
    if (part === 'plan') return ownPlan;
    return part === 'lastYear' ? lastYear : value;
  }

  private decide(
    indicator: string,
    part: EntryPart,
    named: CellPosition | null,
    rows: readonly number[],
    column: number | null,
  ): CellPosition | null {
    const [row] = rows;
    if (rows.length > 1) {
      const chosen = named !== null && rows.includes(named.row) ? named : null;
      if (isResult(part)) {
        const cell = this.columns.code === null ? null : { row: rows[1] ?? 1, column: this.columns.code };
        if (cell) this.damage.push({ kind: 'codeDuplicate', indicator, part, cell: address(cell) });
      }
      return chosen;
    }
    const at = row ?? named?.row;
    if (at === undefined || column === null || (named?.row === at && named.column === column)) return named;
    if (named !== null && isResult(part)) {
      this.damage.push({
        kind: 'nameAndCodeDiffer',
        indicator,
        part,
        cell: address({ row: at, column }),
        named: address(named),
      });
    }
    return { row: at, column };
  }
}

function address({ row, column }: CellPosition): string {
  return cellAddress(row, column);
}
