/** From an opening quote to the one that closes the cell. */
const QUOTED = /"[^"]*(?:""[^"]*)*"(?=[\t;,\n]|$)/y;

/**
 * Text from the clipboard or a `.csv` file as rows of cells. Cells are parted by the first of tab, `;` and `,` that the
 * first line has outside quotes; quotes as in RFC 4180. One that is not closed is a letter as any other, and opens no cell
 * into which all rows behind it would go.
 */
export function pastedRows(text: string): readonly (readonly string[])[] {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const firstLine = plain.split('\n', 1)[0]?.replace(/"[^"]*"/g, '') ?? '';
  const mark = ['\t', ';', ','].find((each) => firstLine.includes(each)) ?? '\t';
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const opensCell = (at: number): boolean => {
    QUOTED.lastIndex = at;
    return QUOTED.test(plain);
  };
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let i = 0; i < plain.length; i += 1) {
    const sign = plain.charAt(i);
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (plain.charAt(i + 1) === '"') {
        cell += sign;
        i += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '' && opensCell(i)) isQuoted = true;
    else if (sign === mark) endCell();
    else if (sign === '\n') {
      endCell();
      rows.push([]);
    } else cell += sign;
  }
  endCell();
  return rows.filter((row) => row.some((each) => each.trim() !== ''));
}
