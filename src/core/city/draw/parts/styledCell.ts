import type { DrawnCell } from '../../../workbook/DrawnSheet';
import type { CityStyleName } from './cityStyles';

/** A cell with one of the city workbook's fixed styles. */
export function styledCell(style: CityStyleName, value: DrawnCell['value'], formula?: string): DrawnCell {
  return formula === undefined ? { value, style } : { value, formula, style };
}
