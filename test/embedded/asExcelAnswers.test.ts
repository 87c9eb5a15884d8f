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

/** What TypeScript would not let be sent. */
const NULL = JSON.parse('null') as string;

const REFUSED: readonly (readonly [string, string, (sheet: Excel.Worksheet) => unknown])[] = [
  [
    'clear of what there is not',
    'InvalidArgument',
    (s) => {
      s.getRange('A1').clear('Everything' as 'All');
    },
  ],
  [
    'clear of controls',
    'UnsupportedOperation',
    (s) => {
      s.getRange('A1').clear('ResetContents' as 'All');
    },
  ],
  ['no values at all', 'InvalidArgument', (s) => (s.getRange('A1').values = NULL as string & string[][])],
  ['no color', 'InvalidArgument', (s) => (s.getRange('A1').format.fill.color = NULL)],
  ['a zoom of 5 %', 'InvalidArgument', (s) => (s.pageLayout.zoom = { scale: 5 })],
  [
    'a margin below nothing',
    'InvalidArgument',
    (s) => {
      s.pageLayout.setPrintMargins('Points', { top: -1 });
    },
  ],
  ['headers of no kind', 'InvalidArgument', (s) => (s.pageLayout.headersFooters.state = 'Even' as 'Default')],
  [
    'calculation of no kind',
    'InvalidArgument',
    (s) => {
      s.context.workbook.application.calculate('Fast' as 'Full');
    },
  ],
  [
    'the sheet of a workbook’s name',
    'ItemNotFound',
    (s) => s.context.workbook.names.add('ten_o', s.getRange('A1')).worksheet.load('name'),
  ],
  [
    'a chart whose series are rows',
    'UnsupportedOperation',
    (s) => s.charts.add('ColumnClustered', s.getRange('A1:C3'), 'Rows'),
  ],
  ['a chart of a wide source', 'UnsupportedOperation', (s) => s.charts.add('ColumnClustered', s.getRange('A1:D3'))],
  [
    'the end of a chart’s axis',
    'ApiNotFound',
    (s) => s.charts.add('ColumnClustered', s.getRange('A1:B3')).axes.valueAxis.load('maximum'),
  ],
  ['whether entries are valid', 'ApiNotFound', (s) => s.getRange('A1').dataValidation.load('valid')],
  [
    'another order of conditional formats',
    'UnsupportedOperation',
    (s) => {
      const { conditionalFormats } = s.getRange('A1');
      conditionalFormats.add('Custom').custom.rule.formula = '=A1>0';
      conditionalFormats.add('Custom').priority = 7;
    },
  ],
  [
    'a line under a conditional format that is none of Excel’s',
    'UnsupportedOperation',
    (s) => (s.getRange('A1').conditionalFormats.add('Custom').custom.format.font.underline = 'Double'),
  ],
];

test.each(REFUSED)('%s: %s', async (_, code, act) => {
  const answer = await onSheet(async (sheet, context) => {
    act(sheet);
    await context.sync();
    return 'done';
  });
  expect(answer).toBe(code);
});

test('a format that is added goes before those that are there', async () => {
  const answer = await onSheet(async (sheet, context) => {
    const { conditionalFormats } = sheet.getRange('A1');
    const [first, second] = [conditionalFormats.add('Custom'), conditionalFormats.add('Custom')];
    for (const each of [first, second]) each.custom.rule.formula = '=A1>0';
    await context.sync();
    for (const each of [first, second]) each.load('priority');
    await context.sync();
    return [first.priority, second.priority];
  });
  expect(answer).toEqual([1, 0]);
});

test('links go with their look, or leave it', async () => {
  const answer = await onSheet(async (sheet, context) => {
    const cells = ['A1', 'B1'].map((address) => sheet.getRange(address));
    for (const cell of cells) cell.hyperlink = { documentReference: 'C1', textToDisplay: 'x' };
    await context.sync();
    cells[0]?.clear('Hyperlinks');
    cells[1]?.clear('RemoveHyperlinks');
    for (const cell of cells) cell.load('hyperlink,values,format/font/underline');
    await context.sync();
    return cells.map(({ hyperlink, values, format }) => [hyperlink, values as unknown, format.font.underline]);
  });
  expect(answer).toEqual([
    [null, [['x']], 'Single'],
    [null, [['x']], 'None'],
  ]);
});

test('what spills is told', async () => {
  const answer = await onSheet(async (sheet, context) => {
    sheet.getRange('A1').formulas = [['=SEQUENCE(2)']];
    const ranges = ['A1:A2', 'A2:A3', 'B1'].map((address) => sheet.getRange(address));
    for (const each of ranges) each.load('hasSpill');
    await context.sync();
    return ranges.map(({ hasSpill }) => hasSpill);
  });
  expect(answer).toEqual([true, null, false]);
});

test('a range is calculated where nothing is calculated by itself', async () => {
  const answer = await onSheet(async (sheet, context) => {
    const { application } = context.workbook;
    application.calculationMode = 'Manual';
    sheet.getRange('A1:B1').formulas = [[1, '=A1*2']];
    await context.sync();
    sheet.getRange('A1').values = [[5]];
    const result = sheet.getRange('B1');
    result.load('values');
    await context.sync();
    const before = result.values as unknown;
    sheet.calculate(false);
    result.load('values');
    await context.sync();
    application.calculationMode = 'Automatic';
    await context.sync();
    return [before, result.values as unknown];
  });
  expect(answer).toEqual([[[2]], [[10]]]);
});

test('names of constants say what they stand for', async () => {
  const answer = await onSheet(async (_, context) => {
    const { names } = context.workbook;
    const added = [
      names.add('so_7', '=7'),
      names.add('chu', '="một ""hai"""'),
      names.add('dung', '=TRUE'),
      names.add('mat', '=Không_có!$A$1'),
    ];
    for (const each of added) each.load('type,value');
    await context.sync();
    return added.map(({ type, value }) => [type, value as unknown]);
  });
  expect(answer).toEqual([
    ['Double', 7],
    ['String', 'một "hai"'],
    ['Boolean', true],
    ['Error', '#REF!'],
  ]);
});

test('a chosen selection mode forbids to select what it does not let be selected', async () => {
  const select = (mode: 'None' | 'Unlocked' | 'Normal', address: string): Promise<string> =>
    onSheet(async (sheet, context) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ selectionMode: mode });
      await context.sync();
      sheet.getRange(address).select();
      await context.sync();
      return 'done';
    });
  const answers = [
    await select('None', 'B1'),
    await select('Unlocked', 'A1'),
    await select('Unlocked', 'B1'),
    await select('Normal', 'A1'),
  ];
  expect(answers).toEqual(['AccessDenied', 'AccessDenied', 'done', 'done']);
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

test('a conditional format takes a formula in the notation of the user, and no other', async () => {
  const answer = await onSheet(async (sheet, context) => {
    const { rule } = sheet.getRange('A1').conditionalFormats.add('Custom').custom;
    rule.formulaLocal = '=OR(A1>1,5;A1<0)';
    rule.load('formula,formulaLocal');
    await context.sync();
    return [rule.formula, rule.formulaLocal];
  });
  expect(answer).toEqual(['=OR(A1>1.5,A1<0)', '=OR(A1>1,5;A1<0)']);
  const refused = await onSheet(async (sheet, context) => {
    sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formulaLocal = '=OR(A1>1,5;';
    await context.sync();
    return 'done';
  });
  expect(refused).toBe('InvalidArgument');
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
