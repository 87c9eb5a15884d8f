const PATTERN = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i;

/** Row and column (from 1) of an A1 address such as `G12` or `$G$12`; null for anything else. */
export function parseCellAddress(address: string): { readonly row: number; readonly column: number } | null {
  const match = PATTERN.exec(address);
  if (!match?.[1] || !match[2]) return null;
  const letters = match[1].toUpperCase();
  let column = 0;
  for (let i = 0; i < letters.length; i += 1) column = column * 26 + letters.charCodeAt(i) - 64;
  return { row: Number(match[2]), column };
}
