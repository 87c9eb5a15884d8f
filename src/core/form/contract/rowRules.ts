import type { Indicator } from '../../catalogue/Catalogue';
import { sheetReference } from '../../kernel/sheetReference';
import type { ValidationRule } from '../../workbook/DrawnValidation';
import type { DataStatus } from './DataStatus';
import type { EntryPart } from './EntryPart';
import { IDENTITY_SHEET } from './identitySheet';
import { inputRule } from './inputRule';
import { inputScope } from './inputScope';

/** One row of the hidden sheet's column D for each. */
const STATUS_ROWS: Readonly<Record<DataStatus, true>> = { estimated: true, preliminary: true, official: true };

/** The native rule of an input cell of an indicator; a computed percent has none, it only shows its prompt. */
export function entryRule(indicator: Indicator, part: EntryPart, cell: string): ValidationRule {
  if (part === 'value' && indicator.method.kind === 'ratio') return { kind: 'any' };
  const { hardRange, wholeNumber } = inputScope(indicator, part);
  return { kind: 'custom', formula: inputRule(cell, hardRange, wholeNumber) };
}

/** The native rule of a data status: a list whose words stand in the hidden sheet. */
export function statusRule(): ValidationRule {
  const count = Object.keys(STATUS_ROWS).length;
  return { kind: 'list', source: sheetReference(IDENTITY_SHEET, `D1:D${String(count)}`) };
}
