import { madeOnce } from '../../../kernel/madeOnce';
import { parseCellAddress } from '../../../kernel/parseCellAddress';
import { parseSheetReference } from '../../../kernel/parseSheetReference';
import type { RawName } from '../../../workbook/RawWorkbook';
import type { CellPosition } from './CellPosition';

/** Cells of one sheet by the names that point to them. */
export type SheetNames = ReadonlyMap<string, CellPosition>;

/** Single cells that workbook names point to, by sheet and name; files may share their list of names. */
export const namedCells = madeOnce((all: readonly RawName[]): ReadonlyMap<string, SheetNames> => {
  const bySheet = new Map<string, Map<string, CellPosition>>();
  // Nearly all names point to one sheet: what stands before the `!` is understood once.
  const byPrefix = new Map<string, Map<string, CellPosition> | null>();
  for (const { name, refersTo } of all) {
    const mark = refersTo.lastIndexOf('!') + 1;
    const position = parseCellAddress(refersTo.slice(mark).trimEnd());
    if (!position) continue;
    const prefix = refersTo.slice(0, mark);
    let names = byPrefix.get(prefix);
    if (names === undefined) {
      const sheet = parseSheetReference(refersTo)?.sheet ?? null;
      names = sheet === null ? null : (bySheet.get(sheet) ?? new Map<string, CellPosition>());
      if (sheet !== null && names !== null) bySheet.set(sheet, names);
      byPrefix.set(prefix, names);
    }
    names?.set(name, position);
  }
  return bySheet;
});
