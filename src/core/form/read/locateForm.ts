import { isResult } from '../contract/isResult';
import type { Catalogue } from '../../catalogue/Catalogue';
import { cellAddress } from '../../kernel/cellAddress';
import { parseCellAddress } from '../../kernel/parseCellAddress';
import { parseSheetReference } from '../../kernel/parseSheetReference';
import type { RemarkField } from '../contract/cellNames';
import { formRows } from '../contract/formRows';
import { CellIndex, cellText } from '../../workbook/CellIndex';
import type { RawCell, RawName, RawSheet, RawWorkbook } from '../../workbook/RawWorkbook';
import type { EntrySlot } from './formSlots';
import type { Damage } from './Submission';
import type { EntryPart } from '../contract/EntryPart';
import { madeOnce } from '../../kernel/madeOnce';

/** Columns that are found by the row of letters under the captions, which is the same in every language. */
export interface FormColumnsFound {
  readonly label: number | null;
  readonly code: number | null;
  readonly unitOfMeasure: number | null;
  readonly target: number | null;
  readonly ownPlan: number | null;
  readonly value: number | null;
  readonly percent: number | null;
  readonly status: number | null;
  readonly source: number | null;
  readonly note: number | null;
  readonly lastYear: number | null;
}

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** The letters under the captions of the codes and of the results. */
const CODE_LETTER = 'C';
const VALUE_LETTER = '3';
/** Rows above the first figure, and one, in which the letters are looked for. */
const LETTERS_ABOVE = 8;
const KEY_OF_LETTER: ReadonlyMap<string, keyof FormColumnsFound> = new Map([
  ['B', 'label'],
  [CODE_LETTER, 'code'],
  ['D', 'unitOfMeasure'],
  ['1', 'target'],
  ['2', 'ownPlan'],
  [VALUE_LETTER, 'value'],
  ['4', 'percent'],
  // Forms before version 0.2.
  ['4=3:1', 'percent'],
  ['5', 'status'],
  ['6', 'source'],
  ['7', 'note'],
  ['8', 'lastYear'],
]);

/** Columns of the form may have been moved to the right, but not out of sight. */
const LAST_COLUMN = 40;

/** What stands in the column of codes. */
const rowCodes = madeOnce(
  (catalogue: Catalogue): ReadonlySet<string> => new Set(formRows(catalogue).map(({ code }) => code)),
);

/** A sheet holds a form if at least this share of the plan's codes stands in one of its columns or is named on it. */
const ENOUGH = 0.5;

/** Characters of a code with the spaces that may have got round it. */
const LONGEST_CODE = 24;

/**
 * Where a form's cells are. Two independent signs lead to a cell: its defined name, and the code in its row with the
 * letter above its column. Where they disagree code and letter decide (rows that were sorted carry their code with
 * them, but not their names; a library that puts a column in leaves the names where they were) and the disagreement is
 * reported.
 */
export class FormLocation {
  readonly sheet: RawSheet;
  readonly index: CellIndex;
  readonly damage: Damage[] = [];
  readonly columns: FormColumnsFound;
  private readonly names: ReadonlyMap<string, CellPosition>;
  private readonly rowsByCode: ReadonlyMap<string, readonly number[]>;

  constructor({ sheet, names, named, codes }: FormSheet) {
    this.sheet = sheet;
    this.names = names;
    this.index = new CellIndex(sheet);
    this.rowsByCode = codes?.rows ?? new Map<string, readonly number[]>();
    this.columns = findColumns(this.index, codes, named);
  }

