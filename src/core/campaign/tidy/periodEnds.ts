import { monthsCovered, type Period } from '../../catalogue/Period';

/** First and last day of a period as ISO dates; each begins with the year. */
export function periodEnds(period: Period): { readonly from: string; readonly to: string } {
  const year = period.slice(0, 4);
  // Day 0 of a month is the last one of the month before.
  const last = new Date(Date.UTC(Number(year), monthsCovered(period), 0));
  return { from: `${year}-01-01`, to: last.toISOString().slice(0, 10) };
}
