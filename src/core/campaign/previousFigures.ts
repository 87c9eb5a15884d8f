import type { Catalogue } from '../catalogue/Catalogue';
import { isPeriod } from '../catalogue/Period';
import type { PreviousFigure, PreviousFigures } from '../consolidation/PreviousFigures';
import { USE_CODES } from '../report/dataCodes';
import { readIdentity } from '../submission/readIdentity';
import type { RawWorkbook } from '../workbook/RawWorkbook';
import { KeyedTables, type KeyedRow } from './KeyedTables';
import { readDataLines } from './readDataLines';
import { STORE_COLUMNS } from './storeLayout';

/**
 * What the units said in an earlier period, from its city workbook; null if it is no city workbook of this plan. Only
 * figures that were numbers without a fault.
 */
export function previousFigures(workbook: RawWorkbook, catalogue: Catalogue): PreviousFigures | null {
  const { kind, plan, period } = readIdentity(workbook);
  if (kind !== 'city' || plan !== catalogue.plan.id || period === null) return null;
  if (!isPeriod(period, catalogue.plan.year)) return null;
  const figures = [...readDataLines(workbook, catalogue, [USE_CODES.city, USE_CODES.comparison]).values()]
    .flat()
    .flatMap((line): PreviousFigure[] => {
      const { unit, indicator, value, numerator, denominator } = line;
      return value === null ? [] : [{ unit, indicator, value, numerator, denominator }];
    });
  return asPrevious(period, figures);
}

/** The same, kept in a city workbook by an earlier compilation; null if none was given to it. */
export function storedPrevious(workbook: RawWorkbook): PreviousFigures | null {
  const rows = KeyedTables.find(workbook, STORE_COLUMNS)?.rows('previous') ?? [];
  const [first] = rows;
  if (first === undefined) return null;
  const number = (row: KeyedRow, column: string): number | null => {
    const cell = row.cell(column);
    return cell?.kind === 'number' ? Number(cell.value) : null;
  };
  const figures = rows.flatMap((row): PreviousFigure[] => {
    const value = number(row, 'value');
    if (value === null) return [];
    const [unit, indicator] = [row.text('unit'), row.text('indicator')];
    return [{ unit, indicator, value, numerator: number(row, 'numerator'), denominator: number(row, 'denominator') }];
  });
  return asPrevious(first.text('period'), figures);
}

function asPrevious(period: string, figures: readonly PreviousFigure[]): PreviousFigures {
  return { period, figures: new Map(figures.map((figure) => [`${figure.unit} ${figure.indicator}`, figure])) };
}
