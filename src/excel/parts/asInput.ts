import type { CellValue } from '../../core/workbook/DrawnSheet';
import { fitText } from '../../core/workbook/fitText';

/** Characters that a sheet cannot hold. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g;
/** A letter, or words without digits: never taken for a number, date, error or formula (TRUE in any language is one word). */
const PLAIN_WORDS = /^\p{L}$|^\p{L}[^\d]*\s[^\d]*$/u;

/**
 * A value as it must be handed to `range.formulas` so that the cell holds just that: Excel reads a text as if it were
 * typed, so a text that could become a number, a date or a formula gets the apostrophe that says “text”. A text that is
 * too long would be refused with the whole request, so it is cut.
 */
export function asInput(value: CellValue): string | number | boolean {
  if (value === null || value === '') return '';
  if (typeof value !== 'string') return value;
  const text = fitText(value).replace(CONTROL, '\ufffd');
  return PLAIN_WORDS.test(text) ? text : `'${text}`;
}
