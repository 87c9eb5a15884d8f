import { parseCellAddress } from '../../kernel/parseCellAddress';
import { roundHalfUp } from '../../kernel/roundHalfUp';
import { decimalsByFormat } from '../../numbers/decimalsByFormat';
import { formatSection } from '../../numbers/formatSection';
import { CellIndex } from '../../workbook/CellIndex';
import type { RawSheet, RawWorkbook } from '../../workbook/RawWorkbook';
import { resultOf, type CellAt, type Computed } from '../../workbook/resultOf';
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
  const computed = entries.filter(
    ({ formula, raw }) => formula !== null && isPlain(formula) && typeof raw === 'number',
  );
  if (computed.length === 0) return [];
  const cellAt = cellsOf(sheets, form);
  return computed.flatMap(({ indicator, part, cell, formula, raw }) => {
    const taken: ReturnType<typeof cellAt>[] = [];
    const computed = resultOf(formula ?? '', (...place) => {
      const found = cellAt(...place);
      taken.push(found);
      return found;
    });
    const stored = Number(raw);
    if (cell === null || computed === null || isNear(computed, stored)) return [];
    if (iterates === true && taken.some((found) => (found?.formula ?? null) !== null)) return [];
    if (isAsShown(computed.value, stored, formatAt(cellAt, cell))) return [];
    return [{ indicator, part, cell, formula: formula ?? '', stored, result: computed.value }];
  });
}

/** Each sheet is looked into when it is first asked for; names of sheets are the same in small letters and large ones. */
function cellsOf(sheets: readonly RawSheet[], form: RawSheet): CellAt {
  const indexes = new Map<RawSheet, CellIndex>();
  return (name, row, column) => {
    const key = name?.toLowerCase();
    const sheet = key === undefined ? form : sheets.find((each) => each.name.toLowerCase() === key);
    if (sheet === undefined) return null;
    const index = indexes.get(sheet) ?? new CellIndex(sheet);
    indexes.set(sheet, index);
    return index.at(row, column);
  };
}

/** Conditions, of which a form has many, are none of those that only calculate. */
const isPlain = (formula: string): boolean => !formula.startsWith('IF(');

const isNear = ({ value, noise }: Computed, stored: number): boolean =>
  Math.abs(value - stored) <= NOISE * Math.max(1, Math.abs(value), Math.abs(stored)) + 2 * noise;

/** Rounded as its cell shows it, as workbooks have it that compute with the precision that is displayed. */
function isAsShown(result: number, stored: number, format: string | null): boolean {
  const decimals = decimalsByFormat(format === null ? null : formatSection(format, stored).code);
  return decimals !== null && roundHalfUp(result, decimals) === roundHalfUp(stored, decimals + EXACT);
}

function formatAt(cellAt: CellAt, address: string): string | null {
  const place = parseCellAddress(address);
  return place === null ? null : (cellAt(null, place.row, place.column)?.format ?? null);
}
