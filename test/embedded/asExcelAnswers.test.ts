import { createHeadlessHost } from '../../src/embedded/createHeadlessHost';
import { loadExcel } from './loadExcel';

const host = createHeadlessHost();
loadExcel(host);
afterAll(() => {
  host.book.dispose();
});

/** Work on a sheet of its own; what it answers, or the code of the refusal. */
async function onSheet<T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T | string> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add();
    sheet.activate();
    return work(sheet, context);
  }).catch((error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)));
}

test.each([
  ['inserted', (s: Excel.Worksheet) => void s.getRange('B2').insert('Down')],
  [
    'deleted',
    (s: Excel.Worksheet) => {
      s.getRange('B2:C3').delete('Left');
    },
  ],
])('some cells are never %s as whole rows or columns: that is refused by name', async (_, act) => {
  const answer = await onSheet(async (sheet, context) => {
    sheet.getRange('A1:C3').values = [
      [11, 12, 13],
      [21, 22, 23],
      [31, 32, 33],
    ];
    await context.sync();
    act(sheet);
    await context.sync();
    return 'done';
  });
  expect(answer).toBe('UnsupportedOperation');
});

test.each([
  ['insert up', (s: Excel.Worksheet) => void s.getRange('A1').insert('Up' as 'Down')],
  [
    'delete down',
    (s: Excel.Worksheet) => {
      s.getRange('A1').delete('Down' as 'Up');
    },
  ],
])('%s is refused', async (_, act) => {
  const answer = await onSheet(async (sheet, context) => {
    act(sheet);
    await context.sync();
    return 'done';
  });
  expect(answer).toBe('InvalidArgument');
});

const RANGES: readonly (readonly [string, (sheet: Excel.Worksheet) => Excel.Range, string])[] = [
  ['a whole sheet', (s) => s.getRange(), '1:1048576'],
  ['whole columns made rows', (s) => s.getRange('D:F').getEntireRow(), '1:1048576'],
  ['a corner moved left past the other', (s) => s.getRange('E5').getResizedRange(0, -2), 'C5:E5'],
  ['a corner moved up past the other', (s) => s.getRange('E5:F5').getResizedRange(-3, 0), 'E2:F5'],
  ['a corner moved inwards', (s) => s.getRange('B2:D5').getResizedRange(-1, -1), 'B2:C4'],
  ['rows above', (s) => s.getRange('B4:C5').getRowsAbove(2), 'B2:C3'],
  ['rows below', (s) => s.getRange('B4:C5').getRowsBelow(), 'B6:C6'],
  ['columns before', (s) => s.getRange('C4:D5').getColumnsBefore(1), 'B4:B5'],
  ['columns after, counted backwards', (s) => s.getRange('C4:D5').getColumnsAfter(-1), 'B4:B5'],
];

test.each(RANGES)('%s', async (_, of, expected) => {
  const answer = await onSheet(async (sheet, context) => {
    const range = of(sheet);
    range.load('address');
    await context.sync();
    return range.address.split('!')[1];
  });
  expect(answer).toBe(expected);
});

test('a range has eight borders, of which the diagonals are never drawn', async () => {
  const answer = await onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange('A1').format;
    borders.load('count');
    const diagonal = borders.getItem('DiagonalUp');
    diagonal.style = 'None';
    diagonal.load('style');
    await context.sync();
    return [borders.count, diagonal.style];
  });
  expect(answer).toEqual([8, 'None']);
  const drawn = await onSheet(async (sheet, context) => {
    sheet.getRange('A1').format.borders.getItem('DiagonalUp').style = 'Continuous';
    await context.sync();
    return 'done';
  });
  expect(drawn).toBe('UnsupportedOperation');
});

test('sheets before and after, and none beyond the last', async () => {
  const answer = await onSheet(async (sheet, context) => {
    const last = context.workbook.worksheets.add();
    const [next, previous, beyond] = [sheet.getNext(), last.getPrevious(true), last.getNextOrNullObject()];
    for (const each of [sheet, last, next, previous]) each.load('name');
    await context.sync();
    return [next.name === last.name, previous.name === sheet.name, beyond.isNullObject];
  });
  expect(answer).toEqual([true, true, true]);
});

test('a collection is loaded for its items alone', async () => {
  const answer = await onSheet(async (_, context) => {
    const { worksheets } = context.workbook;
    worksheets.load('NoPropertiesNeeded');
    await context.sync();
    return worksheets.items.length > 1;
  });
  expect(answer).toBe(true);
});

test('formulas are refused as values, in names and in the notation of the user too', async () => {
  const codes = [
    (s: Excel.Worksheet) => (s.getRange('A1').values = [['=SUM(']]),
    (s: Excel.Worksheet) => (s.getRange('A1').formulasLocal = [['=SUM(1,5;)+']]),
    (s: Excel.Worksheet) => void s.context.workbook.names.add('ten_hong', '=SUM('),
  ].map((act) =>
    onSheet(async (sheet, context) => {
      act(sheet);
      await context.sync();
      return 'done';
    }),
  );
  expect(await Promise.all(codes)).toEqual(['InvalidArgument', 'InvalidArgument', 'InvalidArgument']);
});

test('a formula in the notation of the user is calculated', async () => {
  const answer = await onSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.formulasLocal = [['=SUM(1,5;2)']];
    cell.load('formulas,formulasLocal,values');
    await context.sync();
    return [cell.formulas, cell.formulasLocal, cell.values];
  });
  expect(answer).toEqual([[['=SUM(1.5,2)']], [['=SUM(1,5;2)']], [[3.5]]]);
});
