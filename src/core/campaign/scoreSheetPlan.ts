import { findUnit } from '../catalogue/findUnit';
import type { Roster } from '../catalogue/Roster';
import type { SheetPlan } from '../plan/SheetPlan';
import { annexPrint } from '../report/annexPrint';
import { sheetOf } from '../report/sheetOf';
import { formatShort } from '../words/formatShort';
import type { Words } from '../words/Words';
import type { UnitScore } from './Scoring';
import { SheetDraft } from './SheetDraft';
import { styled } from './styled';

const WIDTHS = [26, 8, 11, 34, 12, 90];

/** The sheet *Xếp hạng thi đua*: points and ranks by the table that the office gave, with the arithmetic of each. */
export function scoreSheetPlan(scores: readonly UnitScore[], roster: Roster, words: Words): SheetPlan {
  const own = words.campaign.scores;
  const number = (value: number): string => formatShort(value, words.language);
  const draft = new SheetDraft(WIDTHS, WIDTHS.length);
  draft.title(own.title);
  draft.note(own.intro);
  const place = draft.table(
    null,
    [],
    own.columns,
    scores.map(({ unit, cluster, rank, total, items }) => [
      styled('text', cluster),
      styled('count', rank),
      styled('code', unit),
      styled('text', findUnit(roster, unit)?.name ?? null),
      styled('number', total),
      styled(
        'text',
        items
          .map(({ rule, points, basis }) => {
            const what = 'indicator' in rule ? `${own.rules[rule.kind]} ${rule.indicator}` : own.rules[rule.kind];
            return `${what}${basis.length === 0 ? '' : ` (${basis.map(number).join(' / ')})`}: ${number(points)}`;
          })
          .join('; '),
      ),
    ]),
  );
  return sheetOf({
    name: own.sheet,
    columns: [{ width: 4, hidden: true }, ...WIDTHS.map((width) => ({ width }))],
    rows: draft.rows,
    merges: draft.noteRows.map((row) => `B${String(row)}:G${String(row)}`),
    frozen: { rows: place.captions, columns: 0 },
    print: annexPrint([place.captions, place.captions], `B1:G${String(draft.rows.length)}`),
    protected: true,
  });
}
