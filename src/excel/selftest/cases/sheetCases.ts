import type { ConformanceCase } from '../ConformanceCase';
import { ERRORS, method, NULL_OBJECTS, property } from '../sources';
import { scratchName } from '../scratchNames';

const RENAME = 'https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9';

/** Sheets and what is seen of them. */
export const sheetCases: readonly ConformanceCase[] = [
  {
    id: 'worksheets.add',
    call: 'worksheets.add(name), then worksheets.items',
    source: method('WorksheetCollection', 'add'),
    answer: [true, 'Visible', true],
    run: async ({ context }) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add(scratchName('add'));
      added.load('id,name,visibility');
      worksheets.load('items/id,items/name,items/visibility');
      await context.sync();
      const found = worksheets.items.find(({ id }) => id === added.id);
      return [found?.name === added.name, added.visibility, added.name === scratchName('add')];
    },
  },
  {
    id: 'worksheets.add.exists',
    call: 'worksheets.add(a name that is taken)',
    source: ERRORS,
    code: 'ItemAlreadyExists',
    run: async ({ context }) => {
      const { worksheets } = context.workbook;
      worksheets.add(scratchName('same'));
      worksheets.add(scratchName('same'));
      await context.sync();
      return null;
    },
  },
  {
    id: 'worksheets.getItem',
    call: 'worksheets.getItem(id) of a sheet known by its id',
    source: method('WorksheetCollection', 'getItem'),
    answer: true,
    run: async ({ context, sheet }) => {
      sheet.load('id,name');
      await context.sync();
      const again = context.workbook.worksheets.getItem(sheet.id);
      again.load('name');
      await context.sync();
      return again.name === sheet.name;
    },
  },
  {
    id: 'worksheets.getItem.gone',
    call: 'worksheets.getItem("none of this name")',
    source: ERRORS,
    code: 'ItemNotFound',
    run: async ({ context }) => {
      context.workbook.worksheets.getItem('none of this name').load('name');
      await context.sync();
      return null;
    },
  },
  {
    id: 'worksheets.getItemOrNullObject',
    call: 'worksheets.getItemOrNullObject("none of this name").isNullObject',
    source: NULL_OBJECTS,
    answer: true,
    run: async ({ context }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('none of this name');
      sheet.load('id');
      await context.sync();
      return sheet.isNullObject;
    },
  },
  {
    id: 'worksheets.getFirst',
    call: 'worksheets.getFirst().name is that of the first item',
    source: method('WorksheetCollection', 'getFirst'),
    answer: true,
    run: async ({ context }) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getFirst();
      first.load('name');
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items[0]?.name === first.name;
    },
  },
  {
    id: 'worksheet.name',
    call: 'sheet.name = …; a formula of another sheet follows',
    source: property('Worksheet', 'name'),
    answer: true,
    run: async ({ context, sheet }) => {
      const other = context.workbook.worksheets.add(scratchName('before'));
      const cell = sheet.getRange('A1');
      cell.formulas = [[`='${scratchName('before')}'!A1`]];
      other.name = scratchName('after');
      cell.load('formulas');
      await context.sync();
      return String(cell.formulas[0]?.[0]).includes(scratchName('after'));
    },
  },
  ...[
    ['long', 'a'.repeat(32), '32 characters'],
    ['sign', 'a/b', '"a/b"'],
    ['history', 'History', '"History"'],
  ].map(([id = '', name = '', said = '']): ConformanceCase => ({
    id: `worksheet.name.${id}`,
    call: `sheet.name = ${said}`,
    source: RENAME,
    code: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      sheet.name = name;
      await context.sync();
      return null;
    },
  })),
  {
    id: 'worksheet.visibility',
    call: 'sheet.visibility = "VeryHidden"',
    source: property('Worksheet', 'visibility'),
    answer: 'VeryHidden',
    run: async ({ context, sheet }) => {
      sheet.visibility = 'VeryHidden';
      sheet.load('visibility');
      await context.sync();
      return sheet.visibility;
    },
  },
  {
    id: 'worksheet.activate',
    call: 'sheet.activate(), then worksheets.getActiveWorksheet()',
    source: method('Worksheet', 'activate'),
    answer: true,
    run: async ({ context, sheet }) => {
      sheet.activate();
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('id');
      sheet.load('id');
      await context.sync();
      return active.id === sheet.id;
    },
  },
  {
    id: 'worksheet.delete',
    call: 'sheet.visibility = "Hidden"; sheet.delete()',
    source: method('Worksheet', 'delete'),
    answer: true,
    run: async ({ context }) => {
      const gone = context.workbook.worksheets.add(scratchName('gone'));
      gone.visibility = 'VeryHidden';
      await context.sync();
      gone.visibility = 'Hidden';
      gone.delete();
      const after = context.workbook.worksheets.getItemOrNullObject(scratchName('gone'));
      after.load('id');
      await context.sync();
      return after.isNullObject;
    },
  },
  {
    id: 'worksheet.delete.veryHidden',
    call: 'sheet.delete() of a very hidden sheet',
    source: method('Worksheet', 'delete'),
    code: 'InvalidOperation',
    run: async ({ context }) => {
      const hidden = context.workbook.worksheets.add(scratchName('hidden'));
      hidden.visibility = 'VeryHidden';
      hidden.delete();
      await context.sync();
      return null;
    },
  },
  {
    id: 'worksheet.showGridlines',
    call: 'sheet.showGridlines = false',
    source: property('Worksheet', 'showGridlines'),
    answer: false,
    run: async ({ context, sheet }) => {
      sheet.showGridlines = false;
      sheet.load('showGridlines');
      await context.sync();
      return sheet.showGridlines;
    },
  },
  {
    id: 'worksheet.freezePanes',
    call: 'sheet.freezePanes.freezeAt("A1:B3")',
    source: method('WorksheetFreezePanes', 'freezeAt'),
    answer: 'A1:B3',
    run: async ({ context, sheet }) => {
      sheet.freezePanes.freezeAt('A1:B3');
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      await context.sync();
      return frozen.address.slice(frozen.address.lastIndexOf('!') + 1);
    },
  },
  {
    id: 'worksheet.freezeRows',
    call: 'sheet.freezePanes.freezeRows(2)',
    source: method('WorksheetFreezePanes', 'freezeRows'),
    answer: '1:2',
    run: async ({ context, sheet }) => {
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      await context.sync();
      return frozen.address.slice(frozen.address.lastIndexOf('!') + 1);
    },
  },
  {
    id: 'worksheet.freezeColumns',
    call: 'sheet.freezePanes.freezeColumns(2)',
    source: method('WorksheetFreezePanes', 'freezeColumns'),
    answer: 'A:B',
    run: async ({ context, sheet }) => {
      sheet.freezePanes.freezeColumns(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      await context.sync();
      return frozen.address.slice(frozen.address.lastIndexOf('!') + 1);
    },
  },
  {
    id: 'worksheet.autoFilter',
    call: 'sheet.autoFilter.apply("A1:B3")',
    source: method('AutoFilter', 'apply'),
    answer: true,
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:B3').values = [
        ['a', 'b'],
        [1, 2],
        [3, 4],
      ];
      sheet.autoFilter.apply('A1:B3');
      sheet.autoFilter.load('enabled');
      await context.sync();
      return sheet.autoFilter.enabled;
    },
  },
];
