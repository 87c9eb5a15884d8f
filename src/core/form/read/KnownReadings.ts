import type { Role } from '../../catalogue/roleOf';
import type { RawRow } from '../../workbook/RawWorkbook';
import type { IndicatorSlots } from './formSlots';
import type { IndicatorReading } from './IndicatorReader';
import type { CellPosition, FormLocation } from './locateForm';

type Positions = readonly (CellPosition | null)[];

interface Known {
  readonly slots: IndicatorSlots;
  readonly key: string;
  readonly positions: Positions;
  readonly byRole: Map<Role, IndicatorReading>;
}

/** The last of what was read from an indicator's rows, by the first of them: a row belongs to one sheet, and so do the others. */
const lastOf = new WeakMap<RawRow, Known>();

/**
 * What was read from rows that other files have too. Of the forms of a plan most rows say the same, and what they say need
 * be understood only once.
 */
export class KnownReadings {
  private readonly rows = new Map<number, RawRow>();
  /** All that bears on what rows say beside their cells, the unit's role and the plan; null where more does. */
  private readonly key: string | null;

  constructor({ sheet, columns }: FormLocation, date1904: boolean, hasOwnCaptions: boolean) {
    for (const row of sheet.rows ?? []) if (row.isShared) this.rows.set(row.row, row);
    const { status, source, note } = columns;
    // A remark without a column may stand in any row.
    const isOnRow = status !== null && source !== null && note !== null;
    this.key = isOnRow ? JSON.stringify([date1904, hasOwnCaptions, columns]) : null;
  }

  /** What was read of an indicator by the role of the unit, to be added to; null if not all of its rows are shared. */
  of(slots: IndicatorSlots, positions: Positions): Map<Role, IndicatorReading> | null {
    const { key } = this;
    const rows = positions.map((position) => (position === null ? undefined : this.rows.get(position.row)));
    const [first] = rows;
    if (key === null || first === undefined || rows.includes(undefined)) return null;
    const last = lastOf.get(first);
    if (last?.slots === slots && last.key === key && isAtSame(last.positions, positions)) return last.byRole;
    const byRole = new Map<Role, IndicatorReading>();
    lastOf.set(first, { slots, key, positions, byRole });
    return byRole;
  }
}

const isAtSame = (some: Positions, others: Positions): boolean =>
  some.every((position, i) => position?.row === others[i]?.row && position?.column === others[i]?.column);
