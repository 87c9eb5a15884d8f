import { hasArrived } from '../../../compilation/model/hasArrived';
import { findIndicator } from '../../../catalogue/findIndicator';
import { findUnit } from '../../../catalogue/findUnit';
import { cellAddress } from '../../../kernel/cellAddress';
import { columnLetters } from '../../../kernel/columnLetters';
import { sheetReference } from '../../../kernel/sheetReference';
import type { DrawnCell, DrawnSheet } from '../../../workbook/DrawnSheet';
import { annexPrint } from '../parts/annexPrint';
import { DATA_COLUMNS, type DataLayout } from '../../contract/data/dataLayout';
import { sheetOf } from '../../../workbook/sheetOf';
import type { Words } from '../../../words/shape/Words';
import type { Campaign } from '../../../compilation/model/Campaign';
import { groupName } from '../parts/groupName';
import type { ReviewColumn } from '../../contract/scores/reviewLayout';
import { decimalSum } from '../../../kernel/decimalSum';
import { roundHalfUp } from '../../../kernel/roundHalfUp';
import { reviewColumn } from './reviewSheet';
import { ruleName } from '../../../words/ruleName';
import { differenceCell } from './differenceCell';
import { scoreFormula, type ScoreCells } from './scoreFormula';
import type { ScoringRule, UnitScore } from '../../../compilation/model/Scoring';
import { SheetDraft, type TablePlace } from '../parts/SheetDraft';
import { styled } from '../parts/styled';
import type { TrackedUnit } from '../../../compilation/model/Tracking';

/** Group, rank, code, name, total; then what the deductions are computed from. */
const HEAD = [24, 7, 11, 32, 10] as const;
const BASIS = [10, 10, 10, 10, 10] as const;
const RULE_WIDTH = 12;
/** Columns of *Thẩm định điểm* that are summed, in the order of the columns here. */
const REVIEWED = ['own', 'cluster', 'board'] as const;
/** Sheet columns, from 1; the first is hidden. */
const FIRST = 2;
const TOTAL = FIRST + HEAD.length - 1;
const BASIS_FIRST = TOTAL + 1;
const RULES_FIRST = BASIS_FIRST + BASIS.length;
/** Where the table of points has its numbers: points, per day, at most. */
const POINTS = 5;
const PER_DAY = 7;
const MOST = 8;

/**
 * The sheet *Xếp hạng thi đua*: the office's table of points, and for each unit every item as a live formula over that
 * table, *Số liệu* and the days and counts of *Tình hình nộp*; total and rank are formulas too. Behind them what the unit
 * gave itself and what was verified, as sums over *Thẩm định điểm*.
 * @param review where the table of *Thẩm định điểm* stands
 */
export function scoreSheet(campaign: Campaign, data: DataLayout, review: TablePlace, words: Words): DrawnSheet {
  const own = words.campaign.scores;
  const { columns } = words.campaign.settings.scoring;
  const scores = campaign.scores ?? [];
  const rules = campaign.settings.scoring?.rules ?? [];
  const widths = [...HEAD, ...BASIS, ...rules.map(() => RULE_WIDTH), ...REVIEWED.map(() => RULE_WIDTH), RULE_WIDTH];
  const draft = new SheetDraft(widths, HEAD.length + BASIS.length);
  draft.title(own.title);
  draft.note(own.intro);
  draft.section(own.rulesTitle);
  const { rule, indicator, points, proportional, perDay, most } = columns;
  const table = draft.table(
    null,
    [],
    [rule, '', indicator, points, proportional, perDay, most].map((caption, i) => (i === 1 ? own.number : caption)),
    rules.map((each, i) => ruleCells(each, i, words)),
  );
  draft.section(own.unitsTitle);
  const rows: ScoreRows = { firstRule: table.first, firstUnit: draft.rows.length + 2, units: scores.length };
  const place = draft.table(
    null,
    [],
    [
      ...own.columns,
      ...own.basis,
      ...rules.map((each, i) => `${String(i + 1)}. ${ruleName(each, words)}`),
      ...own.reviewed,
    ],
    scores.map((score, i) => [
      ...scoreCells(score, rows.firstUnit + i, rows, campaign, data, words),
      ...reviewCells(score, rows.firstUnit + i, RULES_FIRST + rules.length, review, words),
    ]),
  );
  const last = columnLetters(RULES_FIRST + rules.length + REVIEWED.length);
  return sheetOf({
    name: own.sheet,
    columns: draft.columns,
    rows: draft.rows,
    merges: draft.merges,
    print: annexPrint([place.captions, place.captions], `B1:${last}${String(draft.rows.length)}`),
    protected: true,
  });
}

function ruleCells(rule: ScoringRule, i: number, words: Words): readonly DrawnCell[] {
  const { yes, no, scoring } = words.campaign.settings;
  return [
    styled('text', scoring.rules[rule.kind]),
    styled('count', i + 1),
    styled('code', 'indicator' in rule ? rule.indicator : null),
    styled('number', 'points' in rule ? rule.points : null),
    styled('code', 'proportional' in rule ? (rule.proportional ? yes : no) : null),
    styled('number', 'perDay' in rule ? rule.perDay : null),
    styled('number', 'most' in rule ? rule.most : null),
  ];
}

