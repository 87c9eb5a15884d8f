const PATTERN = /^=?(?:'((?:[^']|'')+)'|([^'!:]+))!(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)$/i;

/**
 * Sheet and range (without `$`) of a reference such as `'Biểu chỉ tiêu'!$G$12`; null for anything else, among it
 * references to other files and broken ones (`#REF!`). LibreOffice writes a `$` before the sheet's name: it is dropped.
 */
export function parseSheetReference(reference: string): { readonly sheet: string; readonly range: string } | null {
  const match = PATTERN.exec(reference.trim().replace(/^(=?)\$/, '$1'));
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2];
  if (!match?.[3] || !sheet || sheet.includes('[')) return null;
  return { sheet, range: match[3].replaceAll('$', '').toUpperCase() };
}
