import { matchUnitName } from '../../catalogue/matchUnitName';
import { nameIndexOf } from '../../catalogue/nameIndexOf';
import { nameKey } from '../../catalogue/nameKey';
import type { Roster } from '../../catalogue/Roster';
import { withoutAuthority } from '../../catalogue/withoutAuthority';
import { cellText } from '../../workbook/CellIndex';
import type { RawSheet } from '../../workbook/RawWorkbook';

/** Rows in which the form's head stands; cells come row by row from every program known. */
const HEAD_ROWS = 12;

/**
 * The unit's name as printed in the form's head (“Đơn vị báo cáo: Phường Hải Dương”): exactly one of the roster's, or
 * else one that several units bear or that a commune of before bore. It is a hint for a person, never an identity.
 */
export function findUnitName(sheet: RawSheet, roster: Roster): string | null {
  let hint: string | null = null;
  for (const cell of sheet.cells) {
    if (cell.row > HEAD_ROWS) break;
    if (cell.kind !== 'text') continue;
    const text = cellText(cell);
    const name = withoutAuthority(text.slice(text.indexOf(':') + 1));
    const unit = matchUnitName(roster, name);
    if (unit) return unit.name;
    if (hint === null && isKnown(name, roster)) hint = name.trim();
  }
  return hint;
}

function isKnown(name: string, roster: Roster): boolean {
  const key = nameKey(name);
  const index = nameIndexOf(roster);
  return [index.full, index.bare, index.oldFull, index.oldBare].some((names) => names.has(key));
}
