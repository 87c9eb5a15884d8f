/** The calendar day in Viet Nam (UTC+7 all year) of a moment in milliseconds, as an ISO date. */
export function dayInVietNam(time: number): string {
  return new Date(time + 7 * 3_600_000).toISOString().slice(0, 10);
}
