import type { CellIndex } from '../../../workbook/CellIndex';
import type { CellPosition } from './CellPosition';
import type { CodeColumn } from './CodeColumn';

/** Columns that are found by the row of letters under the captions, which is the same in every language. */
export interface FormColumns {
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

const NO_COLUMNS: FormColumns = {
  label: null,
  code: null,
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

/** The letters under the captions of the codes and of the results. */
const CODE_LETTER = 'C';
const VALUE_LETTER = '3';
/** Rows above the first figure, and one, in which the letters are looked for. */
const LETTERS_ABOVE = 8;
const KEY_OF_LETTER: ReadonlyMap<string, keyof FormColumns> = new Map([
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

const COLUMN_KEYS: readonly (keyof FormColumns)[] = [...new Set(KEY_OF_LETTER.values())];

/** Columns of the form may have been moved to the right, but not out of sight. */
export const LAST_COLUMN = 40;

export interface FoundColumns {
  readonly columns: FormColumns;
  /** The row of letters above the first code; null if there is none. */
  readonly letters: number | null;
}

/** Whether the same columns were found. */
export function isSameColumns(some: FormColumns, others: FormColumns): boolean {
  return COLUMN_KEYS.every((key) => some[key] === others[key]);
}

/** The columns by their letters, which are looked for upwards from the first code, or else from the first named figure. */
export function findColumns(index: CellIndex, codes: CodeColumn | null, named: readonly CellPosition[]): FoundColumns {
  if (codes === null) return { columns: NO_COLUMNS, letters: null };
  const columns: Record<keyof FormColumns, number | null> = { ...NO_COLUMNS, code: codes.column };
  const isLetters = (row: number): boolean => index.text(row, codes.column) === CODE_LETTER;
  const letters = rowAbove([...codes.rows.values()].flat(), isLetters);
  const row = letters ?? rowAbove(rowsOf(named), isLetters);
  for (let column = 1; row !== null && column <= LAST_COLUMN; column += 1) {
    const key = KEY_OF_LETTER.get(index.text(row, column));
    if (key !== undefined) columns[key] ??= column;
  }
  return { columns, letters };
}

/** To which column most of the names of each kind lead. */
export type NamedColumns = Partial<Record<keyof FormColumns, number>>;

/** With those columns that no letter tells but the names of their cells do, unless something else is there. */
export function withNamed(columns: FormColumns, named: NamedColumns): FormColumns {
  const all: Record<keyof FormColumns, number | null> = { ...columns };
  for (const key of COLUMN_KEYS) {
    const column = named[key] ?? null;
    if (all[key] === null && !Object.values(columns).includes(column)) all[key] = column;
  }
  return all;
}

/** First and last of the rows in which {@link findColumns} looks. */
export function rowsOfLetters(
  codes: CodeColumn | null,
  named: readonly CellPosition[],
): readonly [first: number, last: number] {
  const firsts = [[...(codes?.rows.values() ?? [])].flat(), rowsOf(named)].map((rows) => Math.min(...rows));
  const below = firsts.filter(Number.isFinite);
  return [Math.min(...below) - LETTERS_ABOVE, Math.max(...below) - 1];
}

/** The column under the letter of codes, above the figures that are named; null if no row of letters is there. */
export function columnUnderLetter(index: CellIndex, named: readonly CellPosition[]): number | null {
  const lettersOf = (row: number): readonly string[] =>
    Array.from({ length: LAST_COLUMN }, (_, i) => index.text(row, i + 1));
  const isLetters = (row: number): boolean => {
    const letters = lettersOf(row);
    return letters.includes(CODE_LETTER) && letters.includes(VALUE_LETTER);
  };
  const row = rowAbove(rowsOf(named), isLetters);
  return row === null ? null : lettersOf(row).indexOf(CODE_LETTER) + 1;
}

/** The nearest row above the first of these, but not far above, that is the one sought. */
function rowAbove(rows: readonly number[], isSought: (row: number) => boolean): number | null {
  const first = Math.min(...rows);
  for (let row = first - 1; row > Math.max(0, first - LETTERS_ABOVE); row -= 1) if (isSought(row)) return row;
  return null;
}

const rowsOf = (positions: readonly CellPosition[]): readonly number[] => positions.map(({ row }) => row);
