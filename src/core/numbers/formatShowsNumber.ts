import { disguisedAs } from './disguisedAs';
import { formatScale } from './formatScale';
import { isDateFormat } from './isDateFormat';
import { isPercentFormat } from './isPercentFormat';

/** Whether a number format shows this number, and no day, percentage or text made of it. */
export function formatShowsNumber(value: number, format: string | null): boolean {
  if (isDateFormat(format) || isPercentFormat(format)) return false;
  return formatScale(format) === 1 && disguisedAs(value, format, null) === null;
}
