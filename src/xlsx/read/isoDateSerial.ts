const PATTERN = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/;
const DAY = 86_400_000;

const TIME = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/;
const DURATION =
  /^(-)?P(?:(\d{1,6})D)?(?:T(?:(\d{1,6}(?:\.\d+)?)H)?(?:(\d{1,6}(?:\.\d+)?)M)?(?:(\d{1,9}(?:\.\d+)?)S)?)?$/;

/**
 * Day number of an ISO 8601 date as cells of type `d` hold it, in the date system of the workbook; a
 * time alone or a duration as a part or number of days; null for anything else, as durations in months. The 1900 system
 * counts a 29 February 1900 that never was.
 */
export function isoDateSerial(text: string, date1904: boolean): number | null {
  const match = PATTERN.exec(text.trim());
  if (match === null) return timeOfDay(text.trim()) ?? duration(text.trim());
  const [year = 0, month = 0, day = 0, hours = 0, minutes = 0, seconds = 0] = (
    match.slice(1) as (string | undefined)[]
  ).map((part) => Number(part ?? 0));
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day || hours > 24 || minutes > 59 || seconds >= 60)
    return null;
  const time = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (date1904) return (date.getTime() - Date.UTC(1904, 0, 1)) / DAY + time;
  const days = (date.getTime() - Date.UTC(1899, 11, 31)) / DAY;
  return days + (days >= 60 ? 1 : 0) + time;
}

/** Part of a day. */
function timeOfDay(text: string): number | null {
  const match = TIME.exec(text);
  if (match === null) return null;
  const [hours = 0, minutes = 0, seconds = 0] = (match.slice(1) as (string | undefined)[]).map((part) =>
    Number(part ?? 0),
  );
  return hours > 24 || minutes > 59 || seconds >= 60 ? null : (hours * 3600 + minutes * 60 + seconds) / 86_400;
}

/** Days of a duration such as `PT0H11M0.000S`. */
function duration(text: string): number | null {
  const match = DURATION.exec(text);
  if (match === null || !/\d/.test(text)) return null;
  const [sign, ...parts] = match.slice(1) as (string | undefined)[];
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map((part) => Number(part ?? 0));
  const whole = days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return sign === undefined ? whole : -whole;
}
