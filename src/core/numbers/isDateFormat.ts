import { bareFormat } from './bareFormat';

/** Whether a number format code (null for General) shows dates or times. */
export function isDateFormat(code: string | null): boolean {
  if (code === null) return false;
  return /[ymdhsg]/i.test(bareFormat(code).replace(/general/gi, ''));
}
