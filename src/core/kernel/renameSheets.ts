import { quotedSheet } from './quotedSheet';

/** A text in quotes, a sheet's name in quotes, or a bare sheet's name; the names with their `!`. */
const PARTS = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/**
 * A formula with other sheet names in its references; texts within it stay.
 * @param names by the name now in the formula
 */
export function renameSheets(formula: string, names: ReadonlyMap<string, string>): string {
  return formula.replace(PARTS, (part, quoted: string | undefined, bare: string | undefined) => {
    const renamed = names.get(quoted?.replaceAll("''", "'") ?? bare ?? '');
    return renamed === undefined ? part : `${quotedSheet(renamed)}!`;
  });
}
