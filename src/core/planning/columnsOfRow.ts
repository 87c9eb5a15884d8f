import type { TableColumns } from './TableColumns';

const MARK = /^(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]?|[IVX]+\.?|[A-Z]\.?|[a-zđ][.)]|[-+–*•])$/u;
const HAS_DIGIT = /\d/u;
const NAME = /\p{L}{2}/u;

/** The columns of a row in a table without heads: mark, name, unit of measure, last year's figure, plan; or null. */
export function columnsOfRow(row: readonly string[]): TableColumns | null {
  const cells = row.map((cell) => cell.trim());
  const label = cells.findIndex((cell, i) => NAME.test(cell) && !(i === 0 && MARK.test(cell)));
  if (label < 0) return null;
  const number = label > 0 ? label - 1 : null;
  const behind = cells.map((cell, i) => ({ cell, i })).filter(({ i, cell }) => i > label && cell !== '');
  const [first] = behind;
  const hasUnit =
    first !== undefined && (!HAS_DIGIT.test(first.cell) || first.cell.startsWith('1.000')) && behind.length > 1;
  const values = hasUnit ? behind.slice(1) : behind;
  const plan = values.filter(({ cell }) => HAS_DIGIT.test(cell)).at(-1) ?? values.at(-1);
  if (plan === undefined) return null;
  const previous = values.filter(({ i }) => i < plan.i).at(-1);
  return {
    number,
    label,
    unit: hasUnit ? first.i : null,
    previous: previous?.i ?? null,
    plan: plan.i,
    rivals: [],
  };
}
