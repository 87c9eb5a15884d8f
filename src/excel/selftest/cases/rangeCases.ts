import type { ConformanceCase } from '../ConformanceCase';
import { method, NULL_OBJECTS, property, SPECIFICATIONS } from '../sources';

/** Contents of cells. */
export const rangeCases: readonly ConformanceCase[] = [
  {
    id: 'range.values',
    call: 'range.values = [[1, "a"], [true, ""]]',
    source: property('Range', 'values'),
    answer: [
      [1, 'a'],
      [true, ''],
    ],
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A1:B2');
      range.values = [
        [1, 'a'],
        [true, ''],
      ];
      range.load('values');
      await context.sync();
      return range.values as (string | number | boolean)[][];
    },
  },
  {
    id: 'range.values.size',
    call: 'range.values = [[1, 2]] on A1:A2',
    source: property('Range', 'values'),
    code: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:A2').values = [[1, 2]];
      await context.sync();
      return null;
    },
  },
  {
    id: 'range.values.null',
    call: 'range.values = [[null, 2]] over [[1, 1]]',
    source: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values',
    answer: [[1, 2]],
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 1]];
      range.values = [[null, 2]];
      range.load('values');
      await context.sync();
      return range.values as number[][];
    },
  },
  {
    id: 'range.set',
    call: 'range.set({ formulas: 7 }) on A1:B1',
    source: 'https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values',
    answer: [[7, 7]],
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A1:B1');
      range.set({ ['formulas' as string]: 7 });
      range.load('values');
      await context.sync();
      return range.values as number[][];
    },
  },
  {
    id: 'range.formulas',
    call: 'range.formulas = [[2, "=A1*3"]]',
    source: property('Range', 'formulas'),
    answer: [[[2, 6]], [[2, '=A1*3']]],
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A1:B1');
      range.formulas = [[2, '=A1*3']];
      range.load('values,formulas');
      await context.sync();
      return [range.values as number[][], range.formulas as (number | string)[][]];
    },
  },
  {
    id: 'range.formulas.text',
    call: `range.formulas = [["'=1+1"]]`,
    source: 'https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4',
    answer: [[['=1+1']], [['String']]],
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A1');
      range.formulas = [["'=1+1"]];
      range.load('values,valueTypes');
      await context.sync();
      return [range.values as string[][], range.valueTypes];
    },
  },
  {
    id: 'range.formulas.broken',
    call: 'range.formulas = [["=SUM("]]',
    source: property('Range', 'formulas'),
    code: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').formulas = [['=SUM(']];
      await context.sync();
      return null;
    },
  },
  {
    id: 'range.formulas.long',
    call: 'range.formulas = a formula of 8,193 characters',
    source: SPECIFICATIONS,
    code: 'FormulaLengthExceedsLimit',
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').formulas = [[`=1${'+1'.repeat(4096)}`]];
      await context.sync();
      return null;
    },
  },
  {
    id: 'range.values.long',
    call: 'range.values = a text of 32,768 characters',
    source: SPECIFICATIONS,
    code: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').values = [['a'.repeat(32_768)]];
      await context.sync();
      return null;
    },
  },
  {
    id: 'range.valueTypes',
    call: 'range.valueTypes of 1, "a", true, blank and =1/0',
    source: property('Range', 'valueTypes'),
    answer: [['Double', 'String', 'Boolean', 'Empty', 'Error']],
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A1:E1');
      range.formulas = [[1, 'a', true, '', '=1/0']];
      range.load('valueTypes');
      await context.sync();
      return range.valueTypes;
    },
  },
  {
    id: 'range.numberFormat',
    call: 'range.numberFormat = [["@", "0.0"]]',
    source: property('Range', 'numberFormat'),
    answer: [['@', '0.0', 'General']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:B1').numberFormat = [['@', '0.0']];
      const range = sheet.getRange('A1:C1').load('numberFormat');
      await context.sync();
      return range.numberFormat as string[][];
    },
  },
  {
    id: 'range.numberFormat.broken',
    call: `range.numberFormat = [['"a']]`,
    source: property('Range', 'numberFormat'),
    code: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').numberFormat = [['"a']];
      await context.sync();
      return null;
    },
  },
  {
    id: 'range.numberFormat.textFirst',
    call: 'range.formulas = "=1+1" in a cell of format "@"',
    source: 'https://support.microsoft.com/office/format-numbers-as-text-583160db-936b-4e52-bdff-6f1863518ba4',
    answer: [['=1+1']],
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [['@']];
      range.formulas = [['=1+1']];
      range.load('values');
      await context.sync();
      return range.values as string[][];
    },
  },
  {
    id: 'range.getUsedRangeOrNullObject',
    call: 'sheet.getRange("A1:D9").getUsedRangeOrNullObject(true) around C3',
    source: method('Range', 'getUsedRangeOrNullObject'),
    answer: [2, 2, 1, 1],
    run: async ({ context, sheet }) => {
      sheet.getRange('C3').values = [[1]];
      const used = sheet.getRange('A1:D9').getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      await context.sync();
      return [used.rowIndex, used.columnIndex, used.rowCount, used.columnCount];
    },
  },
  {
    id: 'range.getUsedRangeOrNullObject.none',
    call: 'sheet.getRange("A1:D9").getUsedRangeOrNullObject(true).isNullObject of blank cells',
    source: NULL_OBJECTS,
    answer: true,
    run: async ({ context, sheet }) => {
      const used = sheet.getRange('A1:D9').getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      return used.isNullObject;
    },
  },
  {
    id: 'range.address',
    call: 'sheet.getRange("B2:C3").address, without the sheet',
    source: property('Range', 'address'),
    answer: 'B2:C3',
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('B2:C3');
      range.load('address');
      await context.sync();
      return range.address.slice(range.address.lastIndexOf('!') + 1);
    },
  },
  {
    id: 'range.getRange.bad',
    call: 'sheet.getRange("not an address")',
    source: method('Worksheet', 'getRange'),
    code: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      sheet.getRange('not an address').load('address');
      await context.sync();
      return null;
    },
  },
  {
    id: 'range.merge',
    call: 'range.merge(false) of A1:B1 that hold 1 and 2',
    source: method('Range', 'merge'),
    answer: [[1, '']],
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A1:B1');
      range.values = [[1, 2]];
      range.merge(false);
      range.load('values');
      await context.sync();
      return range.values as (number | string)[][];
    },
  },
  {
    id: 'range.merge.under',
    call: 'values of B1 under merged A1:B1 after B1 was written',
    source: 'https://support.microsoft.com/office/merge-and-unmerge-cells-5cbd15d5-9375-4540-907f-c673a93fcedf',
    answer: [['']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:B1').merge(false);
      const under = sheet.getRange('B1');
      under.values = [[2]];
      under.load('values');
      await context.sync();
      return under.values as string[][];
    },
  },
  {
    id: 'range.mergedAreas',
    call: 'address of getMergedAreasOrNullObject() of an area with merged cells, and of one without',
    source: method('Range', 'getMergedAreasOrNullObject'),
    answer: ['A1:B1,C3:C4', null],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:B1').merge(false);
      sheet.getRange('C3:C4').merge(false);
      const merged = sheet.getRange('A1:D9').getMergedAreasOrNullObject().load('address');
      const none = sheet.getRange('E1:F9').getMergedAreasOrNullObject().load('address');
      await context.sync();
      const bare = merged.address.split(',').map((address) => address.slice(address.lastIndexOf('!') + 1));
      return [bare.sort().join(','), none.isNullObject ? null : none.address];
    },
  },
  {
    id: 'range.spill',
    call: 'values below A1 with =SEQUENCE(2)',
    source:
      'https://support.microsoft.com/office/dynamic-array-formulas-and-spilled-array-behavior-205c6b06-03ba-4151-89a1-87a7eb36e531',
    answer: [[1], [2]],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').formulas = [['=SEQUENCE(2)']];
      const range = sheet.getRange('A1:A2').load('values');
      await context.sync();
      return range.values as number[][];
    },
  },
  {
    id: 'range.rowHidden',
    call: 'range.rowHidden = true',
    source: property('Range', 'rowHidden'),
    answer: true,
    run: async ({ context, sheet }) => {
      const rows = sheet.getRange('2:3');
      rows.rowHidden = true;
      rows.load('rowHidden');
      await context.sync();
      return rows.rowHidden;
    },
  },
  {
    id: 'range.columnHidden',
    call: 'range.columnHidden = true',
    source: property('Range', 'columnHidden'),
    answer: true,
    run: async ({ context, sheet }) => {
      const columns = sheet.getRange('C:C');
      columns.columnHidden = true;
      columns.load('columnHidden');
      await context.sync();
      return columns.columnHidden;
    },
  },
  {
    id: 'range.hyperlink',
    call: 'range.hyperlink = { documentReference, screenTip }',
    source: property('Range', 'hyperlink'),
    answer: ['B2', 'tip'],
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A1');
      range.values = [['a']];
      range.hyperlink = { documentReference: 'B2', screenTip: 'tip' };
      range.load('hyperlink');
      await context.sync();
      const { hyperlink } = range;
      return [hyperlink.documentReference ?? '', hyperlink.screenTip ?? ''];
    },
  },
  {
    id: 'range.hyperlink.tip',
    call: 'range.hyperlink with a tip of 256 characters',
    source: SPECIFICATIONS,
    code: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').hyperlink = { documentReference: 'B2', screenTip: 'a'.repeat(256) };
      await context.sync();
      return null;
    },
  },
  {
    id: 'range.select',
    call: 'sheet.activate(); range.select()',
    source: method('Range', 'select'),
    answer: 'B2',
    run: async ({ context, sheet }) => {
      sheet.activate();
      sheet.getRange('B2').select();
      const selected = context.workbook.getSelectedRange();
      selected.load('address');
      await context.sync();
      return selected.address.slice(selected.address.lastIndexOf('!') + 1);
    },
  },
  {
    id: 'range.getRanges',
    call: 'sheet.getRanges("A1,C3:D4").areas',
    source: method('Worksheet', 'getRanges'),
    answer: ['A1', 'C3:D4'],
    run: async ({ context, sheet }) => {
      const { areas } = sheet.getRanges('A1,C3:D4');
      areas.load('items/address');
      await context.sync();
      return areas.items.map(({ address }) => address.slice(address.lastIndexOf('!') + 1));
    },
  },
  {
    id: 'range.getRanges.long',
    call: 'sheet.getRanges(an address of more than 8,192 characters)',
    source: method('Worksheet', 'getRanges'),
    code: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      const cells = Array.from({ length: 2000 }, (_, i) => `AA${String(2 * i + 1000)}`);
      sheet.getRanges(cells.join(',')).load('address');
      await context.sync();
      return null;
    },
  },
  {
    id: 'worksheet.getUsedRangeOrNullObject',
    call: 'sheet.getUsedRangeOrNullObject(true) of a blank sheet',
    source: method('Worksheet', 'getUsedRangeOrNullObject'),
    answer: true,
    run: async ({ context, sheet }) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('address');
      await context.sync();
      return used.isNullObject;
    },
  },
];
