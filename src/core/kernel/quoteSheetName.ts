/** A name that is more than a plain word stands in quotes, and so does one that reads as a cell (`A1`, `R1C1`, `RC`). */
const PLAIN = /^[A-Za-z_][A-Za-z0-9_.]*$/;
const CELL = /^(?:[A-Z]{1,3}\d+|R\d*(?:C\d*)?|C\d*)$/i;

/** A sheet's name as a formula writes it: quoted only where that is needed, as Excel does. */
export function quoteSheetName(name: string): string {
  return PLAIN.test(name) && !CELL.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
