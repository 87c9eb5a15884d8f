import { utcSecond } from '../../core/kernel/utcSecond';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Zones in letters that the standard gives a meaning (RFC 5322, 4.3), in hours from UTC. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ...['UT', 'UTC', 'GMT', 'Z'].map((zone) => [zone, 0] as const),
  ...(['EDT', 'CDT', 'MDT', 'PDT'] as const).map((zone, i) => [zone, -4 - i] as const),
  ...(['EST', 'CST', 'MST', 'PST'] as const).map((zone, i) => [zone, -5 - i] as const),
]);
const DATE =
  /(?:^|[\s,])(\d{1,2})\s+([a-z]{3})\s+(\d{2}|\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+([+-]\d{4}|[a-z]{1,3})\s*$/i;
/** A date of a mail is short; what is longer is none. */
const LONGEST = 200;

/**
 * The moment that a mail's date names (RFC 5322, 3.3, with two-digit years and zones of 4.3), in UTC to the second:
 * `2026-12-10T02:30:05Z`. Null for a day that does not exist or a time whose distance from UTC is not known.
 */
export function readMailDate(text: string): string | null {
  if (text.length > LONGEST) return null;
  const match = DATE.exec(text.replace(/\([^()]*\)/g, ' '));
  if (match === null) return null;
  const [, day = '', name = '', years = '', hour = '', minute = '', second = '0', zone = ''] = match;
  const month = MONTHS.indexOf(name.toLowerCase());
  const offset = minutesFromUtc(zone);
  const year = years.length === 2 ? (Number(years) < 50 ? 2000 : 1900) + Number(years) : Number(years);
  const date = new Date(Date.UTC(year, month, Number(day)));
  const exists = month >= 0 && date.getUTCDate() === Number(day) && Number(hour) < 24 && Number(minute) < 60;
  if (!exists || offset === null) return null;
  // A leap second counts as the one before it.
  const seconds = Math.min(59, Number(second));
  return utcSecond(date.getTime() + ((Number(hour) * 60 + Number(minute) - offset) * 60 + seconds) * 1000);
}

function minutesFromUtc(zone: string): number | null {
  const [, sign, hours = '', minutes = ''] = /^([+-])(\d{2})(\d{2})$/.exec(zone) ?? [];
  if (sign !== undefined) return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const known = ZONES.get(zone.toUpperCase());
  return known === undefined ? null : known * 60;
}