  /** Position of an input cell; null (with its damage noted) if neither sign leads to one. */
  entry({ indicator: { id: indicator }, part, name, code }: EntrySlot): CellPosition | null {
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

/** What leads to the cells of a sheet that holds a form. */
interface FormSheet {
  readonly sheet: RawSheet;
  /** Cells of the sheet that workbook names point to. */
  readonly names: ReadonlyMap<string, CellPosition>;
  /** Those of them that the plan's names for figures point to. */
  readonly named: readonly CellPosition[];
  readonly codes: CodeColumn | null;
}

/** Finds the one sheet that holds the form; `several` names them if there is more than one. */
export function locateForm(
  workbook: RawWorkbook,
  catalogue: Catalogue,
): { readonly form: FormLocation } | { readonly several: readonly string[] } | null {
  const rows = formRows(catalogue);
  const codes = rowCodes(catalogue);
  const names = namedCells(workbook.names);
  const found = workbook.sheets.flatMap((sheet) => {
    const column = codeColumn(sheet, codes);
    const onSheet = names.get(sheet.name) ?? new Map<string, CellPosition>();
    const named = rows.flatMap(({ name }) => onSheet.get(name) ?? []);
    const hasCodes = column !== null && column.rows.size / codes.size >= ENOUGH;
    const form = { sheet, names: onSheet, named };
    if (named.length / codes.size >= ENOUGH) {
      return [{ ...form, codes: hasCodes ? column : codesUnderLetter(sheet, named, codes) }];
    }
    return hasCodes && hasLetters(sheet, column) ? [{ ...form, codes: column }] : [];
  });
  const [only] = found;
  if (only === undefined) return null;
  if (found.length > 1) return { several: found.map(({ sheet }) => sheet.name) };
  return { form: new FormLocation(only) };
}

interface CodeColumn {
  readonly column: number;
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

/** The column in which most of the codes stand. */
function codeColumn(sheet: RawSheet, codes: ReadonlySet<string>): CodeColumn | null {
  let best: CodeColumn | null = null;
  for (const [column, rows] of codeRows(sheet.cells, codes)) {
    if (rows.size > (best?.rows.size ?? 0)) best = { column, rows };
  }
  return best;
}

/** The rows in which each code stands, by column. */
function codeRows(
  cells: readonly RawCell[],
  codes: ReadonlySet<string>,
): ReadonlyMap<number, ReadonlyMap<string, readonly number[]>> {
  const columns = new Map<number, Map<string, number[]>>();
  for (const cell of cells) {
    // Longer texts are captions and notes; most cells are passed over here.
    if (typeof cell.value === 'string' && cell.value.length > LONGEST_CODE) continue;
    const code = cellText(cell);
    if (!codes.has(code)) continue;
    const rows = columns.get(cell.column) ?? new Map<string, number[]>();
    columns.set(cell.column, rows.set(code, [...(rows.get(code) ?? []), cell.row]));
  }
  return columns;
}

/** The column of codes where most of them were erased: the one under its letter, above the figures that are named. */
function codesUnderLetter(
  sheet: RawSheet,
  named: readonly CellPosition[],
  codes: ReadonlySet<string>,
): CodeColumn | null {
  const index = new CellIndex(sheet);
  const lettersOf = (row: number): readonly string[] =>
    Array.from({ length: LAST_COLUMN }, (_, i) => index.text(row, i + 1));
  const isLetters = (row: number): boolean => {
    const letters = lettersOf(row);
    return letters.includes(CODE_LETTER) && letters.includes(VALUE_LETTER);
  };
  const row = rowAbove(rowsOf(named), isLetters);
  if (row === null) return null;
  const column = lettersOf(row).indexOf(CODE_LETTER) + 1;
  return { column, rows: codeRows(sheet.cells, codes).get(column) ?? new Map<string, readonly number[]>() };
}

type NamedCells = ReadonlyMap<string, ReadonlyMap<string, CellPosition>>;

/** Single cells that workbook names point to, by sheet and name; files may share their list of names. */
const namedCells = madeOnce((all: readonly RawName[]): NamedCells => {
  const bySheet = new Map<string, Map<string, CellPosition>>();
  // Nearly all names point to one sheet: what stands before the `!` is understood once.
  const byPrefix = new Map<string, Map<string, CellPosition> | null>();
  for (const { name, refersTo } of all) {
    const mark = refersTo.lastIndexOf('!') + 1;
    const position = parseCellAddress(refersTo.slice(mark).trimEnd());
    if (!position) continue;
    const prefix = refersTo.slice(0, mark);
    let names = byPrefix.get(prefix);
    if (names === undefined) {
      const sheet = parseSheetReference(refersTo)?.sheet ?? null;
      names = sheet === null ? null : (bySheet.get(sheet) ?? new Map<string, CellPosition>());
      if (sheet !== null && names !== null) bySheet.set(sheet, names);
      byPrefix.set(prefix, names);
    }
    names?.set(name, position);
  }
  return bySheet;
});

/** The sheet *Hướng dẫn* lists the same codes, but has no column for values. */
function hasLetters(sheet: RawSheet, codes: CodeColumn): boolean {
  return findColumns(new CellIndex(sheet), codes, []).value !== null;
}

/** Looks upwards from the first code, or else from the first named figure, for the row of letters. */
function findColumns(index: CellIndex, codes: CodeColumn | null, named: readonly CellPosition[]): FormColumnsFound {
  const columns: Record<keyof FormColumnsFound, number | null> = {
    label: null,
    code: codes?.column ?? null,
    unitOfMeasure: null,
    target: null,
    ownPlan: null,
    value: null,
    percent: null,
    status: null,
    source: null,
    note: null,
    lastYear: null,
  };
  if (codes === null) return columns;
  const isLetters = (row: number): boolean => index.text(row, codes.column) === CODE_LETTER;
  const row = rowAbove([...codes.rows.values()].flat(), isLetters) ?? rowAbove(rowsOf(named), isLetters);
  for (let column = 1; row !== null && column <= LAST_COLUMN; column += 1) {
    const key = KEY_OF_LETTER.get(index.text(row, column));
    if (key !== undefined) columns[key] ??= column;
  }
  return columns;
}

/** The nearest row above the first of these, but not far above, that is the one sought. */
function rowAbove(rows: readonly number[], isSought: (row: number) => boolean): number | null {
  const first = Math.min(...rows);
  for (let row = first - 1; row > Math.max(0, first - LETTERS_ABOVE); row -= 1) if (isSought(row)) return row;
  return null;
}

const rowsOf = (positions: readonly CellPosition[]): readonly number[] => positions.map(({ row }) => row);

function address({ row, column }: CellPosition): string {
  return cellAddress(row, column);
}
