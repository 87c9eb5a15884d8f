import type { Culture } from './Culture';
import { type Entered, enterText } from './enterText';

/**
 * Reads a text that the user typed or pasted. A percentage in a cell whose number format would show it as a fraction
 * stays text: 75% in a cell for people is 75% to whoever reads it, not 0.75.
 *
 * @param format number format of the cell
 */
export function enterByHand(text: string, culture: Culture, format: string): Entered {
  const entered = enterText(text, culture, format);
  const hidesPercent = format !== 'General' && !format.includes('%') && text.trim().endsWith('%');
  return entered.kind === 'number' && hidesPercent ? { kind: 'text', text, forced: false } : entered;
}
