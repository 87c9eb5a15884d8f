import { cellAddress } from '../../../kernel/cellAddress';
import { foldText } from '../../../kernel/foldText';
import type { CellIndex } from '../../../workbook/CellIndex';
import type { ChangedHeading, HeadedColumn } from './ChangedHeading';
import type { FormColumns } from './FormColumns';

/**
 * Words by which a heading is known, folded; of several the first that is found counts: “Thực hiện cùng kỳ năm trước”. Only
 * a result, a plan and a target are called by each other's words: “Kết quả thực hiện kế hoạch năm”.
 */
const SAID: readonly (readonly [column: HeadedColumn, words: RegExp])[] = [
  ['percent', /\bso voi\b|\bagainst\b/],
  ['change', /\btang\b.*\bgiam\b|\bchange\b/],
  ['lastYear', /\bcung ky\b|\bnam truoc\b|\blast year\b/],
  ['unitOfMeasure', /\bdon vi tinh\b|\bunit of measure\b/],
  ['code', /^ma so\b|^code\b/],
  ['status', /\btinh trang\b|\bstatus\b/],
  ['source', /\bnguon\b|\bsource\b/],
  ['note', /\bghi chu\b|\bnote\b/],
  ['target', /\bmuc tieu\b|\btarget\b/],
  ['ownPlan', /\bke hoach\b|\bplan\b/],
  ['value', /\bthuc hien\b|\bket qua\b|\bresult\b/],
  ['label', /\bchi tieu\b|\bindicator\b/],
  ['number', /^stt\b|^so tt\b|^no\b/],
];

const COLUMNS: readonly (keyof FormColumns)[] = SAID.flatMap(([column]) =>
  column === 'change' || column === 'number' ? [] : [column],
);

const ALIKE: ReadonlySet<HeadedColumn> = new Set(['target', 'ownPlan', 'value']);
/** Columns in which the unit enters figures. */
const FIGURES: ReadonlySet<HeadedColumn> = new Set(['value', 'ownPlan', 'lastYear']);
/** Rows above the letters, or the first figure, in which the headings are looked for. */
const ABOVE = 8;
/** So many columns of one row are known by their headings, or it is another row. */
const ENOUGH = 4;

/** Which column a heading names, for the column `own` if it may be that one; null if that is not known. */
export function columnSaid(heading: string, own?: HeadedColumn): HeadedColumn | null {
  const text = foldText(heading.normalize('NFC'));
  const said = SAID.flatMap(([column, words]) => (words.test(text) ? [column] : []));
  const [first = null] = said;
  return own !== undefined && first !== null && ALIKE.has(first) && said.includes(own) ? own : first;
}

/** The row of headings above this one, but not far above; null if there is none. */
export function headingsAbove(index: CellIndex, columns: FormColumns, below: number): number | null {
  const places = COLUMNS.flatMap((key) => columns[key] ?? []);
  for (let row = below - 1; row > Math.max(0, below - ABOVE); row -= 1) {
    if (places.filter((column) => columnSaid(index.text(row, column)) !== null).length >= ENOUGH) return row;
  }
  return null;
}

/**
 * Headings that call a column of figures something else than it is by its letter and the names of its cells, or another
 * column one of figures: the sender may have filled it in as that. One that was erased says nothing.
 */
export function changedHeadings(index: CellIndex, columns: FormColumns, row: number | null): readonly ChangedHeading[] {
  if (row === null) return [];
  return COLUMNS.flatMap((column): readonly ChangedHeading[] => {
    const place = columns[column];
    const found = place === null ? '' : index.text(row, place);
    if (place === null || found === '') return [];
    const says = columnSaid(found, column);
    const isChanged = says !== column && (FIGURES.has(column) || (says !== null && FIGURES.has(says)));
    return isChanged ? [{ column, cell: cellAddress(row, place), found, says }] : [];
  });
}
