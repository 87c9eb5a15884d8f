import { numfmt } from '@univerjs/core';
import { halfAway } from './halfAway';

/** A number as Excel shows it: up to eleven digits in the General format, else by its format code. */
export function formatNumber(value: number, format: string, culture: 'vi-VN' | 'en-US'): string {
  return numfmt.format(format, halfAway(value), { locale: culture === 'vi-VN' ? 'vi' : 'en', throws: false });
}
