import { madeOnce } from '../../kernel/madeOnce';
import { parseCellRange } from '../../kernel/parseCellRange';
import { parseSheetReference } from '../../kernel/parseSheetReference';
import type { Rectangle } from '../../kernel/Rectangle';
import type { RawName, RawSheet, RawWorkbook } from '../../workbook/RawWorkbook';

/** Cells of a sheet. */
export interface NamedBlock extends Rectangle {
  readonly sheet: RawSheet;
}

/** The cells to which a defined name of the workbook refers; null where there is none, or it leads nowhere. */
export function namedBlock({ names, sheets }: RawWorkbook, name: string): NamedBlock | null {
  const reference = namedRange(names, name);
  const sheet = sheets.find((each) => each.name === reference?.sheet);
  return reference === null || sheet === undefined ? null : { ...reference, sheet };
}

/** Cells of a sheet that need not be there. */
export interface NamedRange extends Rectangle {
  readonly sheet: string;
}

/** What a defined name says that it refers to; null where there is no such name, or it refers to no cells. */
export function namedRange(names: readonly RawName[], name: string): NamedRange | null {
  return referencesOf(names).block(name);
}

/** What the names of a workbook refer to. Files may share their list of names, so each name asked for is understood once. */
class References {
  private readonly texts: ReadonlyMap<string, string>;
  private readonly blocks = new Map<string, NamedRange | null>();

  constructor(names: readonly RawName[]) {
    // Excel does not tell capital letters in names from small ones.
    const texts = new Map<string, string>();
    for (const { name, refersTo } of names) {
      const key = name.toLowerCase();
      const former = texts.get(key);
      // Where a sheet was copied, names of the copy stand behind those of the workbook, which may have lost their cells.
      if (former === undefined || blockOf(former) === null) texts.set(key, refersTo);
    }
    this.texts = texts;
  }

  block(name: string): NamedRange | null {
    const known = this.blocks.get(name);
    if (known !== undefined) return known;
    const block = blockOf(this.texts.get(name.toLowerCase()) ?? '');
    this.blocks.set(name, block);
    return block;
  }
}

const referencesOf = madeOnce((names: readonly RawName[]) => new References(names));

function blockOf(refersTo: string): NamedRange | null {
  const reference = parseSheetReference(refersTo);
  if (reference === null) return null;
  const range = parseCellRange(reference.range);
  return range === null ? null : { sheet: reference.sheet, ...range };
}
