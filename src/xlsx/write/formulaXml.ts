import { markNewerFunctions } from '../newerFunctions';
import { escapeText } from './escapeXml';

/** A formula without `=` as `<f>` text. */
export function formulaXml(formula: string): string {
  return escapeText(markNewerFunctions(formula));
}
