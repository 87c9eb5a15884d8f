import type { Role } from '../../catalogue/roleOf';
import { madeOnce } from '../../kernel/madeOnce';
import { differenceOf } from '../../workbook/differenceOf';
import { isAsInBase } from '../../workbook/isAsInBase';
import type { RawDifference } from '../../workbook/RawWorkbook';
import type { IndicatorSlots } from './formSlots';
import type { IndicatorReading } from './IndicatorReader';
import type { FormLayout, Placed } from './place/FormLayout';
import type { FormLocation } from './place/FormLocation';

interface Known {
  readonly layout: FormLayout;
  readonly key: string;
  readonly byRole: Map<Role, IndicatorReading>;
}

/** The last of what was read from the rows of one sheet, by indicator. */
const lastIn = madeOnce<RawDifference['base'], Map<IndicatorSlots, Known>>(() => new Map());

/**
 * What was read from rows that other files have too. Of the forms of a plan most rows say the same, and what they say need
 * be understood only once.
 */
export class KnownReadings {
  private readonly difference: RawDifference | undefined;
  /** All that bears on what rows say beside their cells, their layout, the unit's role and the plan. */
  private readonly key: string;
  private readonly layout: FormLayout;

  constructor({ sheet, layout, columns }: FormLocation, date1904: boolean, hasOwnCaptions: boolean) {
    const { status, source, note } = columns;
    // A remark without a column may stand in any row.
    const isOnRow = status !== null && source !== null && note !== null;
    this.difference = isOnRow ? differenceOf(sheet) : undefined;
    this.key = `${String(date1904)} ${String(hasOwnCaptions)}`;
    this.layout = layout;
  }

  /** What was read of an indicator by the role of the unit, to be added to; null if one of its rows is not as in others. */
  of(slots: IndicatorSlots, { cells, first, last }: Placed): Map<Role, IndicatorReading> | null {
    const { difference, layout, key } = this;
    if (difference === undefined || cells.includes(null) || !isAsInBase(difference, first, last)) return null;
    const known = lastIn(difference.base);
    const before = known.get(slots);
    if (before?.key === key && before.layout === layout) return before.byRole;
    const byRole = new Map<Role, IndicatorReading>();
    known.set(slots, { layout, key, byRole });
    return byRole;
  }
}
