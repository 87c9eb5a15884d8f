import { isKept } from './isKept';
import { readUnitAt } from './readUnitAt';
import type { TableColumns } from './TableColumns';

const MARK = /^(?:\(?\d{1,3}(?:\.\d{1,3})*[.)]?|[IVX]+\.?|[A-Z]\.?|[a-zđ][.)]|[-+–*•])$/u;
const HAS_DIGIT = /\d/u;
/** “1000 tấn”, “1.000 lượt” */
const SCALED_UNIT = /^10{1,2}\.?0*\s+\p{L}/u;
/** A number, with no more before it than words of its bound: not a note that holds one. */
const FIGURE =
  /^(?:[<>≥≤≈~=⩾⩽]+\s*|(?:đạt|trên|dưới|từ|hơn|khoảng|tối thiểu|tối đa|ít nhất|không|quá|thấp|giảm|tăng|còn|top|tốp|nhóm|hạng|thứ|xếp|vị trí|duy trì|giữ|gấp|phấn đấu|cả|năm|gần|xấp xỉ|vượt)\s+)*\d/iu;
const STRETCH = /^phấn đấu(?!\p{L})/iu;
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
    first !== undefined && (!HAS_DIGIT.test(first.cell) || SCALED_UNIT.test(first.cell)) && behind.length > 1;
  // Some put the unit of measure last.
  const last = behind.at(-1);
  const isLast = !hasUnit && behind.length > 1 && last !== undefined && isUnitOfMeasure(last.cell);
  const values = hasUnit ? behind.slice(1) : isLast ? behind.slice(0, -1) : behind;
  const stated = values.at(-1);
  const isState = values.length > 1 && stated !== undefined && isKept(stated.cell);
  const figures = values.filter(({ cell }) => FIGURE.test(cell));
  const plan = isState
    ? stated
    : (figures.at(-1) ?? values.filter(({ cell }) => HAS_DIGIT.test(cell)).at(-1) ?? values.at(-1));
  if (plan === undefined) return null;
  const previous = values.filter(({ i }) => i < plan.i).at(-1);
  return {
    number,
    label,
    unit: hasUnit ? first.i : isLast ? last.i : null,
    previous: previous?.i ?? null,
    plan: plan.i,
    // A note that holds a number may be meant as well; before a stretch stands the target or last year's figure.
    rivals: values
      .filter(({ cell, i }) => (i > plan.i && HAS_DIGIT.test(cell)) || (i === previous?.i && STRETCH.test(plan.cell)))
      .map(({ i }) => ({ at: i, asked: 'whichNumber' as const })),
  };
}

const isUnitOfMeasure = (cell: string): boolean => readUnitAt(` ${cell}`)?.length === cell.length + 1;
