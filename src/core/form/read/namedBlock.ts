import { parseCellAddress } from '../../kernel/parseCellAddress';
import { parseSheetReference } from '../../kernel/parseSheetReference';
import type { RawSheet, RawWorkbook } from '../../workbook/RawWorkbook';

/** Cells of a sheet: rows and columns from 1, both included. */
export interface NamedBlock {
  readonly sheet: RawSheet;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
}

/** The cells to which a defined name refers; null where there is none, or it leads nowhere. */
export function namedBlock({ sheets }: RawWorkbook, refersTo: string | undefined): NamedBlock | null {
  const reference = parseSheetReference(refersTo ?? '');
  const sheet = sheets.find(({ name }) => name === reference?.sheet);
  if (reference === null || sheet === undefined) return null;
  const [first = '', last = first] = reference.range.split(':');
  const [from, to] = [parseCellAddress(first), parseCellAddress(last)];
  if (from === null || to === null) return null;
  return { sheet, top: from.row, left: from.column, bottom: to.row };
}
