import { lastDayOf, type Period } from '../../catalogue/Period';

/** First and last day of a period as ISO dates; each begins with the year. */
export function periodEnds(period: Period): { readonly from: string; readonly to: string } {
  return { from: `${period.slice(0, 4)}-01-01`, to: lastDayOf(period) };
}
