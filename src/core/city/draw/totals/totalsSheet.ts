import { columnLetters } from '../../../kernel/columnLetters';
import { sheetReference } from '../../../kernel/sheetReference';
import type { DrawnCell, DrawnRow, DrawnSheet } from '../../../workbook/DrawnSheet';
import { annexPrint } from '../parts/annexPrint';
import { OFFICIAL_HEAD_ROWS, officialHead, type HeadColumns } from '../parts/officialHead';
import { sheetOf } from '../../../workbook/sheetOf';
import { signOffRows } from '../summary/signOffRows';
import { styledCell } from '../parts/styledCell';
import type { Words } from '../../../words/shape/Words';
import { groupName } from '../parts/groupName';
import { styled } from '../parts/styled';
import type { GroupTotal } from '../../../compilation/model/Tracking';
import type { Tracked } from '../tracking/trackingSheet';

const WIDTHS = [36, 11, 13, 11, 13, 13, 11, 13, 11, 11, 12] as const;
const HEAD: HeadColumns = { agency: [1, 3], agencyWidth: 60, nation: [7, 11], title: [1, 11] };
/** The day up to which was counted stands between head and captions. */
const CAPTION_ROW = OFFICIAL_HEAD_ROWS + 2;

/** The totals of *Tình hình nộp* and the cells of them that a chart shows. */
export interface TrackingTotals {
  readonly sheet: DrawnSheet;
  /** References of the names of the groups and of their reporting rates in percent; null without groups. */
  readonly rates: { readonly groups: string; readonly values: string } | null;
}

/** Totals and rates by cụm/khối: a sheet of its own, as captions that are repeated in print are those of one table. */
export function totalsSheet({ tracking, roster, catalogue, report }: Tracked, words: Words): TrackingTotals {
  const own = words.campaign.tracking;
  const { groups, total } = tracking;
  const head = officialHead(catalogue, report.period, own.totalsTitle, HEAD, words);
  const rows: readonly DrawnRow[] = [
    ...head.rows,
    { height: 20, cells: [styledCell('subtitle', own.asOf(words.date(tracking.asOf)))] },
    { height: 33, cells: own.totals.map((caption) => styled('head', caption)) },
    ...groups.map((group) => ({ cells: totalCells(group, groupName(group, roster, words), false) })),
    { cells: totalCells(total, own.all, true) },
    ...signOffRows(words, [1, 6, 10]),
  ];
  const last = columnLetters(WIDTHS.length);
  const dayRow = String(OFFICIAL_HEAD_ROWS + 1);
  const sheet = sheetOf({
    name: own.totalsSheet,
    columns: WIDTHS.map((width) => ({ width })),
    rows,
    merges: [...head.merges, `A${dayRow}:${last}${dayRow}`],
    frozen: { rows: CAPTION_ROW, columns: 1 },
    print: annexPrint([CAPTION_ROW, CAPTION_ROW], `A1:${last}${String(rows.length)}`),
  });
  if (groups.length === 0) return { sheet, rates: null };
  const ofGroups = (column: string): string =>
    sheetReference(sheet.name, `${column}${String(CAPTION_ROW + 1)}:${column}${String(CAPTION_ROW + groups.length)}`);
  return { sheet, rates: { groups: ofGroups('A'), values: ofGroups('G') } };
}

function totalCells(group: GroupTotal, name: string, bold: boolean): readonly DrawnCell[] {
  const count = bold ? 'boldCount' : 'count';
  const percent = bold ? 'boldPercent' : 'percent';
  const rate = (part: number, of: number): number | null => (of === 0 ? null : (part / of) * 100);
  return [
    styled(bold ? 'bold' : 'text', name),
    styled(count, group.expected),
    styled(count, group.ownPlans),
    styled(percent, rate(group.ownPlans, group.expectedPlans)),
    styled(count, group.ownPlansLate),
    styled(count, group.results),
    styled(percent, rate(group.results, group.expected)),
    styled(count, group.resultsLate),
    styled(count, group.withErrors),
    styled(count, group.returned),
    styled(count, group.accepted),
  ];
}
