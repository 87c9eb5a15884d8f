/** A moment as ISO 8601 in the clock's own time, with its distance from UTC: `2026-12-14T09:05:00+07:00`. */
export function isoLocal(moment: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const offset = -moment.getTimezoneOffset();
  const size = Math.abs(offset);
  const day = [moment.getFullYear(), two(moment.getMonth() + 1), two(moment.getDate())].join('-');
  const time = [moment.getHours(), moment.getMinutes(), moment.getSeconds()].map(two).join(':');
  return `${day}T${time}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}
