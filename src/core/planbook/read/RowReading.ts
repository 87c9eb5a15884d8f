import type { PlanColumn, PlanTableName } from '../contract/planTables';
import { choiceOf, type ChoiceCode, type ChoiceName } from '../contract/planChoices';
import type { PlanBookProblem, PlanBookProblemCode } from '../contract/PlanBookProblem';
import { readDate } from '../../city/contract/parts/readDate';
import type { KeyedRow } from '../../city/contract/parts/KeyedTables';
import { plainNumber } from '../../numbers/plainNumber';
import { cellText } from '../../workbook/CellIndex';
import type { ReadingNotes } from './ReadingNotes';

/** As much as a form's cell can show and a name of the plan can sensibly need. */
const LONGEST = 4000;

/** The parts of the plan that columns say where they are not named alike, as `target` for `targetValue`. */
export type PartNames<T extends PlanTableName> = Readonly<Partial<Record<PlanColumn<T>, string | readonly string[]>>>;

/** The cells of one row as values; what is missing or is no such value is reported, with its cell. */
export class RowReading<T extends PlanTableName> {
  /** Columns that were read. */
  readonly seen = new Set<PlanColumn<T>>();
  /** Their cells, by the part of the plan that they say. */
  private readonly read = new Map<string, string | null>();

  /**
   * @param pointer where the row's part of the plan stands
   * @param names what the row is, for the words of a finding: its table, and its key where it has one
   * @param pointers for columns whose part is not named as the column is
   */
  constructor(
    private readonly row: KeyedRow,
    private readonly sheet: string,
    private readonly date1904: boolean,
    private readonly notes: ReadingNotes,
    readonly pointer: string,
    private readonly names: PlanBookProblem['params'],
    private readonly pointers?: PartNames<T>,
  ) {
    if (pointer !== '') notes.place(pointer, sheet, row.address('id'));
  }

  has(column: PlanColumn<T>): boolean {
    return this.row.text(column) !== '';
  }

  report(column: PlanColumn<T>, code: PlanBookProblemCode, params: PlanBookProblem['params'] = {}): void {
    this.notes.report(
      code,
      { sheet: this.sheet, cell: this.row.address(column) },
      { ...this.names, column, ...params },
    );
  }

  /** Empty if nothing stands there. */
  optional(column: PlanColumn<T>): string {
    this.mark(column);
    const cell = this.row.cell(column);
    if (cell?.kind === 'error') this.report(column, 'cellIsError', { found: String(cell.value) });
    const text = this.row.text(column);
    if (text.length > LONGEST) this.report(column, 'textTooLong', { limit: LONGEST });
    return text;
  }

  /** What must be there; `otherwise` stands in for an empty cell. */
  text(column: PlanColumn<T>, otherwise = ''): string {
    const text = this.optional(column) || otherwise;
    if (text === '') this.report(column, 'cellMissing');
    return text;
  }

  /** A code that must fit the pattern. */
  code(column: PlanColumn<T>, pattern: RegExp, otherwise = ''): string {
    const text = this.text(column, otherwise);
    if (text !== '' && !pattern.test(text)) this.report(column, 'badCode', { found: text });
    return text;
  }

  list(column: PlanColumn<T>): readonly string[] {
    return this.optional(column)
      .split(/[;\n]/)
      .map((text) => text.trim())
      .filter((text) => text !== '');
  }

  /** Null for an empty cell, and for one that is reported. */
  number(column: PlanColumn<T>): number | null {
    this.mark(column);
    const cell = this.row.cell(column);
    if (cell === undefined || cellText(cell) === '') return null;
    const value = numberOf(cell.kind, cell.value, cellText(cell));
    if (value === null) this.report(column, 'notANumber', { found: cellText(cell) });
    return value;
  }

  /** @param bounds smallest and largest that is allowed */
  whole(column: PlanColumn<T>, bounds: readonly [number, number]): number | null {
    const value = this.number(column);
    if (value === null) return null;
    if (!Number.isInteger(value)) this.report(column, 'notAWholeNumber', { found: value });
    else if (value < bounds[0] || value > bounds[1]) {
      this.report(column, 'outOfBounds', { found: value, min: bounds[0], max: bounds[1] });
    }
    return value;
  }

  /** A number that must be there; 0 stands for one that is reported as missing. */
  required(column: PlanColumn<T>, value: number | null): number {
    if (value === null && !this.has(column)) this.report(column, 'cellMissing');
    return value ?? 0;
  }

  /** An ISO date; empty for one that is reported. */
  date(column: PlanColumn<T>): string {
    this.mark(column);
    if (!this.has(column)) {
      this.report(column, 'cellMissing');
      return '';
    }
    const date = readDate(this.row.cell(column), this.date1904);
    if (date === null) this.report(column, 'notADate', { found: this.row.text(column) });
    return date ?? '';
  }

  choice<Name extends ChoiceName>(column: PlanColumn<T>, name: Name): ChoiceCode<Name> | null {
    const text = this.optional(column);
    if (text === '') return null;
    const found = choiceOf(name, text);
    if (found === null) this.report(column, 'unknownChoice', { found: text });
    return found;
  }

  requiredChoice<Name extends ChoiceName>(
    column: PlanColumn<T>,
    name: Name,
    otherwise: ChoiceCode<Name>,
  ): ChoiceCode<Name> {
    if (!this.has(column)) this.report(column, 'cellMissing');
    return this.choice(column, name) ?? otherwise;
  }

  yesNo(column: PlanColumn<T>, otherwise: boolean): boolean {
    const found = this.choice(column, 'yesNo');
    return found === null ? otherwise : found === 'yes';
  }

  /** Where the row's part of the plan stands, known only when the whole is put together. */
  placeAt(pointer: string): void {
    this.notes.place(pointer, this.sheet, this.row.address('id'));
    for (const [part, cell] of this.read) this.notes.place(`${pointer}/${part}`, this.sheet, cell);
  }

  private mark(column: PlanColumn<T>): void {
    this.seen.add(column);
    const cell = this.row.address(column);
    for (const part of [this.pointers?.[column] ?? column].flat()) {
      this.read.set(part, cell);
      if (this.pointer !== '') this.notes.place(`${this.pointer}/${part}`, this.sheet, cell);
    }
  }
}

function numberOf(kind: string, value: unknown, text: string): number | null {
  if (kind === 'number') return Number(value);
  return kind === 'text' ? plainNumber(text) : null;
}
