import { KeyedTables } from '../../city/contract/parts/KeyedTables';
import { readIdentity } from '../../form/read/readIdentity';
import type { RawWorkbook } from '../../workbook/RawWorkbook';
import { PLAN_BOOK_KIND, PLAN_TABLES } from '../contract/planTables';

/**
 * Whether a workbook is a *Sổ kế hoạch*: by what it says of itself or, where a program has dropped that, by the marks of
 * its tables.
 */
export function isPlanBook(workbook: RawWorkbook): boolean {
  const { kind } = readIdentity(workbook);
  return kind === null ? KeyedTables.find(workbook, PLAN_TABLES) !== null : kind === PLAN_BOOK_KIND;
}
