import { madeOnce } from '../../kernel/madeOnce';
import type { RawCell, RawName, RawSheet, RawWorkbook } from '../../workbook/RawWorkbook';
import { linksToOtherFile } from './linksToOtherFile';

/** Each link has one of these, and a place in this workbook has none. */
const MAY_LEAD_OUT = /[[(/]/;
/** Texts, quoted sheets, and columns of tables: no name stands there. */
const NOT_NAMES = /"[^"]*"|'(?:[^']|'')*'|\[[^\]]*\]/g;
/** A word that is no function and no sheet. */
const WORD = /[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*(?![\p{L}\p{M}\p{N}_.\\?]|\s*[(!])/gu;

/**
 * The workbook with each cell marked whose formula takes something from another workbook by a defined name that leads there.
 * It is the same object where no name does, as nearly everywhere.
 */
export function markLinkedNames(workbook: RawWorkbook): RawWorkbook {
  const linked = linkedNames(workbook.names);
  if (linked.size === 0) return workbook;
  const marked = (cell: RawCell): RawCell =>
    cell.formula !== null && usesOneOf(linked, cell.formula) ? { ...cell, isLinked: true } : cell;
  const sheets = workbook.sheets.map((sheet): RawSheet => ({ ...sheet, cells: sheet.cells.map(marked) }));
  return { ...workbook, sheets };
}

/** Names that lead to another workbook, by themselves or by other names, in capital letters. Files may share their names. */
const linkedNames = madeOnce((names: readonly RawName[]): ReadonlySet<string> => {
  const linked = new Set<string>();
  for (const { name, refersTo } of names) {
    if (MAY_LEAD_OUT.test(refersTo) && linksToOtherFile(refersTo)) linked.add(name.toUpperCase());
  }
  for (let before = 0; linked.size > before;) {
    before = linked.size;
    for (const { name, refersTo } of names) if (usesOneOf(linked, refersTo)) linked.add(name.toUpperCase());
  }
  return linked;
});

function usesOneOf(names: ReadonlySet<string>, formula: string): boolean {
  const words = formula.replace(NOT_NAMES, ' ').match(WORD) ?? [];
  return words.some((word) => names.has(word.toUpperCase()));
}
