import { ICommandService } from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import { createHeadlessHost } from '../../src/embedded/createHeadlessHost';
import { saveDrawn } from '../../src/embedded/univer/saveDrawn';
import type { ExcelHost } from '../../src/embedded/host/ExcelHost';
import { loadExcel } from './loadExcel';

let host: ExcelHost;

beforeEach(() => {
  host = createHeadlessHost();
  loadExcel(host);
});

afterEach(() => {
  host.book.dispose();
});

/** Runs a batch and gives the code of the error that Excel answers, or null. */
async function errorOf(batch: (context: Excel.RequestContext) => Promise<void>): Promise<string | null> {
  try {
    await Excel.run(batch);
    return null;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
}

const active = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getActiveWorksheet();

describe('values', () => {
  test('go in and come back in one request', async () => {
    await Excel.run(async (context) => {
      const range = active(context).getRange('A1:B2');
      range.values = [
        [1, 'hai'],
        [true, ''],
      ];
      range.load('values, address, valueTypes, text');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1:B2');
      expect(range.values).toEqual([
        [1, 'hai'],
        [true, ''],
      ]);
      expect(range.valueTypes).toEqual([
        ['Double', 'String'],
        ['Boolean', 'Empty'],
      ]);
    });
    expect(host.executed).toBe(1);
  });

  test.each([
    ['60.195', 60.195],
    ['60,195', 60195],
    ['12,5', '12,5'],
    ["'60.195", '60.195'],
    ['194.935,654', '194.935,654'],
    ['95%', 0.95],
    ['-', '-'],
    ['…', '…'],
    ['(5)', -5],
    ['1e3', 1000],
    ['2026-12-14', 46370],
  ])('a text %p is entered as an English Excel reads it', async (typed, value) => {
    await Excel.run(async (context) => {
      const range = active(context).getRange('A1');
      range.values = [[typed]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[value]]);
    });
  });

  test('in a text cell everything stays text', async () => {
    await Excel.run(async (context) => {
      const range = active(context).getRange('A1');
      range.numberFormat = [['@']];
      range.values = [['=1+1']];
      range.load('values, formulas');
      await context.sync();
      expect(range.values).toEqual([['=1+1']]);
    });
  });

  test('of another size than the range are refused', async () => {
    expect(
      await errorOf(async (context) => {
        active(context).getRange('A1:B2').values = [[1, 2]];
        await context.sync();
      }),
    ).toBe('InvalidArgument');
  });

  test('one value fills the range', async () => {
    await Excel.run(async (context) => {
      const range = active(context).getRange('A1:B2');
      // @ts-expect-error Office.js takes one value for all cells; its types do not say so.
      range.values = 7;
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  test('of formulas are there when they are read', async () => {
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const data = sheets.add('Số liệu');
      data.getRange('A1:A3').values = [[1], [2], [3]];
      const total = active(context).getRange('A1:A2');
      total.formulas = [["=SUM('Số liệu'!A1:A3)"], ['=1/0']];
      total.load('values, formulas, valueTypes');
      await context.sync();
      expect(total.values).toEqual([[6], ['#DIV/0!']]);
      expect(total.formulas).toEqual([["=SUM('Số liệu'!A1:A3)"], ['=1/0']]);
      expect(total.valueTypes).toEqual([['Double'], ['Error']]);
      data.getRange('A1').values = [[10]];
      total.load('values');
      await context.sync();
      expect(total.values).toEqual([[15], ['#DIV/0!']]);
    });
  });

  test('are shown with the user’s separators', async () => {
    await Excel.run(async (context) => {
      const range = active(context).getRange('A1:A3');
      range.values = [[194935.654], [0.125], [12.5]];
      range.numberFormat = [['#,##0.000'], ['0.0%'], ['General']];
      range.load('text, numberFormat');
      const { numberFormat } = context.application.cultureInfo;
      numberFormat.load('numberDecimalSeparator, numberGroupSeparator');
      await context.sync();
      expect(range.text).toEqual([['194.935,654'], ['12,5%'], ['12,5']]);
      expect(numberFormat.numberDecimalSeparator).toBe(',');
      expect(numberFormat.numberGroupSeparator).toBe('.');
    });
  });
});

describe('ranges', () => {
  test('keep their place from one request to the next', async () => {
    await Excel.run(async (context) => {
      const range = active(context).getRange('B2:C3');
      await context.sync();
      range.values = [
        [1, 2],
        [3, 4],
      ];
      const used = active(context).getUsedRange(true);
      await context.sync();
      used.load('address');
      const cell = used.getCell(1, 1);
      cell.load('values, rowIndex, columnIndex');
      await context.sync();
      expect(used.address).toBe('Sheet1!B2:C3');
      expect([cell.rowIndex, cell.columnIndex, cell.values]).toEqual([2, 2, [[4]]]);
    });
  });

  test('lead to others', async () => {
    await Excel.run(async (context) => {
      const range = active(context).getRange('B2:D4');
      const found = [
        range.getRow(1),
        range.getColumn(2),
        range.getOffsetRange(1, 1),
        range.getResizedRange(1, -1),
        range.getEntireRow(),
        range.getEntireColumn(),
        range.getIntersection('C3:Z9'),
      ];
      const nowhere = range.getIntersectionOrNullObject('F9');
      found.forEach((other) => other.load('address'));
      await context.sync();
      expect(nowhere.isNullObject).toBe(true);
      expect(found.map((other) => other.address.split('!')[1])).toEqual([
        'B3:D3',
        'D2:D4',
        'C3:E5',
        'B2:C5',
        '2:4',
        'B:D',
        'C3:D4',
      ]);
    });
  });

  test('rows and columns are inserted and deleted, formulas and names with them', async () => {
    await Excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange('B2').values = [[5]];
      const total = sheet.getRange('A1');
      total.formulas = [['=B2*2']];
      context.workbook.names.add('SO', sheet.getRange('B2'));
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      sheet.getRange('B:B').insert('Right');
      await context.sync();
      const name = context.workbook.names.getItem('SO');
      name.load('formula');
      total.load('formulas');
      await context.sync();
      expect([total.formulas, name.formula]).toEqual([[['=C4*2']], '=Sheet1!$C$4']);
      sheet.getRange('2:3').delete('Up');
      sheet.getRange('B:B').delete('Left');
      await context.sync();
      total.load('formulas');
      await context.sync();
      expect(total.formulas).toEqual([['=B2*2']]);
    });
  });

  test('an empty sheet has no used range', async () => {
    await Excel.run(async (context) => {
      const used = active(context).getUsedRangeOrNullObject();
      used.load('address');
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  test('a look is kept by cell, column and sheet', async () => {
    await Excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange().format.font.name = 'Times New Roman';
      sheet.getRange('A:B').format.horizontalAlignment = 'Center';
      const cell = sheet.getRange('A1');
      cell.format.fill.color = '#FFF2CC';
      cell.format.font.bold = true;
      cell.format.wrapText = true;
      cell.format.indentLevel = 2;
      cell.format.borders.getItem('EdgeBottom').style = 'Continuous';
      cell.format.columnWidth = 60;
      cell.format.rowHeight = 30;
      cell.load(
        'format/font/name, format/font/bold, format/fill/color, format/horizontalAlignment, format/indentLevel',
      );
      cell.load('format/columnWidth, format/rowHeight, format/wrapText');
      const edge = cell.format.borders.getItem('EdgeBottom');
      edge.load('style, color');
      const mixed = sheet.getRange('A1:A2').format.font;
      mixed.load('bold, name');
      await context.sync();
      expect(cell.format.font.name).toBe('Times New Roman');
      expect(cell.format.font.bold).toBe(true);
      expect(cell.format.fill.color).toBe('#FFF2CC');
      expect(cell.format.horizontalAlignment).toBe('Center');
      expect(cell.format.indentLevel).toBe(2);
      expect(cell.format.columnWidth).toBe(60);
      expect(cell.format.rowHeight).toBe(30);
      expect(edge.style).toBe('Continuous');
      expect(mixed.bold).toBeNull();
      expect(mixed.name).toBe('Times New Roman');
    });
  });

  test('clear takes what it says', async () => {
    await Excel.run(async (context) => {
      const cell = active(context).getRange('A1');
      cell.values = [[5]];
      cell.format.font.bold = true;
      cell.clear('Contents');
      cell.load('values, format/font/bold');
      await context.sync();
      expect([cell.values, cell.format.font.bold]).toEqual([[['']], true]);
      cell.clear();
      cell.load('format/font/bold');
      await context.sync();
      expect(cell.format.font.bold).toBe(false);
    });
  });

  test('several areas are one object', async () => {
    await Excel.run(async (context) => {
      const sheet = active(context);
      const areas = sheet.getRanges('A1, C3:C4');
      areas.format.fill.color = '#DDEBF7';
      areas.format.protection.locked = false;
      areas.load('address, areaCount');
      const [inside, outside] = [sheet.getRange('C4'), sheet.getRange('B2')];
      inside.load('format/fill/color, format/protection/locked');
      outside.load('format/protection/locked');
      await context.sync();
      expect(areas.address).toBe('Sheet1!A1, Sheet1!C3:C4');
      expect(inside.format.fill.color).toBe('#DDEBF7');
      expect(inside.format.protection.locked).toBe(false);
      expect(outside.format.protection.locked).toBe(true);
    });
  });
});

describe('sheets', () => {
  test('are added, found, named, hidden, ordered and deleted', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('Biểu');
      sheet.load('id, name, position');
      const missing = worksheets.getItemOrNullObject('Không có');
      missing.load('name');
      const count = worksheets.getCount();
      const front = worksheets.getActiveWorksheet();
      front.load('name');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect([count.value, sheet.position, front.name]).toEqual([2, 1, 'Sheet1']);
      sheet.name = 'Biểu chỉ tiêu';
      sheet.position = 0;
      sheet.tabColor = '#C00000';
      sheet.showGridlines = false;
      worksheets.getItem('Sheet1').visibility = 'VeryHidden';
      worksheets.load('items/name, items/visibility, items/tabColor, items/showGridlines');
      await context.sync();
      expect(worksheets.items.map((item) => [item.name, item.visibility])).toEqual([
        ['Biểu chỉ tiêu', 'Visible'],
        ['Sheet1', 'VeryHidden'],
      ]);
      expect([worksheets.items[0]?.tabColor, worksheets.items[0]?.showGridlines]).toEqual(['#C00000', false]);
      worksheets.getItem('Sheet1').visibility = 'Hidden';
      worksheets.getItem('Sheet1').delete();
      worksheets.load('items/name');
      await context.sync();
      expect(worksheets.items.map((item) => item.name)).toEqual(['Biểu chỉ tiêu']);
    });
  });

  test('a sheet that is renamed keeps its formulas and names', async () => {
    await Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const data = worksheets.add('tạm-1');
      data.getRange('A1').values = [[5]];
      const total = active(context).getRange('A1');
      total.formulas = [["='tạm-1'!A1*2"]];
      names.add('SO_LIEU', data.getRange('A1'));
      await context.sync();
      data.name = 'Số liệu';
      data.getRange('A1').values = [[6]];
      total.load('formulas, values');
      const name = names.getItem('SO_LIEU');
      name.load('formula');
      await context.sync();
      expect(total.formulas).toEqual([["='Số liệu'!A1*2"]]);
      expect(total.values).toEqual([[12]]);
      expect(name.formula).toBe("='Số liệu'!$A$1");
    });
  });

  test.each([
    ['a name that is taken', 'Sheet1', 'ItemAlreadyExists'],
    ['a name with a colon', 'a:b', 'InvalidArgument'],
    ['a name of 32 characters', 'x'.repeat(32), 'InvalidArgument'],
  ])('%s is refused', async (_case, name, code) => {
    expect(
      await errorOf(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    ).toBe(code);
  });

  test('one that is not there is not found', async () => {
    expect(
      await errorOf(async (context) => {
        context.workbook.worksheets.getItem('Không có').load('name');
        await context.sync();
      }),
    ).toBe('ItemNotFound');
  });

  test('frozen panes, page layout and filter are kept', async () => {
    await Excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange('A1:B2').values = [
        ['a', 'b'],
        [1, 2],
      ];
      sheet.freezePanes.freezeAt(sheet.getRange('A1:B3'));
      const layout = sheet.pageLayout;
      layout.orientation = 'Landscape';
      layout.paperSize = 'A4';
      layout.topMargin = 56.7;
      layout.zoom = { horizontalFitToPages: 1 };
      layout.setPrintArea('A1:H40');
      layout.setPrintTitleRows('$9:$10');
      layout.headersFooters.defaultForAllPages.centerHeader = '&P';
      sheet.autoFilter.apply(sheet.getRange('A1:B2'));
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      layout.load('orientation, topMargin, zoom');
      sheet.autoFilter.load('enabled');
      await context.sync();
      expect(frozen.address).toBe('Sheet1!A1:B3');
      expect([layout.orientation, layout.topMargin, layout.zoom.horizontalFitToPages]).toEqual(['Landscape', 56.7, 1]);
      expect(sheet.autoFilter.enabled).toBe(true);
    });
  });

  test('a protected sheet takes values in unlocked cells only', async () => {
    await Excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange('B2').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      sheet.protection.load('protected, options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowFormatCells).toBe(true);
      sheet.getRange('B2').values = [[1]];
      sheet.getRange('A1').format.font.bold = true;
      await context.sync();
    });
    expect(
      await errorOf(async (context) => {
        active(context).getRange('A1').values = [[1]];
        await context.sync();
      }),
    ).toBe('AccessDenied');
    await Excel.run(async (context) => {
      active(context).protection.unprotect();
      active(context).getRange('A1').values = [[1]];
      await context.sync();
    });
  });
});

