const TEXT = /"[^"]*"/g;
/**
 * `[1]Sheet1!A1` as files have it, `[a.xlsx]Sheet1!A1` and `'C:\[a.xlsx]Sheet 1'!A1` as Excel shows it; `Table[Column]` is
 * none. Functions ask other programs, addresses on the web and data cubes.
 */
const LINK =
  /(?<![\p{L}\d_.])\[[^\][]+\][\p{L}\d_.]*!|'(?:[^']|'')*\[[^\][]+\](?:[^']|'')*'!|\bfile:\/\/|\b(?:DDE|RTD|WEBSERVICE|CUBEVALUE)\(/u;
/**
 * What only a text in the formula says: the place that `INDIRECT` is to look at, and what Google Sheets asked other files,
 * of which its `.xlsx` keeps the result (`IFERROR(__xludf.DUMMYFUNCTION("IMPORTRANGE(…)"),61)`).
 */
const LINK_IN_TEXT = /\bINDIRECT\([^()]*"[^"]*\[[^\][]+\]|\bDUMMYFUNCTION\("+(?:IMPORT[A-Z]+|GOOGLEFINANCE)\(/;

/** Whether a formula takes something from another workbook, so that its stored result is as old as that link. */
export function linksToOtherFile(formula: string): boolean {
  return LINK.test(formula.replace(TEXT, '')) || LINK_IN_TEXT.test(formula);
}
