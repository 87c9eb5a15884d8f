import { matchUnitName } from '../catalogue/matchUnitName';
import type { Roster } from '../catalogue/Roster';
import { cellText } from '../workbook/CellIndex';
import type { RawSheet } from '../workbook/RawWorkbook';

/** Rows in which the form's head stands; cells come row by row from every program known. */
const HEAD_ROWS = 12;

/**
 * The unit's name as printed in the form's head (“Đơn vị báo cáo: Phường Hải Dương”), if it is exactly one of the
 * roster's. It is a hint for a person, never an identity.
 */
export function findUnitName(sheet: RawSheet, roster: Roster): string | null {
  for (const cell of sheet.cells) {
    if (cell.row > HEAD_ROWS) break;
    if (cell.kind !== 'text') continue;
    const text = cellText(cell);
    const unit = matchUnitName(roster, text.slice(text.indexOf(':') + 1));
    if (unit) return unit.name;
  }
  return null;
}
