import type { CellPlan } from '../plan/SheetPlan';
import type { CityStyleName } from './cityStyles';

/** A cell with one of the city workbook's fixed styles. */
export function styledCell(style: CityStyleName, value: CellPlan['value'], formula?: string): CellPlan {
  return formula === undefined ? { value, style } : { value, formula, style };
}
