import { sameForSame } from '../../kernel/sameForSame';
import type { TIDY_FIELDS, TidyFieldName } from './tidyFields';
import type { TidyTable, TidyValue } from './TidyTable';

/** What a field may hold: where its values are listed, one of them, so that no table can say what its schema forbids. */
type ValueOf<Field extends TidyFieldName> = (typeof TIDY_FIELDS)[Field] extends {
  readonly enum: readonly (infer Listed)[];
}
  ? Listed | null
  : TidyValue;

/** How a row's fields follow from a record; the order in which they are written is that of the columns. */
export type TidyColumns<T> = { readonly [Field in TidyFieldName]?: (record: T) => ValueOf<Field> };

/** The table of these records, sorted by its key. */
export function makeTidyTable<T>(
  table: Pick<TidyTable, 'name' | 'key' | 'references'>,
  columns: TidyColumns<T>,
  records: readonly T[],
): TidyTable {
  const entries = Object.entries(columns) as [TidyFieldName, (record: T) => TidyValue][];
  const fields = entries.map(([field]) => field);
  const places = table.key.map((field) => fields.indexOf(field));
  const values = entries.map(([, valueOf]) => valueOf);
  const plain = sameForSame(plainText);
  const rows = records.map((record) =>
    values.map((valueOf) => {
      const value = valueOf(record);
      return typeof value === 'string' ? plain(value) : value;
    }),
  );
  return { ...table, fields, rows: rows.sort((a, b) => compareAt(places, a, b)) };
}

/** Other programs keep one row a line: a text's own line breaks become blanks, and an empty text is nothing. */
function plainText(value: string): string | null {
  const text = value.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').trim();
  return text === '' ? null : text;
}

/** By code points, as `sort` does without a language: the order is the same on every machine. */
function compareAt(places: readonly number[], a: readonly TidyValue[], b: readonly TidyValue[]): number {
  for (const place of places) {
    const [left, right] = [a[place] ?? '', b[place] ?? ''];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
