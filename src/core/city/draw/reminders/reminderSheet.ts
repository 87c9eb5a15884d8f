import type { DrawnSheet } from '../../../workbook/DrawnSheet';
import { annexPrint } from '../parts/annexPrint';
import { sheetOf } from '../../../workbook/sheetOf';
import { findUnit } from '../../../catalogue/findUnit';
import type { Words } from '../../../words/shape/Words';
import type { Campaign } from '../../../compilation/model/Campaign';
import { lateText } from '../parts/lateText';
import { needsOf } from '../../../campaign/tracking/needsOf';
import { SheetDraft } from '../parts/SheetDraft';
import { styled } from '../parts/styled';

const WIDTHS = [6, 11, 32, 22, 34, 16, 9, 40];

/** The sheet *Đôn đốc*: every unit that still has something to do, with its address, to be urged by mail or telephone. */
export function reminderSheet({ tracking, roster }: Campaign, words: Words): DrawnSheet {
  const own = words.campaign.reminders;
  const open = tracking.units.filter((unit) => needsOf(unit).length > 0);
  const draft = new SheetDraft(WIDTHS, WIDTHS.length);
  draft.title(own.title);
  draft.note(
    open.length === 0 ? own.nobody : own.intro(open.length, tracking.total.expected, words.date(tracking.asOf)),
  );
  const place = draft.table(
    null,
    [],
    own.columns,
    open.map((unit, i) => [
      styled('count', i + 1),
      styled('code', unit.unit),
      styled('text', unit.name),
      styled('text', unit.cluster),
      styled(
        'text',
        needsOf(unit)
          .map((need) => own.needs[need])
          .join('; '),
      ),
      styled('code', lateText(unit.result, words)),
      styled('count', unit.errors),
      styled('text', findUnit(roster, unit.unit)?.email ?? null),
    ]),
  );
  const range = `B${String(place.captions)}:I${String(Math.max(place.last, place.first))}`;
  return sheetOf({
    name: own.sheet,
    columns: draft.columns,
    rows: draft.rows,
    merges: draft.merges,
    frozen: { rows: place.captions, columns: 4 },
    print: annexPrint([place.captions, place.captions], `B1:I${String(draft.rows.length)}`),
    autoFilter: range,
  });
}
