import type { Catalogue } from '../../catalogue/Catalogue';
import { isPeriod, monthsCovered, type Period } from '../../catalogue/Period';
import type { EarlierFigure, EarlierFigures } from '../../compilation/model/EarlierFigures';
import { UnitFigures } from '../../compilation/model/UnitFigures';
import { USE_CODES } from './data/dataCodes';
import { readIdentity } from '../../form/read/readIdentity';
import type { RawWorkbook } from '../../workbook/RawWorkbook';
import { KeyedTables, type KeyedRow } from './parts/KeyedTables';
import { readDataLines } from './data/readDataLines';
import { STORE_COLUMNS } from './store/storeLayout';

/** Why a workbook says nothing of an earlier period. */
export type EarlierPeriodProblem = 'notACityWorkbook' | 'otherPlan' | 'notEarlier' | 'noFigures';

export type EarlierPeriodReading =
  | { readonly ok: true; readonly earlierPeriod: EarlierFigures }
  /** Plan and period as the workbook names them; empty where it names none. */
  | { readonly ok: false; readonly problem: EarlierPeriodProblem; readonly plan: string; readonly period: string };

/**
 * What the units said in an earlier period, from its city workbook. Only figures that were numbers without a fault.
 * @param before the period that is compiled
 */
export function readEarlierPeriod(workbook: RawWorkbook, catalogue: Catalogue, before: Period): EarlierPeriodReading {
  const { kind, plan, period } = readIdentity(workbook);
  const refused = (problem: EarlierPeriodProblem): EarlierPeriodReading => ({
    ok: false,
    problem,
    plan: plan ?? '',
    period: period ?? '',
  });
  if (kind !== 'city') return refused('notACityWorkbook');
  if (plan !== catalogue.plan.id || period === null || !isPeriod(period, catalogue.plan.year)) {
    return refused('otherPlan');
  }
  if (!isEarlier(period, before)) return refused('notEarlier');
  const figures = [...readDataLines(workbook, catalogue, [USE_CODES.city, USE_CODES.comparison]).values()]
    .flat()
    .flatMap((line): EarlierFigure[] => {
      const { unit, indicator, value, numerator, denominator } = line;
      return value === null ? [] : [{ unit, indicator, value, numerator, denominator }];
    });
  return figures.length === 0 ? refused('noFigures') : { ok: true, earlierPeriod: figuresOf(period, figures) };
}

/** True if the one period ends before the other; both of one year, from whose start every period is cumulative. */
export function isEarlier(period: Period, than: Period): boolean {
  return monthsCovered(period) < monthsCovered(than);
}

/** The same, kept in a city workbook by an earlier compilation; null if none was given to it. */
export function storedEarlierFigures(workbook: RawWorkbook): EarlierFigures | null {
  const rows = KeyedTables.find(workbook, STORE_COLUMNS)?.rows('previous') ?? [];
  const [first] = rows;
  if (first === undefined) return null;
  const number = (row: KeyedRow, column: string): number | null => {
    const cell = row.cell(column);
    return cell?.kind === 'number' ? Number(cell.value) : null;
  };
  const figures = rows.flatMap((row): EarlierFigure[] => {
    const value = number(row, 'value');
    if (value === null) return [];
    const [unit, indicator] = [row.text('unit'), row.text('indicator')];
    return [{ unit, indicator, value, numerator: number(row, 'numerator'), denominator: number(row, 'denominator') }];
  });
  return figuresOf(first.text('period'), figures);
}

function figuresOf(period: string, figures: readonly EarlierFigure[]): EarlierFigures {
  return { period, figures: new UnitFigures(figures) };
}