/** Rows of the sheet in which rules and units stand, one below the other. */
interface ScoreRows {
  readonly firstRule: number;
  readonly firstUnit: number;
  /** How many. */
  readonly units: number;
}

function scoreCells(
  score: UnitScore,
  row: number,
  { firstRule, firstUnit, units }: ScoreRows,
  campaign: Campaign,
  data: DataLayout,
  words: Words,
): readonly DrawnCell[] {
  const { roster, catalogue } = campaign;
  const rules = campaign.settings.scoring?.rules ?? [];
  const tracked = campaign.tracking.units.find(({ unit }) => unit === score.unit);
  const column = (place: number): string => {
    const letters = columnLetters(place);
    return `$${letters}$${String(firstUnit)}:$${letters}$${String(firstUnit + units - 1)}`;
  };
  const at = (place: number): string => cellAddress(row, place);
  const lastRule = RULES_FIRST + rules.length - 1;
  // A name is typed by people: COUNTIFS takes one with * ? ~ for a pattern, and one that begins with < = > for a comparison.
  const rank = `SUMPRODUCT(EXACT(${column(FIRST)},${at(FIRST)})*(${column(TOTAL)}>${at(TOTAL)}))+1`;
  return [
    styled('text', tracked ? groupName(tracked, roster, words) : score.cluster),
    { ...styled('count', score.rank), formula: rank },
    styled('code', score.unit),
    styled('text', findUnit(roster, score.unit)?.name ?? null),
    { ...styled('number', score.total), formula: `ROUND(SUM(${at(RULES_FIRST)}:${at(lastRule)}),6)` },
    ...basisOf(tracked).map((value) => styled('count', value)),
    ...rules.map((rule, i): DrawnCell => {
      const points = score.items.find((item) => item.rule === rule)?.points ?? '';
      const ruleRow = firstRule + i;
      const cells: ScoreCells = {
        points: fixed(ruleRow, POINTS),
        perDay: fixed(ruleRow, PER_DAY),
        most: fixed(ruleRow, MOST),
        basis: (place) => at(BASIS_FIRST + place),
        line: (name, id) => lineCell(score.unit, id, name, data, words),
      };
      const direction = 'indicator' in rule ? (findIndicator(catalogue, rule.indicator)?.direction ?? 'up') : 'up';
      const formula = points === '' && 'indicator' in rule ? null : scoreFormula(rule, direction, cells);
      return formula === null ? styled('number', points) : { ...styled('number', points), formula };
    }),
  ];
}

/**
 * Sums of the unit's own points and of those that cụm/khối and Ban verified, blank where nobody said any, and the difference
 * between Ban and unit.
 * @param column of the first of them, from 1
 */
function reviewCells(
  { reviews }: UnitScore,
  row: number,
  column: number,
  place: TablePlace,
  words: Words,
): readonly DrawnCell[] {
  const range = (of: ReviewColumn): string => {
    const letters = columnLetters(reviewColumn(of));
    const cells = `$${letters}$${String(place.first)}:$${letters}$${String(place.last)}`;
    return sheetReference(words.campaign.scoreReview.sheet, cells);
  };
  const code = cellAddress(row, FIRST + 2);
  const sums = REVIEWED.map((of): DrawnCell => {
    const given = reviews.flatMap(({ own, verified }) => (of === 'own' ? own : verified[of]) ?? []);
    const sum = `ROUND(SUMIFS(${range(of)},${range('unit')},${code}),6)`;
    const formula = `IF(COUNTIFS(${range('unit')},${code},${range(of)},"<>")=0,"",${sum})`;
    return { ...styled('number', given.length === 0 ? '' : roundHalfUp(decimalSum(given), 6)), formula };
  });
  const [from, to] = [cellAddress(row, column), cellAddress(row, column + 2)];
  return [...sums, differenceCell(from, to, sums[0]?.value, sums[2]?.value)];
}

/** Days late with the report and with the plan, not sent, no plan, errors: as {@link scoreFormula} counts them. */
function basisOf(unit: TrackedUnit | undefined): readonly (number | null)[] {
  if (unit === undefined) return BASIS.map(() => null);
  const { ownPlan, result, errors } = unit;
  const late = ({ state, daysLate }: TrackedUnit['result']): number | null =>
    !hasArrived({ state }) || daysLate === null || daysLate <= 0 ? null : daysLate;
  return [
    late(result),
    late(ownPlan),
    !hasArrived(result) ? 1 : null,
    !hasArrived(ownPlan) && ownPlan.state !== 'exempt' ? 1 : null,
    result.state === 'withErrors' ? errors : null,
  ];
}

function fixed(row: number, column: number): string {
  return `$${columnLetters(column)}$${String(row)}`;
}

/** Null where the unit has no line for the figure. */
function lineCell(
  unit: string,
  indicator: string,
  column: 'value' | 'ownPlan',
  data: DataLayout,
  words: Words,
): string | null {
  const row = data.rowOf(unit, indicator);
  return row === undefined ? null : sheetReference(words.city.sheets.data, cellAddress(row, DATA_COLUMNS[column]));
}
