import type { ValidationRule } from '../../workbook/DrawnValidation';
import type { RawValidation } from '../../workbook/RawWorkbook';

/**
 * True if a cell's native validation is still the template's rule. A rule that the program does not spell out is judged
 * by its kind alone. Which cell a formula looks at is left out: Excel moves it with the cell, and may name it from
 * another one.
 */
export function followsRule({ kind, formula }: RawValidation, rule: ValidationRule): boolean {
  switch (rule.kind) {
    case 'list':
      return kind === 'list' && (formula === null || spelled(formula) === spelled(rule.source));
    case 'custom':
      return kind === 'custom' && (formula === null || shapeOf(formula) === shapeOf(rule.formula));
    case 'any':
      // From a file such a cell has no rule; drawn by Excel it has one that is true for everything.
      return kind === 'none' || (kind === 'custom' && (formula === null || spelled(formula) === 'TRUE'));
    case 'textLength':
      return kind === 'other';
  }
}

/** Without what programs write in different ways: the leading `=`, `$`, quotes of a sheet's name, spaces, case. */
function spelled(formula: string): string {
  return formula
    .replace(/^=/, '')
    .replace(/[$'\s]/g, '')
    .toUpperCase();
}

/** What a formula allows, whichever cell it is about and whichever list separator the program's locale has. */
function shapeOf(formula: string): string {
  return spelled(formula)
    .replaceAll(';', ',')
    .replace(/\b[A-Z]{1,3}\d{1,7}\b/g, 'A1');
}
