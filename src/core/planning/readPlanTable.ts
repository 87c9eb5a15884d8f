import { cleanText } from '../numbers/cleanText';
import { doubtKey, type CellDoubts } from './CellDoubts';
import { columnsOfHead } from './columnsOfHead';
import { joinedHead } from './joinedHead';
import type { PlanReading } from './PlanReading';
import { PlanReadingBuilder } from './PlanReadingBuilder';
import { readTableRow } from './readTableRow';
import type { TableColumns } from './TableColumns';
import type { TableState } from './TableState';
import { unitOfTable } from './unitOfTable';

const NOTE = /^(?:ghi chú|chú thích|nguồn(?:\s+số liệu)?\s*:|\(\*\)|\*)/iu;
const COLUMN_NUMBERS = /^\(?(?:\d{1,2}|[A-H])\)?(?:\s*=.*)?$/u;

/**
 * Reads rows of an annex: number, name, unit of measure, last year's figure, plan. The columns are known by their heads,
 * else by what a row holds.
 *
 * @param rows cells as text, from the first column on
 * @param doubts which of them are results of formulas that nobody vouches for
 */
export function readPlanTable(rows: readonly (readonly string[])[], doubts: CellDoubts = new Map()): PlanReading {
  const builder = new PlanReadingBuilder();
  const state: TableState = {
    columns: null,
    head: null,
    heads: [],
    unread: new Set(),
    unit: '',
    labelHead: null,
    inParts: false,
    tableUnit: null,
  };
  const plain = rows
    .map((cells, place) => ({ place, row: cells.map(plainCell) }))
    .filter(({ row, place }) => row.some((cell, column) => cell !== '' || doubts.has(doubtKey(place, column))));
  let isLowerHead = false;
  for (const [at, { row, place }] of plain.entries()) {
    const filled = row.filter((cell) => cell !== '');
    const text = filled.join(' ');
    const head = columnsOfHead(row);
    if (head !== null || filled.length === 1) state.tableUnit = unitOfTable(text) ?? state.tableUnit;
    if (isLowerHead) {
      isLowerHead = false;
      builder.passOver(text, 'tableHead');
    } else if (head !== null && !hasValues(row, head)) {
      const lower = plain[at + 1]?.row ?? [];
      const joined = joinedHead(row, lower);
      isLowerHead = joined !== null;
      // A head of its own begins another table; one that is printed again on each page does not.
      if (state.head !== null && state.head !== text) {
        builder.openSection(null);
        state.labelHead = null;
        state.unread.clear();
      }
      state.head = text;
      state.heads = row.map((cell, column) => (isLowerHead ? `${cell} ${lower[column] ?? ''}`.trim() : cell));
      state.columns = joined ?? head;
      builder.passOver(text, 'tableHead');
    } else if (filled.length > 1 && filled.every((cell) => COLUMN_NUMBERS.test(cell))) {
      builder.passOver(text, 'tableHead');
    } else if (NOTE.test(text)) {
      builder.passOver(text, 'note');
    } else {
      readTableRow({ row, text, doubts: (column) => doubts.get(doubtKey(place, column)) }, state, builder);
    }
  }
  return builder.build();
}

const plainCell = (cell: string): string =>
  cleanText(cell)
    .text.replace(/[\n\t]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** A row whose cell of the plan is a figure is no head, whatever its words. */
function hasValues(row: readonly string[], { plan }: TableColumns): boolean {
  return /^[<>≥≤≈]?\s*\d+(?:[.,]\d+)*\s*%?$/u.test(row[plan] ?? '') && !/^(?:19|20)\d\d$/u.test(row[plan] ?? '');
}
