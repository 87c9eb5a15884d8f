/** Marks that repeat the cell above; a lone quotation mark is one, and no quoted cell. */
const ROW_END = /\r\n|[\n\r]/u;

/** Rows and cells of tab-separated text as Excel copies it: a cell with a line break or a tab in it stands in quotes. */
export function tableOfText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let rest = text.normalize('NFC');
  while (rest !== '') {
    const quoted = /^"(?![\t\r\n])((?:[^"]|"")*[\n\r\t](?:[^"]|"")*|(?:[^"\n\r\t]|"")+)"(?=[\t\r\n]|$)/u.exec(rest);
    const plain = /^[^\t\r\n]*/u.exec(rest)?.[0] ?? '';
    row.push(quoted ? (quoted[1] ?? '').replace(/""/g, '"') : plain);
    rest = rest.slice(quoted ? quoted[0].length : plain.length);
    if (rest.startsWith('\t')) {
      rest = rest.slice(1);
      if (rest === '' || ROW_END.test(rest.charAt(0))) row.push('');
    }
    const end = /^(?:\r\n|[\n\r])/u.exec(rest)?.[0];
    if (end === undefined) continue;
    rows.push(row);
    row = [];
    rest = rest.slice(end.length);
  }
  if (row.length > 0) rows.push(row);
  return rows;
}
