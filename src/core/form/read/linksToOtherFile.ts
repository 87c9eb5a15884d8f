const TEXT = /"[^"]*"/g;
/**
 * `[1]Sheet1!A1` as files have it, `[a.xlsx]Sheet1!A1` and `'C:\[a.xlsx]Sheet 1'!A1` as Excel shows it; `Table[Column]` is
 * none. LibreOffice asks other programs by a function.
 */
const LINK = /(?<![\p{L}\d_.])\[[^\][]+\][\p{L}\d_.]*!|'(?:[^']|'')*\[[^\][]+\](?:[^']|'')*'!|\bfile:\/\/|\bDDE\(/u;

/** Whether a formula takes something from another workbook, so that its stored result is as old as that link. */
export function linksToOtherFile(formula: string): boolean {
  return LINK.test(formula.replace(TEXT, ''));
}
