import { findIndicator } from '../../../catalogue/findIndicator';
import { findUnit } from '../../../catalogue/findUnit';
import type { Campaign } from '../../../compilation/model/Campaign';
import type { Change } from '../../../compilation/model/Change';
import type { FigureRevision } from '../../../compilation/model/Closing';
import { boundedList } from '../../../kernel/boundedList';
import type { DrawnCell, DrawnSheet } from '../../../workbook/DrawnSheet';
import { sheetOf } from '../../../workbook/sheetOf';
import { describeCause } from '../../../words/describeCause';
import type { Words } from '../../../words/shape/Words';
import { CLOSING_COLUMNS } from '../../contract/closing/closingLayout';
import { annexPrint } from '../parts/annexPrint';
import { changeCell } from '../parts/changeCell';
import { labelIn } from '../parts/labelIn';
import { SheetDraft } from '../parts/SheetDraft';
import { styled } from '../parts/styled';

const WIDTHS = [6, 12, 40, 20, 20, 16, 16, 50];

/** A row of the revision stays low enough to be read. */
const LONGEST_CAUSES = 2000;

/** The sheet *Chốt số liệu*: each closing, and what became other after it with its causes. */
export function closingSheet(campaign: Campaign, words: Words): DrawnSheet {
  const { closings, revisions } = campaign;
  const own = words.campaign.closing;
  const draft = new SheetDraft(WIDTHS, WIDTHS.length);
  draft.title(own.title);
  draft.note(own.intro);
  draft.section(own.closingsTitle);
  const place = draft.table(
    'closings',
    CLOSING_COLUMNS.closings,
    own.closings,
    closings.map(({ number, closedAt, by, hash }) => [
      styled('count', number),
      styled('code', words.date(closedAt)),
      styled('text', by),
      styled('key', hash),
      ...[null, null, null, null],
      styled('key', closedAt),
    ]),
  );
  for (const { since, until, figures, units } of revisions) {
    draft.section(own.revisionTitle(since.number, words.date(since.closedAt), until?.number ?? null));
    if (figures.length === 0 && units.length === 0) draft.note(own.same);
    if (figures.length > 0) {
      draft.table(
        null,
        [],
        own.figures,
        figures.map((figure, i) => figureCells(figure, i, campaign, words)),
      );
    }
    if (units.length > 0) {
      draft.table(
        null,
        [],
        own.units,
        units.map((change, i) => unitCells(change, i, campaign, words)),
      );
    }
  }
  return sheetOf({
    name: own.sheet,
    columns: [...draft.columns, { width: 4, hidden: true }],
    rows: draft.rows,
    merges: draft.merges,
    print: annexPrint([place.captions, place.captions], `B1:I${String(draft.rows.length)}`),
    protected: true,
  });
}

function figureCells(
  { indicator, before, after, resultBefore, resultAfter, causes }: FigureRevision,
  position: number,
  { catalogue, roster }: Campaign,
  words: Words,
): readonly DrawnCell[] {
  const known = findIndicator(catalogue, indicator);
  const change = { kind: 'figure', key: indicator } as const;
  return [
    styled('count', position + 1),
    styled('code', indicator),
    styled('text', known ? labelIn(words, known) : ''),
    changeCell(change, before, catalogue, words),
    changeCell(change, after, catalogue, words),
    styled('code', words.outcomes[resultBefore]),
    styled('code', words.outcomes[resultAfter]),
    styled(
      'text',
      boundedList(
        causes.map((cause) => describeCause(cause, roster, words)),
        '; ',
        words.campaign.more,
        LONGEST_CAUSES,
      ),
    ),
  ];
}

function unitCells(
  change: Change,
  position: number,
  { catalogue, roster }: Campaign,
  words: Words,
): readonly DrawnCell[] {
  const { kind, key, before, after } = change;
  return [
    styled('count', position + 1),
    styled('code', key),
    styled('text', findUnit(roster, key)?.name ?? ''),
    changeCell(change, before, catalogue, words),
    changeCell(change, after, catalogue, words),
    styled('code', words.campaign.changes.kinds[kind]),
  ];
}
