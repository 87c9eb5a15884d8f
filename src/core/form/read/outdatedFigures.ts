import { composed } from '../../kernel/composed';
import { parseCellAddress } from '../../kernel/parseCellAddress';
import { roundHalfUp } from '../../kernel/roundHalfUp';
import { decimalsByFormat } from '../../numbers/decimalsByFormat';
import { formatSection } from '../../numbers/formatSection';
import { CellIndex } from '../../workbook/CellIndex';
import type { RawSheet, RawWorkbook } from '../../workbook/RawWorkbook';
import type { Computed } from '../../workbook/formula/Computed';
import type { CellAt, IsHiddenRow } from '../../workbook/formula/FormulaCells';
import { resultOf, type FormulaResult } from '../../workbook/resultOf';
import { withoutStrokes } from '../../workbook/withoutStrokes';
import type { Entry, OutdatedFigure } from './Submission';

/** As far as the result of a formula may be from what is computed, of its size. */
const NOISE = 1e-9;
/** Decimals behind those that are shown, by which it is seen that none are stored there. */
const EXACT = 6;

/**
 * Figures whose formulas no longer give what is stored, as after cells were changed by a program that does not compute: what
 * calculates only with cells of the workbook is computed anew. The form's own formulas are held against their parts instead.
 * Where formulas may count themselves (ECMA-376 part 1, 18.2.2, `iterate`), what takes other formulas is left as it is stored:
 * it may be one of those, which go on from what they were.
 */
export function outdatedFigures(
  { sheets, iterates }: RawWorkbook,
  form: RawSheet,
  entries: readonly Entry[],
): readonly OutdatedFigure[] {
  const computed = entries.filter((entry) => isComputed(entry) && !isOwnRatio(entry, entries));
  if (computed.length === 0) return [];
  const sheetNamed = sheetsOf(sheets, form);
  const cellAt = cellsOf(sheetNamed);
  const isHiddenRow = hiddenRowsOf(sheetNamed);
  return computed.flatMap((entry) => {
    const taken: ReturnType<typeof cellAt>[] = [];
    const find: CellAt = (...place) => {
      const found = cellAt(...place);
      taken.push(found);
      return found;
    };
    const { indicator, part, cell, raw } = entry;
    const formula = entry.formula ?? '';
    const result = resultOf(formula, find, isHiddenRow);
    const stored = typeof raw === 'number' ? raw : withoutStrokes(String(raw));
    if (cell === null || result === null || isSame(result, stored, entry)) return [];
    if (iterates === true && taken.some((found) => (found?.formula ?? null) !== null)) return [];
    if (isAsShown(result, stored, formatAt(cellAt, cell))) return [];
    return [{ indicator, part, cell, formula, stored, result: result.value ?? result.shown }];
  });
}

/** There is a formula with a result that can be read: what cannot is said as that. */
const isComputed = ({ formula, raw, state }: Entry): boolean =>
  formula !== null && (typeof raw === 'number' || (typeof raw === 'string' && state !== 'unreadable'));

/** A ratio's formula as a form has it: a condition, of which a form has many. */
const isOwnRatio = ({ indicator, part, formula }: Entry, entries: readonly Entry[]): boolean =>
  part === 'value' &&
  formula?.startsWith('IF(') === true &&
  entries.some((other) => other.indicator === indicator && other.part === 'numerator');

type SheetNamed = (name: string | null) => RawSheet | undefined;

/** Names of sheets are the same in small letters and large ones. */
const sheetsOf =
  (sheets: readonly RawSheet[], form: RawSheet): SheetNamed =>
  (name) => {
    const key = name?.toLowerCase();
    return key === undefined ? form : sheets.find((each) => each.name.toLowerCase() === key);
  };

/** Each sheet is looked into when it is first asked for. */
function cellsOf(sheetNamed: SheetNamed): CellAt {
  const indexes = new Map<RawSheet, CellIndex>();
  return (name, row, column) => {
    const sheet = sheetNamed(name);
    if (sheet === undefined) return null;
    const index = indexes.get(sheet) ?? new CellIndex(sheet);
    indexes.set(sheet, index);
    return index.at(row, column);
  };
}

/** Of a workbook that is open, other rows than those of figures were not looked at; there it has validations. */
const hiddenRowsOf =
  (sheetNamed: SheetNamed): IsHiddenRow =>
  (name, row) => {
    const sheet = sheetNamed(name);
    return sheet?.validations !== undefined || sheet?.hiddenRows?.has(row) === true;
  };

/** A number may be stored as a text, and the other way. */
function isSame(result: FormulaResult, stored: number | string, { value }: Entry): boolean {
  if (result.value === null) return composed(result.shown).trim() === composed(String(stored)).trim();
  if (typeof stored === 'number') return isNear(result, stored);
  return (value !== null && isNear(result, value)) || (stored !== '' && isNear(result, Number(stored)));
}

const isNear = ({ value, noise }: Computed, stored: number): boolean =>
  Math.abs(value - stored) <= NOISE * Math.max(1, Math.abs(value), Math.abs(stored)) + 2 * noise;

/** Rounded as its cell shows it, as workbooks have it that compute with the precision that is displayed. */
function isAsShown({ value }: FormulaResult, stored: number | string, format: string | null): boolean {
  if (value === null || typeof stored === 'string') return false;
  const decimals = decimalsByFormat(format === null ? null : formatSection(format, stored).code);
  return decimals !== null && roundHalfUp(value, decimals) === roundHalfUp(stored, decimals + EXACT);
}

function formatAt(cellAt: CellAt, address: string): string | null {
  const place = parseCellAddress(address);
  return place === null ? null : (cellAt(null, place.row, place.column)?.format ?? null);
}
