import type { DrawnCell } from '../../workbook/DrawnSheet';
import type { FormStyleName } from '../contract/formStyles';

/** A text that no two forms have in common. */
export function ownText(style: FormStyleName, value: string): DrawnCell {
  return { value, style, own: true };
}
