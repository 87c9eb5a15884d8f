import type { DrawnCell, DrawnRow, DrawnSheet } from '../../workbook/DrawnSheet';
import { CARRIED_KEYS, IDENTITY_KEYS, IDENTITY_SHEET } from '../contract/identitySheet';
import { sheetOf } from '../../workbook/sheetOf';

/**
 * The hidden sheet: identity as keys and values in A and B, and beside it from D on the words of lists that cells
 * refer to, a column each (a list given as text would be split at commas).
 */
export function drawIdentitySheet(
  identity: Readonly<Record<string, string>>,
  lists: readonly (readonly string[])[],
): DrawnSheet {
  const entries = Object.entries(identity);
  const rows = Array.from(
    { length: Math.max(entries.length, ...lists.map((list) => list.length)) },
    (_, i): DrawnRow => {
      const entry = entries[i];
      return { cells: [text(entry?.[0]), value(entry), null, ...lists.map((list) => text(list[i]))] };
    },
  );
  return sheetOf({
    name: IDENTITY_SHEET,
    visibility: 'veryHidden',
    columns: [{ width: 20 }, { width: 24 }, { width: 4 }, ...lists.map(() => ({ width: 16 }))],
    rows,
    protected: true,
    gridlines: true,
  });
}

const text = (value: string | undefined): DrawnCell | null =>
  value === undefined ? null : { value, style: 'identity' };

/** Keys of what no two forms have in common. */
const OWN: readonly string[] = [IDENTITY_KEYS.unit, CARRIED_KEYS.unit];

function value([key, held]: readonly [string?, string?] = []): DrawnCell | null {
  const cell = text(held);
  return cell !== null && OWN.includes(key ?? '') ? { ...cell, own: true } : cell;
}
