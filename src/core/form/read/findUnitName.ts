import { matchUnitName } from '../../catalogue/matchUnitName';
import { nameIndexOf } from '../../catalogue/nameIndexOf';
import { nameKey } from '../../catalogue/nameKey';
import type { Roster } from '../../catalogue/Roster';
import { withoutAuthority } from '../../catalogue/withoutAuthority';
import { madeOnce } from '../../kernel/madeOnce';
import { cellText } from '../../workbook/CellIndex';
import { differenceOf } from '../../workbook/differenceOf';
import { isAsInBase } from '../../workbook/isAsInBase';
import type { RawCell, RawDifference, RawSheet } from '../../workbook/RawWorkbook';

/** Rows in which the form's head stands; cells come row by row from every program known. */
const HEAD_ROWS = 12;

/**
 * The unit's name as printed in the form's head (“Đơn vị báo cáo: Phường Hải Dương”): exactly one of the roster's, or
 * else one that several units bear or that a commune of before bore. It is a hint for a person, never an identity.
 */
export function findUnitName(sheet: RawSheet, roster: Roster): string | null {
  const names = new CellNames(sheet, roster);
  let hint: string | null = null;
  for (const cell of sheet.cells) {
    if (cell.row > HEAD_ROWS) break;
    if (cell.kind !== 'text') continue;
    const { one, other } = names.in(cell);
    if (one !== null) return one;
    hint ??= other;
  }
  return hint;
}

/** What a text names: one unit of the roster, or something else that is known to it. */
interface Named {
  readonly one: string | null;
  readonly other: string | null;
}

/** What was found in cells that other files have too, for a roster. */
const knownNames = madeOnce<Roster, (base: RawDifference['base']) => Map<RawCell, Named>>(() =>
  madeOnce<RawDifference['base'], Map<RawCell, Named>>(() => new Map()),
);

/** What the cells of one sheet name; in those of another file it is looked for once for all files that have them. */
class CellNames {
  private readonly difference: RawDifference | undefined;
  private readonly known: Map<RawCell, Named> | null;

  constructor(
    sheet: RawSheet,
    private readonly roster: Roster,
  ) {
    this.difference = differenceOf(sheet);
    this.known = this.difference === undefined ? null : knownNames(roster)(this.difference.base);
  }

  in(cell: RawCell): Named {
    const known = this.known?.get(cell);
    if (known !== undefined) return known;
    const found = namedIn(cell, this.roster);
    const { difference } = this;
    if (difference !== undefined && isAsInBase(difference, cell.row, cell.row)) this.known?.set(cell, found);
    return found;
  }
}

function namedIn(cell: RawCell, roster: Roster): Named {
  const text = cellText(cell);
  const name = withoutAuthority(text.slice(text.indexOf(':') + 1));
  const one = matchUnitName(roster, name)?.name ?? null;
  return { one, other: one === null && isKnown(name, roster) ? name.trim() : null };
}

function isKnown(name: string, roster: Roster): boolean {
  const key = nameKey(name);
  const index = nameIndexOf(roster);
  return [index.full, index.bare, index.oldFull, index.oldBare].some((names) => names.has(key));
}
