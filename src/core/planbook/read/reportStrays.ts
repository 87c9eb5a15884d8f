import type { PlanColumn, PlanTableName } from '../contract/planTables';
import type { RowReading } from './RowReading';

/**
 * A row that belongs to nothing in the plan would be missed in silence.
 * @param column in which a row says what it belongs to
 * @param ownerOf that, as it was read; an empty cell has been said
 */
export function reportStrays<T extends PlanTableName, D extends { readonly row: RowReading<T> }>(
  drafts: readonly D[],
  column: PlanColumn<T>,
  ownerOf: (draft: D) => string,
  isKnown: (draft: D) => boolean,
): void {
  for (const draft of drafts) {
    const value = ownerOf(draft);
    if (value !== '' && !isKnown(draft)) draft.row.report(column, 'strayRow', { value });
  }
}
