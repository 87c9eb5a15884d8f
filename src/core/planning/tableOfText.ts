/** A cell in quotes; a lone quotation mark repeats the cell above, and opens none. */
const QUOTED = /^"(?![\t\r\n])((?:[^"]|"")+)"(?=[\t\r\n]|$)/u;
const ROW_END = /^(?:\r\n|[\n\r])/u;

/** Rows and cells of tab-separated text as Excel copies it: a cell with a line break or a tab in it stands in quotes. */
export function tableOfText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text.normalize('NFC');
  while (rest !== '') {
    const quoted = QUOTED.exec(rest);
    const plain = /^[^\t\r\n]*/u.exec(rest)?.[0] ?? '';
    row.push(quoted ? (quoted[1] ?? '').replace(/""/g, '"') : plain);
    rest = rest.slice(quoted ? quoted[0].length : plain.length);
    if (rest.startsWith('\t')) {
      rest = rest.slice(1);
      if (rest === '' || ROW_END.test(rest)) row.push('');
    }
    const end = ROW_END.exec(rest)?.[0];
    if (end === undefined) continue;
    rows.push(row);
    row = [];
    rest = rest.slice(end.length);
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
