import { isResult } from '../form/contract/isResult';
import type { EntryPart } from '../form/contract/EntryPart';
import type { Severity } from '../kernel/Severity';
import type { FormRow } from './FormRows';

/**
 * How much a fault in a cell weighs: an error where the figure is compiled, only a warning in the unit's own plan, last
 * year's figure and in a row that is not the unit's to report.
 */
export function faultOf(row: FormRow, part: EntryPart): Severity {
  return !isResult(part) || row.role === 'outside' ? 'warning' : 'error';
}
