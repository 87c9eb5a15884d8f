import { findUnit } from '../../../catalogue/findUnit';
import type { Campaign } from '../../../compilation/model/Campaign';
import { ruleBounds } from '../../../compilation/model/ruleBounds';
import { ruleKeys } from '../../../compilation/model/ruleKeys';
import type { ScoreRow } from '../../../compilation/model/ScoreReview';
import type { UnitScore } from '../../../compilation/model/Scoring';
import { cellAddress } from '../../../kernel/cellAddress';
import { columnLetters } from '../../../kernel/columnLetters';
import type { DrawnCell, DrawnSheet } from '../../../workbook/DrawnSheet';
import { sheetOf } from '../../../workbook/sheetOf';
import { formatShort } from '../../../words/formatShort';
import type { Words } from '../../../words/shape/Words';
import { REVIEW_COLUMNS, type ReviewColumn } from '../../contract/scores/reviewLayout';
import { annexPrint } from '../parts/annexPrint';
import { groupName } from '../parts/groupName';
import { SheetDraft, type TablePlace } from '../parts/SheetDraft';
import { styled } from '../parts/styled';
import { differenceCell } from './differenceCell';
import { ruleName } from '../../../words/ruleName';

/** Characters; a column without a width is not seen. */
const WIDTHS: Readonly<Record<ReviewColumn, number | null>> = {
  number: 6,
  unit: 11,
  name: 30,
  group: 20,
  ruleName: 34,
  bounds: 12,
  computed: 12,
  own: 12,
  cluster: 14,
  board: 14,
  clusterDifference: 14,
  boardDifference: 14,
  reason: 34,
  ownNote: 30,
  rule: null,
  sha256: null,
};
const COLUMNS = REVIEW_COLUMNS.scores;
/** The last column that is seen. */
const LAST = columnLetters(COLUMNS.indexOf('rule') + 1);

/** Where a column of the sheet stands, from 1; the first one is that of the keys. */
export function reviewColumn(column: ReviewColumn): number {
  return COLUMNS.indexOf(column) + 2;
}

/** *Thẩm định điểm*, and where its table of today's rules stands. */
export interface ReviewSheet {
  readonly sheet: DrawnSheet;
  readonly place: TablePlace;
}

/**
 * The sheet *Thẩm định điểm*: for each unit and rule of the table of points what the program computed, what the unit gave
 * itself, and what cụm/khối and Ban verified with the reason; it is read back. Differences are formulas.
 */
export function reviewSheet(campaign: Campaign, words: Words): ReviewSheet {
  const own = words.campaign.scoreReview;
  const scores = campaign.scores ?? [];
  const draft = new SheetDraft(
    COLUMNS.map((column) => WIDTHS[column]),
    COLUMNS.indexOf('rule'),
  );
  draft.title(own.title);
  draft.note(own.intro);
  const captions = COLUMNS.map((column) => own.columns[column]);
  const first = draft.rows.length + 3;
  const rules = campaign.settings.scoring?.rules.length ?? 0;
  const place = draft.table(
    'scores',
    COLUMNS,
    captions,
    scores.flatMap((score, i) => scoreRows(score, first + i * rules, campaign, words)),
  );
  if (campaign.formerScores.length > 0) {
    draft.section(own.formerTitle);
    draft.table(
      'formerScores',
      REVIEW_COLUMNS.formerScores,
      captions,
      campaign.formerScores.map((row, i) => formerRow(row, i, campaign)),
    );
  }
  const sheet = sheetOf({
    name: own.sheet,
    columns: draft.columns,
    rows: draft.rows,
    merges: draft.merges,
    frozen: { rows: place.captions, columns: 4 },
    print: annexPrint([place.captions, place.captions], `B1:${LAST}${String(draft.rows.length)}`),
  });
  return { sheet, place };
}

/** @param first row of the sheet in which the unit's first rule stands */
function scoreRows(
  score: UnitScore,
  first: number,
  campaign: Campaign,
  words: Words,
): readonly (readonly DrawnCell[])[] {
  const { roster, tracking, settings } = campaign;
  const rules = settings.scoring?.rules ?? [];
  const keys = ruleKeys(rules);
  const unit = tracking.units.find((each) => each.unit === score.unit);
  return rules.map((rule, i) => {
    const at = (column: ReviewColumn): string => cellAddress(first + i, reviewColumn(column));
    const review = score.reviews[i];
    const { least, most } = ruleBounds(rule);
    const { own = null, verified, reason = '', ownNote = '' } = review ?? {};
    const { cluster = null, board = null } = verified ?? {};
    return [
      styled('count', first + i - FIRST_ROW + 1),
      styled('code', score.unit),
      styled('text', findUnit(roster, score.unit)?.name ?? null),
      styled('text', unit ? groupName(unit, roster, words) : score.cluster),
      styled('text', ruleName(rule, words)),
      styled('code', `${formatShort(least, words.language)} – ${formatShort(most, words.language)}`),
      styled('number', score.items.find((item) => item.rule === rule)?.points ?? null),
      styled('number', own),
      styled('inputNumber', cluster),
      styled('inputNumber', board),
      differenceCell(at('own'), at('cluster'), own, cluster),
      differenceCell(at('own'), at('board'), own, board),
      styled('inputText', reason === '' ? null : reason),
      styled('text', ownNote === '' ? null : ownNote),
      styled('key', keys[i] ?? null),
      styled('key', unit?.sha256 ?? null),
    ];
  });
}

/** Title, note, keys and captions stand above. */
const FIRST_ROW = 5;

/** Of a unit or a rule that is not scored any more: as it was typed. */
function formerRow(row: ScoreRow, i: number, { roster }: Campaign): readonly DrawnCell[] {
  const { cluster, board } = row.entered;
  return [
    styled('count', i + 1),
    styled('code', row.unit),
    styled('text', findUnit(roster, row.unit)?.name ?? null),
    styled('text', null),
    styled('text', row.ruleName),
    styled('code', null),
    styled('number', null),
    styled('number', row.own),
    styled('text', cluster.points ?? (cluster.text || null)),
    styled('text', board.points ?? (board.text || null)),
    styled('number', null),
    styled('number', null),
    styled('text', row.reason || null),
    styled('text', row.ownNote || null),
    styled('key', row.rule),
    styled('key', row.sha256),
  ];
}
