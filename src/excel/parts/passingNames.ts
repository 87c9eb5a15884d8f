/** Beginning of the names under which sheets are drawn until all of them are done. */
export const UNFINISHED = '~chitieu ';
/** Beginning of the names that replaced sheets bear until they are deleted, last of all. */
export const REPLACED = '~cũ ';

/** True for a sheet that an insertion was cut off from: it is no form, and says nothing of the workbook. */
export function isUnfinished(sheetName: string): boolean {
  return sheetName.startsWith(UNFINISHED);
}
