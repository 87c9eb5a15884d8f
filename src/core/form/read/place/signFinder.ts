import type { Catalogue } from '../../../catalogue/Catalogue';
import { madeOnce } from '../../../kernel/madeOnce';
import { CellIndex } from '../../../workbook/CellIndex';
import { differenceOf } from '../../../workbook/differenceOf';
import { isAsInBase } from '../../../workbook/isAsInBase';
import type { RawDifference, RawSheet } from '../../../workbook/RawWorkbook';
import { formRows, type FormRow } from '../../contract/formRows';
import type { CellPosition } from './CellPosition';
import { codeFinder, codesInColumn, fullestColumn, isSameCodes, type CodeColumn, type CodeFound } from './CodeColumn';
import {
  columnUnderLetter,
  findColumns,
  isSameColumns,
  rowsOfLetters,
  withNamed,
  type FormColumns,
  type NamedColumns,
} from './FormColumns';
import type { FormLayout } from './FormLayout';
import { changedHeadings, headingsAbove } from './headings';
import type { SheetNames } from './namedCells';
import { namedColumns } from './namedColumns';
import { withWritten } from './writtenColumns';

/** A sheet holds a form if at least this share of the plan's codes stands in one of its columns or is named on it. */
const ENOUGH = 0.5;

const NONE: FormLayout['headings'] = [];

/** What was found where the rows from the first one to the end of the head were as in a sheet of another file. */
interface KnownLayout {
  readonly first: number;
  readonly layout: FormLayout | null;
}

/** The names and codes on a sheet by which a form of a plan is known, and its cells are found. */
class FormSigns {
  private readonly named: readonly CellPosition[];
  private readonly fullest: CodeColumn | null;
  private readonly hasNames: boolean;
  private readonly hasCodes: boolean;
  /** First and last of the rows of which one has the letters above the columns. */
  private readonly head: readonly [first: number, last: number];
  private readonly beside = new WeakMap<RawDifference['base'], KnownLayout>();
  private last: FormLayout | null = null;
  private byName: NamedColumns | null = null;

  constructor(
    private readonly rows: readonly FormRow[],
    private readonly names: SheetNames,
    readonly codes: readonly CodeFound[],
  ) {
    this.named = rows.flatMap(({ name }) => names.get(name) ?? []);
    this.fullest = fullestColumn(codes);
    this.hasNames = this.named.length / rows.length >= ENOUGH;
    this.hasCodes = (this.fullest?.rows.size ?? 0) / rows.length >= ENOUGH;
    this.head = rowsOfLetters(this.fullest, this.named);
  }

  /** Where the cells of the form are on the sheet; null if it holds none. */
  layout(sheet: RawSheet): FormLayout | null {
    if (!this.hasNames && !this.hasCodes) return null;
    const difference = differenceOf(sheet);
    const known = difference && this.beside.get(difference.base);
    const [, last] = this.head;
    if (difference && known && isAsInBase(difference, known.first, last)) return known.layout;
    const index = new CellIndex(sheet);
    const codes = this.hasCodes ? this.fullest : this.inColumn(columnUnderLetter(index, this.named));
    const { columns: lettered, letters } = findColumns(index, codes, this.named);
    const named = codes === null ? lettered : this.withNamed(lettered);
    // The sheet *Hướng dẫn* lists the same codes, but has no column for values.
    const isForm = this.hasNames || named.value !== null;
    const columns = codes === null || !isForm ? named : withWritten(named, index, codes, this.rows);
    const headings = isForm ? headingsAbove(index, columns, letters ?? last + 1) : null;
    const layout = isForm ? this.with(codes, columns, changedHeadings(index, columns, headings)) : null;
    const first = headings ?? letters ?? this.head[0];
    // Without a column of codes the letters decide which one it is, and what stands in all rows where there are none.
    if (difference && this.hasCodes && columns === named && isAsInBase(difference, first, last)) {
      this.beside.set(difference.base, { first, layout });
    }
    return layout;
  }

  private with(codes: CodeColumn | null, columns: FormColumns, headings: FormLayout['headings']): FormLayout {
    if (this.last === null || !isSameColumns(this.last.columns, columns)) {
      this.last = { names: this.names, codes, columns, headings: NONE, placed: new Map() };
    }
    return headings.length === 0 ? this.last : { ...this.last, headings };
  }

  /** Rows that were sorted are known by their codes where nobody kept the letters above the columns, too. */
  private withNamed(columns: FormColumns): FormColumns {
    if (!this.hasNames) return columns;
    this.byName ??= namedColumns(this.rows, this.names);
    return withNamed(columns, this.byName);
  }

  private inColumn(column: number | null): CodeColumn | null {
    return column === null ? null : codesInColumn(this.codes, column);
  }
}

/** Finds the signs of one plan's forms. Of files with the same names and codes the signs are the very same. */
class SignFinder {
  private readonly rows: readonly FormRow[];
  private readonly codesOn: (sheet: RawSheet) => readonly CodeFound[];
  private readonly lastBeside = new WeakMap<SheetNames, FormSigns>();

  constructor(catalogue: Catalogue) {
    this.rows = formRows(catalogue);
    this.codesOn = codeFinder(new Set(this.rows.map(({ code }) => code)));
  }

  /** @returns null where there are none */
  on(sheet: RawSheet, names: SheetNames): FormSigns | null {
    const codes = this.codesOn(sheet);
    if (codes.length === 0 && names.size === 0) return null;
    const last = this.lastBeside.get(names);
    if (last !== undefined && isSameCodes(last.codes, codes)) return last;
    const signs = new FormSigns(this.rows, names, codes);
    this.lastBeside.set(names, signs);
    return signs;
  }
}

/** Finds the signs of a plan's forms; made once for each plan. */
export const signFinder = madeOnce((catalogue: Catalogue) => new SignFinder(catalogue));