describe('names and properties', () => {
  test('a name leads to its range', async () => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const sheet = context.workbook.worksheets.add('Biểu chỉ tiêu');
      names.add('CT_5_2', sheet.getRange('G12'));
      const missing = names.getItemOrNullObject('CT_9_9');
      const found = names.getItem('ct_5_2');
      found.load('name, formula, value, scope, visible, type');
      const range = found.getRange();
      range.load('address');
      names.load('items/name, items/formula');
      await context.sync();
      expect(missing.isNullObject).toBe(true);
      expect([found.name, found.formula, found.scope, found.visible, found.type]).toEqual([
        'CT_5_2',
        "='Biểu chỉ tiêu'!$G$12",
        'Workbook',
        true,
        'Range',
      ]);
      expect(range.address).toBe("'Biểu chỉ tiêu'!G12");
      expect(names.items).toHaveLength(1);
      found.delete();
      names.load('items/name');
      await context.sync();
      expect(names.items).toHaveLength(0);
    });
  });

  test('a name leads to its range also on a sheet with a comma in its name', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Biểu 1, năm 2026');
      const name = context.workbook.names.add('CT_5_2', sheet.getRange('G12'));
      const range = name.getRange();
      range.load('address');
      const both = sheet.getRanges("'Biểu 1, năm 2026'!A1,B2:C3");
      both.load('address');
      await context.sync();
      expect(range.address).toBe("'Biểu 1, năm 2026'!G12");
      expect(both.address).toBe("'Biểu 1, năm 2026'!A1, 'Biểu 1, năm 2026'!B2:C3");
    });
  });

  test('custom properties are kept', async () => {
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = 'Biểu';
      properties.custom.add('chitieu.unit', '10525');
      properties.custom.add('chitieu.period', '2026');
      properties.custom.add('Chitieu.Period', '2026-Q1');
      const unit = properties.custom.getItemOrNullObject('chitieu.unit');
      const other = properties.custom.getItemOrNullObject('chitieu.other');
      unit.load('value');
      other.load('value');
      properties.load('title');
      properties.custom.load('items/key, items/value');
      await context.sync();
      expect([unit.value, other.isNullObject, properties.title]).toEqual(['10525', true, 'Biểu']);
      expect(properties.custom.items.map((item) => [item.key, item.value as string])).toEqual([
        ['chitieu.unit', '10525'],
        ['chitieu.period', '2026-Q1'],
      ]);
    });
  });
});

