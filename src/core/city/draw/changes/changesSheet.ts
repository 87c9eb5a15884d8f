import type { Catalogue } from '../../../catalogue/Catalogue';
import { findIndicator } from '../../../catalogue/findIndicator';
import { findUnit } from '../../../catalogue/findUnit';
import type { Roster } from '../../../catalogue/Roster';
import type { DrawnSheet } from '../../../workbook/DrawnSheet';
import { annexPrint } from '../parts/annexPrint';
import { sheetOf } from '../../../workbook/sheetOf';
import type { Words } from '../../../words/shape/Words';
import type { Change, Changes } from '../../../compilation/model/Change';
import { changeCell } from '../parts/changeCell';
import { keyRow } from '../parts/keyRow';
import { labelIn } from '../parts/labelIn';
import { CHANGE_COLUMNS } from '../../contract/log/logLayout';
import { SheetDraft } from '../parts/SheetDraft';
import { styled } from '../parts/styled';

const WIDTHS = [6, 22, 12, 50, 38, 38];

/** The sheet *Thay đổi*: what is other than in the compilation before. */
export function changesSheet(
  { asOf, changes }: Changes,
  catalogue: Catalogue,
  roster: Roster,
  words: Words,
): DrawnSheet {
  const own = words.campaign.changes;
  const draft = new SheetDraft(WIDTHS, WIDTHS.length);
  draft.title(own.title);
  draft.note(asOf === null ? own.first : own.intro(words.date(asOf), changes.length));
  draft.rows.push(keyRow('compared', CHANGE_COLUMNS.compared), {
    hidden: true,
    cells: [null, styled('key', 'asOf'), styled('key', asOf)],
  });
  const place = draft.table(
    'changes',
    CHANGE_COLUMNS.changes,
    own.columns,
    changes.map((change, i) => [
      styled('count', i + 1),
      styled('text', own.kinds[change.kind]),
      styled('code', change.key),
      styled('text', nameOf(change, catalogue, roster, words)),
      changeCell(change, change.before, catalogue, words),
      changeCell(change, change.after, catalogue, words),
      styled('key', change.kind),
      styled('key', change.before),
      styled('key', change.after),
    ]),
  );
  return sheetOf({
    name: own.sheet,
    columns: [...draft.columns, ...[4, 4, 4].map((width) => ({ width, hidden: true }))],
    rows: draft.rows,
    merges: draft.merges,
    frozen: { rows: place.captions, columns: 0 },
    print: annexPrint([place.captions, place.captions], `B1:G${String(draft.rows.length)}`),
    protected: true,
  });
}

function nameOf({ kind, key }: Change, catalogue: Catalogue, roster: Roster, words: Words): string {
  if (kind !== 'figure') return findUnit(roster, key)?.name ?? '';
  const indicator = findIndicator(catalogue, key);
  return indicator ? labelIn(words, indicator) : '';
}
