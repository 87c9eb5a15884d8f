import { disguisedAs } from './disguisedAs';
import { formatScale } from './formatScale';
import { formatSection } from './formatSection';
import { isDateFormat } from './isDateFormat';
import { isPercentFormat } from './isPercentFormat';

/** Whether a number format shows this number, and no day, percentage or text made of it. */
export function formatShowsNumber(value: number, format: string | null): boolean {
  const section = format === null ? null : formatSection(format, value).code;
  if (isDateFormat(section) || isPercentFormat(section)) return false;
  return formatScale(section) === 1 && disguisedAs(value, format, null) === null;
}
