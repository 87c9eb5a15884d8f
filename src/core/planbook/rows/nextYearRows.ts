import type { OfficeKey } from '../../catalogue/officeKeys';
import type { CellValue } from '../../workbook/DrawnSheet';
import type { PlanKey } from '../contract/planTables';
import type { PlanRow, PlanRows } from './PlanRows';

/** What each year's plan says anew: it would be wrong if it were taken over. */
const ANEW: ReadonlySet<PlanKey> = new Set([
  'id',
  'number',
  'date',
  'title',
  'titleAsPrinted',
  'ownPlanLast',
  'ownPlanWording',
  'ownPlanClause',
  'resultLast',
  'resultWording',
  'resultClause',
  'earlierVersions',
  'symbol',
  'quarterSymbol',
  'monthSymbol',
]);

/** The same of the office: a title that names the year, the letter of that year. */
const OFFICE_ANEW: ReadonlySet<OfficeKey> = new Set(['reportTitle', 'issuingDocument']);

const BLANK_TARGET: PlanRow<'indicators'> = {
  targetValue: null,
  targetMax: null,
  tolerance: null,
  outOf: null,
  stretch: null,
  stretchMax: null,
  laterYear: null,
  laterValue: null,
};

/**
 * Last year's plan as the beginning of the next one: figures, units and questions stay, targets and wordings are blank, and
 * last year's results stand as what the new targets start from.
 * @param baselines text of each figure's result, by its id
 */
export function nextYearRows(rows: PlanRows, year: number, baselines: ReadonlyMap<string, string>): PlanRows {
  return {
    ...rows,
    plan: rows.plan.map(({ key, value = null }) => ({ key: key ?? null, value: planValue(key, value, year) })),
    office: rows.office.map(({ key = null, value = null }) => ({
      key,
      value: OFFICE_ANEW.has(key as OfficeKey) ? null : value,
    })),
    indicators: rows.indicators.map((row) => ({
      ...row,
      ...(row.group === undefined ? {} : { wording: null, wordingEn: null, groupClause: null }),
      ...BLANK_TARGET,
      clause: null,
      baseline: baselines.get(String(row.id)) ?? null,
      lastYear: null,
    })),
    questions: rows.questions.map((row) => ({ ...row, ...nextDates(row) })),
    openQuestions: rows.openQuestions.map((row) => ({ ...row, clause: null })),
    listColumns: rows.listColumns.map((row) => ({ ...row, ...nextDates(row) })),
  };
}

function planValue(key: CellValue | undefined, value: CellValue, year: number): CellValue {
  if (key === 'year') return year + 1;
  if (key === 'version') return '1';
  return ANEW.has(key as PlanKey) ? null : value;
}

/** Days between which an answer must lie move by a year, whichever year they lie in. */
function nextDates({ from = null, to = null }: { readonly from?: CellValue; readonly to?: CellValue }) {
  return { from: aYearLater(from), to: aYearLater(to) };
}

/** A day as `rowsOfPlan` writes it, `2028-02-29`, a year later; a year has no 29 February after one that has. */
function aYearLater(day: CellValue): CellValue {
  if (typeof day !== 'string') return day;
  const [year, ...rest] = day.replace(/-02-29$/, '-02-28').split('-');
  return [String(Number(year) + 1), ...rest].join('-');
}
