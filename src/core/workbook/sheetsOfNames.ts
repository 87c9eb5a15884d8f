import { parseSheetReference } from '../kernel/parseSheetReference';
import type { DrawnWorkbook } from './DrawnWorkbook';
import type { RawWorkbook } from './RawWorkbook';

/**
 * Sheets of a workbook that are those of one that is drawn anew, whatever they are called by now: such to which most of
 * the defined names of a drawn sheet lead. A sheet into which somebody has moved a few of the cells is none of them.
 */
export function sheetsOfNames({ names, sheets }: RawWorkbook, drawn: DrawnWorkbook): readonly string[] {
  const targets = new Map(names.map(({ name, refersTo }) => [name, parseSheetReference(refersTo)?.sheet]));
  const known = new Set(sheets.map(({ name }) => name));
  return drawn.sheets.flatMap(({ name }) => {
    const own = drawn.names.filter(({ sheet }) => sheet === name);
    const counts = new Map<string, number>();
    for (const each of own) {
      const target = targets.get(each.name);
      if (target !== undefined && known.has(target)) counts.set(target, (counts.get(target) ?? 0) + 1);
    }
    return [...counts].filter(([, count]) => 2 * count > own.length).map(([sheet]) => sheet);
  });
}
