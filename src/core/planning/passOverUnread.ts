import type { PlanReadingBuilder } from './PlanReadingBuilder';
import type { TableColumns } from './TableColumns';
import type { TableState } from './TableState';

/** A column for words of all kinds, in which a number may be a target too. */
const REMARKS = /^$|ghi chú|chú thích|diễn giải|thuyết minh|giải trình|nội dung khác/iu;
const HAS_DIGIT = /\d/u;

/**
 * Says what stands in the columns of a row from which nothing is read: a remark with a number by its words, any other column
 * by its head, once.
 *
 * @param isNothing whether a cell holds no more than a sign for nothing
 */
export function passOverUnread(
  row: readonly string[],
  columns: TableColumns,
  state: TableState,
  builder: PlanReadingBuilder,
  isNothing: (cell: string) => boolean,
): void {
  const { number, label, unit, previous, plan, rivals } = columns;
  const read = new Set([number, label, unit, previous, plan, ...rivals.map(({ at }) => at)]);
  row.forEach((cell, at) => {
    if (read.has(at) || isNothing(cell)) return;
    const head = state.heads[at] ?? '';
    if (REMARKS.test(head)) {
      if (HAS_DIGIT.test(cell)) builder.passOver(head === '' ? cell : `${head}: ${cell}`, 'note');
    } else if (!state.unread.has(at)) {
      state.unread.add(at);
      builder.passOver(head, 'unreadColumn');
    }
  });
}
