import { TIDY_FIELDS, type TidyFieldName } from '../../campaign/tidy/tidyFields';
import type { TidyTable, TidyValue } from '../../campaign/tidy/TidyTable';

/** Fields in which units write what they like. */
const FREE_TEXTS: ReadonlySet<TidyFieldName> = new Set(['source', 'note', 'file', 'sheet', 'answer_text']);

/** A table as CSV (RFC 4180): heads first, `,` between, a point in numbers, UTF-8 without byte-order mark. */
export function csvText({ fields, rows }: TidyTable): string {
  const lines = rows.map((row) =>
    row.map((value, i) => {
      const field = fields[i];
      if (field === undefined) return value;
      return FREE_TEXTS.has(field) ? inert(value) : TIDY_FIELDS[field].type === 'number' ? figureText(value) : value;
    }),
  );
  return csvLines([fields, ...lines]);
}

export function csvLines(rows: readonly (readonly TidyValue[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** Without a decimal these are missing values to gretl 2022c. */
const MISSING_ELSEWHERE: ReadonlySet<TidyValue> = new Set([-999, -9999]);

/** A figure so that none is taken for a missing one. */
export function figureText(value: TidyValue): TidyValue {
  return MISSING_ELSEWHERE.has(value) ? `${String(value)}.0` : value;
}

function csvCell(value: TidyValue): string {
  if (value === null) return '';
  const text = String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A spreadsheet takes a text that begins like a formula for one, wherever it came from. */
function inert(value: TidyValue): TidyValue {
  return typeof value === 'string' && /^[=+\-@\t]/.test(value) ? `'${value}` : value;
}
