import type { ConformanceCase } from '../ConformanceCase';
import { ERRORS, method, property, SPECIFICATIONS } from '../sources';
import { scratchName } from '../scratchNames';

const NAMES = 'https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1';

/** Names, properties and calculation of a workbook. */
export const workbookCases: readonly ConformanceCase[] = [
  {
    id: 'names.add',
    call: 'names.add(name, "=Sheet!A1:B2"), then names.items',
    source: method('NamedItemCollection', 'add'),
    answer: [true, true],
    run: async ({ context, sheet }) => {
      sheet.load('name');
      await context.sync();
      const { names } = context.workbook;
      names.add(scratchName('name'), `='${sheet.name}'!$A$1:$B$2`);
      names.load('items/name,items/formula');
      await context.sync();
      const found = names.items.find(({ name }) => name === scratchName('name'));
      return [found !== undefined, String(found?.formula).endsWith('$A$1:$B$2')];
    },
  },
  {
    id: 'names.add.cell',
    call: 'names.add("A1", …)',
    source: NAMES,
    code: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      context.workbook.names.add('A1', sheet.getRange('A1'));
      await context.sync();
      return null;
    },
  },
  {
    id: 'names.add.r1c1',
    call: 'names.add("R1C1", …)',
    source: NAMES,
    code: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      context.workbook.names.add('R1C1', sheet.getRange('A1'));
      await context.sync();
      return null;
    },
  },
  {
    id: 'names.getItem',
    call: 'names.getItem(name).delete()',
    source: method('NamedItem', 'delete'),
    answer: true,
    run: async ({ context, sheet }) => {
      const { names } = context.workbook;
      names.add(scratchName('gone'), sheet.getRange('A1'));
      names.getItem(scratchName('gone')).delete();
      const after = names.getItemOrNullObject(scratchName('gone'));
      after.load('name');
      await context.sync();
      return after.isNullObject;
    },
  },
  {
    id: 'names.getItem.gone',
    call: 'names.getItem("none_of_this_name").delete()',
    source: ERRORS,
    code: 'ItemNotFound',
    run: async ({ context }) => {
      context.workbook.names.getItem('none_of_this_name').delete();
      await context.sync();
      return null;
    },
  },
  {
    id: 'properties.custom',
    call: 'properties.custom.add(key, text of 255 characters)',
    source: method('CustomPropertyCollection', 'add'),
    answer: [255, true],
    run: async ({ context }) => {
      const { custom } = context.workbook.properties;
      custom.add(scratchName('key'), 'ă'.repeat(255));
      custom.load('items/key,items/value');
      await context.sync();
      const value: unknown = custom.items.find(({ key }) => key === scratchName('key'))?.value;
      return [String(value).length, value === 'ă'.repeat(255)];
    },
  },
  {
    id: 'properties.custom.add.again',
    call: 'properties.custom.add of a key that is there',
    source: method('CustomPropertyCollection', 'add'),
    answer: 'b',
    run: async ({ context }) => {
      const { custom } = context.workbook.properties;
      custom.add(scratchName('twice'), 'a');
      custom.add(scratchName('twice'), 'b');
      const item = custom.getItem(scratchName('twice'));
      item.load('value');
      await context.sync();
      return String(item.value);
    },
  },
  {
    id: 'properties.custom.delete',
    call: 'properties.custom.getItem(key).delete()',
    source: method('CustomProperty', 'delete'),
    answer: true,
    run: async ({ context }) => {
      const { custom } = context.workbook.properties;
      custom.add(scratchName('gone'), 'a');
      custom.getItem(scratchName('gone')).delete();
      const after = custom.getItemOrNullObject(scratchName('gone'));
      after.load('key');
      await context.sync();
      return after.isNullObject;
    },
  },
  {
    id: 'properties.title',
    call: 'properties.title = …, put back as it was',
    source: property('DocumentProperties', 'title'),
    answer: 'Biểu',
    run: async ({ context }) => {
      const { properties } = context.workbook;
      properties.load('title');
      await context.sync();
      const before = properties.title;
      properties.title = 'Biểu';
      properties.load('title');
      await context.sync();
      const during = properties.title;
      properties.title = before;
      await context.sync();
      return during;
    },
  },
  {
    id: 'workbook.load',
    call: 'workbook.load("name")',
    source: property('Workbook', 'name'),
    answer: 'string',
    run: async ({ context }) => {
      context.workbook.load('name');
      await context.sync();
      return typeof context.workbook.name;
    },
  },
  {
    id: 'application.calculationMode',
    call: 'application.calculationMode = "Manual": =A1 keeps its result until application.calculate("Full")',
    source: property('Application', 'calculationMode'),
    answer: ['Manual', 1, 2],
    run: async ({ context, sheet }) => {
      const { application } = context.workbook;
      application.load('calculationMode');
      const cells = sheet.getRange('A1:B1');
      cells.formulas = [[1, '=A1']];
      await context.sync();
      const before = application.calculationMode;
      application.calculationMode = 'Manual';
      application.load('calculationMode');
      const result = sheet.getRange('B1');
      result.load('values');
      await context.sync();
      try {
        sheet.getRange('A1').values = [[2]];
        const stale = sheet.getRange('B1').load('values');
        await context.sync();
        application.calculate('Full');
        const fresh = sheet.getRange('B1').load('values');
        await context.sync();
        return [application.calculationMode, Number(stale.values[0]?.[0]), Number(fresh.values[0]?.[0])];
      } finally {
        application.calculationMode = before;
        await context.sync();
      }
    },
  },
  {
    id: 'batch.error',
    call: 'a request that fails in its middle: what came before stands, what comes after is not done',
    source: ERRORS,
    answer: [[1, '']],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A1:A2').values = [[1, 2]];
      sheet.getRange('B1').values = [[1]];
      await context.sync().catch(() => undefined);
      const range = sheet.getRange('A1:B1').load('values');
      await context.sync();
      return range.values as (string | number)[][];
    },
  },
  {
    id: 'text.limit',
    call: 'range.values = a text of 32,767 characters',
    source: SPECIFICATIONS,
    answer: 32_767,
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A1');
      range.values = [['a'.repeat(32_767)]];
      range.load('values');
      await context.sync();
      const { values } = range;
      return String(values[0]?.[0]).length;
    },
  },
];
