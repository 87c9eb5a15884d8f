import { STATE_SIGNS } from '../../../numbers/cellState';
import type { FigureLine } from '../../../compilation/model/CityReport';

/** Stands for what could not be read: neither a number nor blank. What was typed is in its own column. */
export const UNREADABLE_SIGN = '?';

/** What a line shows as its value: the number, the unit's sign, `?` for what is no number, or null for blank. */
export function lineValue({ state, value }: FigureLine): number | string | null {
  switch (state) {
    case 'number':
      return value ?? UNREADABLE_SIGN;
    case 'none':
    case 'notCollected':
    case 'outOfScope':
      return STATE_SIGNS[state];
    case 'unreadable':
      return UNREADABLE_SIGN;
    case 'blank':
      return null;
  }
}
