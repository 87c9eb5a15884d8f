import type { RawCell } from '../RawWorkbook';
import { exactly } from './Computed';
import { holds, numberValue, valueOf, type FormulaValue } from './FormulaValue';
import { NotPlain } from './NotPlain';

/** A comparison with a whole number; one with decimals is read by the settings of the computer. */
const COMPARED = /^(<=|>=|<>|=|<|>)?(-?\d{1,15})$/;
/** What stands for any letters, or compares texts, of which the order depends on the language. */
const SPECIAL = /[?*~<>=\p{N}]/u;

/** Whether a cell is one of those that `COUNTIF` and `SUMIF` look for; blank ones are none of them. */
export type IsMeant = (cell: RawCell | undefined) => boolean;

/** What is looked for by a criterion: a number, a comparison with one, or a text without letters that stand for others. */
export function criterion(sought: FormulaValue): IsMeant {
  if (sought.kind === 'number') return comparedWith('=', sought);
  if (sought.kind !== 'text') throw new NotPlain();
  const [, sign = '=', digits] = COMPARED.exec(sought.text) ?? [];
  if (digits !== undefined) return comparedWith(sign, numberValue(exactly(Number(digits))));
  if (sought.text.trim() === '' || SPECIAL.test(sought.text)) throw new NotPlain();
  return (cell) => cell?.kind === 'text' && holds('=', valueOf(cell), sought);
}

function comparedWith(sign: string, number: FormulaValue): IsMeant {
  // What is not a number is unequal to it, too; how that is counted, programs do not agree on.
  if (sign === '<>') throw new NotPlain();
  return (cell) => {
    if (cell === undefined || cell.kind === 'error') return false;
    if (cell.kind === 'number') return holds(sign, valueOf(cell), number);
    // A text of digits may count as its number.
    if (cell.kind !== 'text' || /\p{N}/u.test(String(cell.value))) throw new NotPlain();
    return false;
  };
}
