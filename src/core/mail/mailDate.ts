const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * An ISO time with its distance from UTC as a mail header has it (RFC 5322, 3.3): `2026-12-14T09:05:00+07:00` →
 * `Mon, 14 Dec 2026 09:05:00 +0700`.
 * @throws RangeError for anything else: times come from the program itself
 */
export function mailDate(iso: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.exec(iso);
  const [, year = '', month = '', day = '', hour = '', minute = '', second = '00', zone = ''] = match ?? [];
  const weekday = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay();
  if (!match || Number.isNaN(Date.parse(iso))) throw new RangeError(`Not a time with its zone: ${iso}`);
  const date = `${DAYS[weekday] ?? ''}, ${day} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
  return `${date} ${hour}:${minute}:${second} ${zone === 'Z' ? '+0000' : zone.replace(':', '')}`;
}
