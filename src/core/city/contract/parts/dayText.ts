import { readDay } from './readDay';

/** A day in words; as it was typed where it is none. */
export function dayText(typed: string, date: (iso: string) => string): string {
  return readDay(typed) === null ? typed : date(typed);
}
