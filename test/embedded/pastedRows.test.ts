import fc from 'fast-check';
import { pastedRows } from '../../src/embedded/book/pastedRows';

test.each<[string, string[][]]>([
  ['', [['']]],
  ['60.195', [['60.195']]],
  [
    '1\t2\r\n3\t4\r\n',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['1\n\n2', [['1'], [''], ['2']]],
  ['a\t\tb', [['a', '', 'b']]],
  ['"hai\ndòng"\t5', [['hai\ndòng', '5']]],
  ['"nói ""có"""\t5', [['nói "có"', '5']]],
  ['12" ống\t5', [['12" ống', '5']]],
])('%j', (text, rows) => {
  expect(pastedRows(text)).toEqual(rows);
});

test('what a spreadsheet puts on the clipboard comes back as its cells', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '1', '.', ' ', '"', '\n', '\t') });
  const table = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(
    fc.property(table, (rows) => {
      const text = rows.map((row) => row.map(quoted).join('\t') + '\r\n').join('');
      expect(pastedRows(text)).toEqual(rows);
    }),
  );
});

/** As Excel does: cells with a tab, a line break or a quote stand in quotes. */
function quoted(cell: string): string {
  return /["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
