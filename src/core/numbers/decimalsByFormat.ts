import { bareFormat } from './bareFormat';
import { isPercentFormat } from './isPercentFormat';

/**
 * How many decimals of a stored number are shown by a section of a number format; null for General and for one that shows
 * no decimals as such: a fraction, a power of ten, a day.
 */
export function decimalsByFormat(section: string | null): number | null {
  const places = section === null ? null : /^[^0#?]*[0#?][0#?,]*(?:\.([0#?]*))?(?![^]*[/E])/i.exec(bareFormat(section));
  if (places === null) return null;
  return (places[1]?.length ?? 0) + (isPercentFormat(section) ? 2 : 0);
}
