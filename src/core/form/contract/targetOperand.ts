import type { Target } from '../../catalogue/Catalogue';
import { isBareTarget } from '../../catalogue/isBareTarget';

/**
 * A target as an operand of a formula: its cell where that holds the bare number, else the number itself, as the cell
 * holds text. A range and a state in words have no single number; formulas about them do not use it.
 * @param cell address of the target
 */
export function targetOperand(cell: string, target: Target): string {
  return isBareTarget(target) || !('value' in target) ? cell : String(target.value);
}