test.each([
  ['a row before the first', (sheet: Excel.Worksheet) => sheet.getCell(-1, 0)],
  ['a column after the last', (sheet: Excel.Worksheet) => sheet.getCell(0, 16_384)],
  ['rows beyond the last', (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(1_048_575, 0, 2, 1)],
  ['no row', (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(0, 0, 0, 1)],
])('%s is no range of a sheet', async (_, rangeIn) => {
  const code = await errorOf(async (context) => {
    rangeIn(active(context)).values = [[1]];
    await context.sync();
  });
  expect(code).toBe('InvalidArgument');
});

test('what is no request is answered too, and the next one after it', async () => {
  const { Error: error } = await host.execute('{');
  expect(error?.Code).toBe('GeneralException');
  expect(await host.execute('{"Actions":[],"ObjectPaths":{}}')).toEqual({ Results: [] });
});

describe('rules', () => {
  test('both bounds of a rule move with the first cell that is left', async () => {
    await Excel.run(async (context) => {
      const sheet = active(context);
      const wholeNumber = { formula1: '=A1', formula2: '=B1', operator: 'Between' } as const;
      sheet.getRange('C1:C3').dataValidation.rule = { wholeNumber };
      sheet.getRange('C1').dataValidation.clear();
      const kept = sheet.getRange('C2').dataValidation;
      kept.load('rule');
      await context.sync();
      expect(kept.rule.wholeNumber).toMatchObject({ formula1: '=A2', formula2: '=B2' });
    });
  });

  test('validation is set part by part and taken from a part of its cells', async () => {
    await Excel.run(async (context) => {
      const sheet = active(context);
      const all = sheet.getRange('A1:A3');
      all.dataValidation.rule = { custom: { formula: '=OR(ISNUMBER(A1),A1="x")' } };
      all.dataValidation.prompt = { title: 'Thực hiện', message: 'Ghi một số', showPrompt: true };
      all.dataValidation.errorAlert = { title: 'Sai', message: 'Chỉ ghi số', showAlert: true, style: 'Stop' };
      all.dataValidation.ignoreBlanks = true;
      sheet.getRange('A1').dataValidation.clear();
      const [cleared, kept] = [sheet.getRange('A1').dataValidation, sheet.getRange('A2').dataValidation];
      cleared.load('type');
      kept.load('type, rule, prompt, errorAlert');
      await context.sync();
      expect(cleared.type).toBe('None');
      expect(kept.type).toBe('Custom');
      // The formula moves with the first cell that is left.
      expect(kept.rule.custom?.formula).toBe('=OR(ISNUMBER(A2),A2="x")');
      expect(kept.prompt.message).toBe('Ghi một số');
      expect(kept.errorAlert.style).toBe('Stop');
    });
  });

  test('a list takes its source from a range', async () => {
    await Excel.run(async (context) => {
      const validation = active(context).getRange('A1').dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: "='Danh mục'!$A$1:$A$3" } };
      validation.load('rule, type');
      await context.sync();
      expect(validation.type).toBe('List');
      expect(validation.rule.list).toEqual({ inCellDropDown: true, source: "='Danh mục'!$A$1:$A$3" });
    });
  });

  test('conditional formats are added, read and cleared', async () => {
    await Excel.run(async (context) => {
      const range = active(context).getRange('A1:A9');
      const custom = range.conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=A1="x"';
      custom.custom.format.fill.color = '#D9D9D9';
      const scale = range.conditionalFormats.add('ColorScale');
      scale.colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FFFFFF' },
        maximum: { type: 'HighestValue', color: '#63BE7B' },
      };
      const bar = range.conditionalFormats.add('DataBar');
      bar.dataBar.positiveFormat.fillColor = '#5B9BD5';
      range.conditionalFormats.load('items/type');
      await context.sync();
      expect(range.conditionalFormats.items.map((item) => item.type).sort()).toEqual([
        'ColorScale',
        'Custom',
        'DataBar',
      ]);
      const rule = range.conditionalFormats.items.find((item) => item.type === 'Custom')?.customOrNullObject;
      rule?.rule.load('formula');
      await context.sync();
      expect(rule?.rule.formula).toBe('=A1="x"');
      range.conditionalFormats.clearAll();
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('links, comments and charts are kept', async () => {
    await Excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange('A1').hyperlink = { documentReference: 'Sheet1!B9', textToDisplay: '5.2', screenTip: 'Xem' };
      const cell = sheet.getRange('A1');
      cell.load('hyperlink, values');
      context.workbook.comments.add('Sheet1!B2', 'Xem lại');
      sheet.comments.load('items/content');
      sheet.getRange('D1:E3').values = [
        ['', 'Tỷ lệ'],
        ['Cụm 1', 5],
        ['Cụm 2', 7],
      ];
      const chart = sheet.charts.add('BarClustered', sheet.getRange('D1:E3'));
      chart.title.text = 'Tỷ lệ nộp';
      chart.setPosition('G2', 'M20');
      sheet.charts.load('items/name');
      await context.sync();
      expect(cell.hyperlink.documentReference).toBe('Sheet1!B9');
      expect(cell.values).toEqual([['5.2']]);
      expect(sheet.comments.items.map((item) => item.content)).toEqual(['Xem lại']);
      expect(sheet.charts.items).toHaveLength(1);
    });
  });
});

test('a chart over one column has its values, and follows a sheet that is renamed', async () => {
  await Excel.run(async (context) => {
    const data = context.workbook.worksheets.add('~nháp');
    data.getRange('A1:A2').values = [[5], [7]];
    const chart = active(context).charts.add('BarClustered', data.getRange('A1:A2'), 'Columns');
    chart.series.getItemAt(0).setXAxisValues(data.getRange('B1:B2'));
    await context.sync();
    data.name = 'Tình hình nộp';
    await context.sync();
  });
  const plans = saveDrawn(host.book).sheets.flatMap(({ charts }) => charts);
  expect(plans.at(-1)).toMatchObject({
    categories: "'Tình hình nộp'!$B$1:$B$2",
    series: [{ values: "'Tình hình nộp'!$A$1:$A$2" }],
  });
});

describe('the client library’s own rules', () => {
  test('a member that the host does not have is named', async () => {
    let message = '';
    await Excel.run(async (context) => {
      active(context).getRange('A1').removeDuplicates([0], false);
      await context.sync();
    }).catch((error: unknown) => {
      message = (error as Error).message;
    });
    expect(message).toContain('Range.RemoveDuplicates');
  });

  test.each<[string, RegExp, (sheet: Excel.Worksheet) => void]>([
    [
      'a rich comment',
      /plain text/,
      (sheet) => sheet.comments.add('A1', { mentions: [], richContent: 'a' }, 'Mention'),
    ],
    ['a name of one sheet', /whole workbook/, (sheet) => sheet.names.add('Tong', sheet.getRange('A1'))],
    [
      'panes frozen elsewhere',
      /from A1/,
      (sheet) => {
        sheet.freezePanes.freezeAt(sheet.getRange('H2:K5'));
      },
    ],
    ['a pie chart', /bar and column/, (sheet) => sheet.charts.add('Pie', sheet.getRange('A1:B3'))],
    ['icons', /data bar/, (sheet) => sheet.getRange('A1').conditionalFormats.add('IconSet')],
    ['a double underline', /None, Single/, (sheet) => (sheet.getRange('A1').format.font.underline = 'Double')],
    ['text over several cells', /Center/, (sheet) => (sheet.getRange('A1').format.horizontalAlignment = 'Fill')],
    ['hidden formulas', /all formulas/, (sheet) => (sheet.getRange('A1').format.protection.formulaHidden = true)],
  ])('%s, which Excel takes, is refused with what is kept instead', async (_, kept, ask) => {
    const refused = Excel.run(async (context) => {
      ask(active(context));
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({
      code: 'UnsupportedOperation',
      message: expect.stringMatching(kept) as string,
    });
  });

  test('a color comes as HTML names it, or in six digits', async () => {
    const given = ['LightGreen', 'red', 'DarkMagenta', '#4472c4', '4472C4'];
    await Excel.run(async (context) => {
      const cells = given.map((color, row) => {
        const cell = active(context).getCell(row, 0);
        cell.format.fill.color = color;
        return cell.format.fill.load('color');
      });
      await context.sync();
      expect(cells.map(({ color }) => color)).toEqual(['#90EE90', '#FF0000', '#8B008B', '#4472C4', '#4472C4']);
    });
    for (const color of ['nonsense', '#12', 'rgb(1,2,3)', '12345']) {
      const code = await errorOf(async (context) => {
        active(context).getRange('A1').format.fill.color = color;
        await context.sync();
      });
      expect([color, code]).toEqual([color, 'InvalidArgument']);
    }
  });

  test('cells written one by one wait for no calculation, and what is read after has its results', async () => {
    let calculations = 0;
    host.book.injector.get(ICommandService).onCommandExecuted(({ id }) => {
      if (id === SetFormulaCalculationStartMutation.id) calculations += 1;
    });
    await Excel.run(async (context) => {
      const sheet = active(context);
      sheet.getRange('A1').formulas = [['=SUM(B1:B300)']];
      for (let row = 0; row < 300; row += 1) {
        const cell = sheet.getRange('B1').getOffsetRange(row, 0);
        cell.load('address');
        cell.values = [[row]];
      }
      const sum = sheet.getRange('A1').load('values');
      await context.sync();
      expect(sum.values).toEqual([[44_850]]);
    });
    expect(calculations).toBeLessThanOrEqual(2);
  });

  test('what was not loaded is not read', async () => {
    expect(
      await errorOf(async (context) => {
        const range = active(context).getRange('A1');
        await context.sync();
        expect(range.values).toBeDefined();
      }),
    ).toBe('PropertyNotLoaded');
  });

  test('an error names where it arose, and what was done before it stays', async () => {
    let location = '';
    await Excel.run(async (context) => {
      active(context).getRange('A1').values = [[1]];
      active(context).getRange('không phải ô').values = [[2]];
      await context.sync();
    }).catch((error: unknown) => {
      location = (error as OfficeExtension.Error).debugInfo.errorLocation ?? '';
    });
    expect(location).toBe('Worksheet.getRange');
    expect(host.book.activeSheet.cells.content(0, 0).value).toBe(1);
  });
});

describe('events', () => {
  test('tell of changes and selections, to the sheet and to the workbook', async () => {
    const told: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onChanged.add((event) => {
        told.push(`changed ${event.address}`);
        return Promise.resolve();
      });
      active(context).onSelectionChanged.add((event) => {
        told.push(`selected ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
      active(context).getRange('B2:C3').values = [
        [1, 2],
        [3, 4],
      ];
      active(context).getRange('C3').select();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(told).toContain('changed B2:C3');
    expect(told).toContain('selected C3');
  });
});
