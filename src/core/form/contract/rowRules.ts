import type { Indicator } from '../../catalogue/Catalogue';
import { sheetReference } from '../../kernel/sheetReference';
import type { ValidationRule } from '../../workbook/DrawnValidation';
import { DATA_STATUSES } from './dataStatuses';
import type { EntryPart } from './EntryPart';
import { IDENTITY_SHEET } from './identitySheet';
import { inputRule } from './inputRule';
import { inputScope } from './inputScope';

/** The native rule of an input cell of an indicator; a computed percent has none, it only shows its prompt. */
export function entryRule(indicator: Indicator, part: EntryPart, cell: string): ValidationRule {
  if (part === 'value' && indicator.method.kind === 'ratio') return { kind: 'any' };
  const { hardRange, wholeNumber } = inputScope(indicator, part);
  return { kind: 'custom', formula: inputRule(cell, hardRange, wholeNumber) };
}

/** The native rule of a data status: a list whose words stand in column D of the hidden sheet, one a row. */
export function statusRule(): ValidationRule {
  return { kind: 'list', source: sheetReference(IDENTITY_SHEET, `D1:D${String(DATA_STATUSES.ids.length)}`) };
}
