import { dayOfText } from '../../../numbers/dayOfText';

/** A day in words; as it was typed where it is none. */
export function dayText(typed: string, date: (iso: string) => string): string {
  const day = dayOfText(typed);
  return day === null ? typed : date(day);
}
