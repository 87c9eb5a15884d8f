import { roundHalfUp } from '../../../kernel/roundHalfUp';
import type { DrawnCell } from '../../../workbook/DrawnSheet';
import { styled } from '../parts/styled';

/**
 * Verified points less the unit's own, as a formula; blank while one of them is not there.
 * @param from cell of the unit's own points
 * @param to cell of the verified ones
 * @param own what stands there now; no number while nobody gave any
 */
export function differenceCell(
  from: string,
  to: string,
  own: DrawnCell['value'] | undefined,
  verified: DrawnCell['value'] | undefined,
): DrawnCell {
  const value = typeof own === 'number' && typeof verified === 'number' ? roundHalfUp(verified - own, 6) : '';
  return {
    ...styled('number', value),
    formula: `IF(AND(ISNUMBER(${from}),ISNUMBER(${to})),ROUND(${to}-${from},6),"")`,
  };
}
