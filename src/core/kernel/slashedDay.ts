/** The day of an ISO date or time as the country writes it: `2026-02-18` → `18/02/2026`. */
export function slashedDay(iso: string): string {
  return iso.slice(0, 10).split('-').reverse().join('/');
}
