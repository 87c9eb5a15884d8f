import type { Culture } from '../book/Culture';
import { COMMA, POINT, tokensOf } from './formulaTokens';
import { unsupported } from './OfficeError';

/**
 * A formula as a user of this culture writes it: `;` between arguments and `,` before tenths where the culture has a
 * decimal comma. Vietnamese Excel keeps the English names of functions.
 * Source: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-formulaslocal-member
 */
export function toLocalFormula(formula: string, culture: Culture): string {
  return translate(formula, culture, POINT, { ',': ';', '.': ',' });
}

/** The other way; a text that is no formula comes back as it is, for the parser to refuse. */
export function fromLocalFormula(formula: string, culture: Culture): string {
  return translate(formula, culture, COMMA, { ';': ',', ',': '.' });
}

function translate(
  formula: string,
  culture: Culture,
  patterns: typeof POINT,
  signs: Readonly<Record<string, string>>,
): string {
  if (culture.decimalSeparator !== ',' || !formula.startsWith('=')) return formula;
  const tokens = tokensOf(formula.slice(1), patterns);
  if (!tokens) return formula;
  if (tokens.some(({ kind, text }) => kind === 'sign' && text === '{')) {
    throw unsupported('knows arrays in English notation only', 'Range.formulasLocal');
  }
  const translated = tokens.map(({ kind, text }) =>
    kind === 'sign'
      ? (signs[text] ?? text)
      : kind === 'number'
        ? text.replace(/[.,]/, (sign) => signs[sign] ?? sign)
        : text,
  );
  return `=${translated.join('')}`;
}
