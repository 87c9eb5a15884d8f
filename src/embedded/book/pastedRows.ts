/**
 * Rows and cells of a text from the clipboard, as spreadsheets put it there: tabs between cells, a line for each row,
 * and cells with line breaks or quotes in quotes of their own.
 */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /"([^"]*(?:""[^"]*)*)"(?=\t|\r?\n|$)|[^\t\r\n]*/y;
  for (let at = 0; at <= text.length;) {
    cell.lastIndex = at;
    const match = cell.exec(text);
    row.push(match?.[1]?.replaceAll('""', '"') ?? match?.[0] ?? '');
    at = cell.lastIndex;
    const isRowEnd = text[at] !== '\t';
    if (isRowEnd) {
      rows.push(row);
      row = [];
      if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    }
    at += 1;
    // The line break at the very end closes the last row and opens none.
    if (isRowEnd && at >= text.length) break;
  }
  return rows;
}
