import type { ConformanceCase } from '../ConformanceCase';
import { method, property } from '../sources';

const RULE = property('DataValidation', 'rule');

/** Rules, prompts and alerts of cells. */
export const validationCases: readonly ConformanceCase[] = [
  {
    id: 'validation.custom',
    call: 'dataValidation.rule = { custom: { formula: "=A1>0" } } on A1:A2, read on A2',
    source: RULE,
    answer: ['Custom', '=A2>0'],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:A2').dataValidation.rule = { custom: { formula: '=A1>0' } };
      const { dataValidation } = sheet.getRange('A2');
      dataValidation.load('type,rule');
      await context.sync();
      return [dataValidation.type, String(dataValidation.rule.custom?.formula)];
    },
  },
  {
    id: 'validation.list',
    call: 'dataValidation.rule = { list: { source: "=$D$1:$D$3" } }',
    source: RULE,
    answer: ['List', '=$D$1:$D$3'],
    run: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { list: { inCellDropDown: true, source: '=$D$1:$D$3' } };
      dataValidation.load('type,rule');
      await context.sync();
      const source = dataValidation.rule.list?.source;
      return [dataValidation.type, typeof source === 'string' ? source : 'a range'];
    },
  },
  {
    id: 'validation.textLength',
    call: 'dataValidation.rule = { textLength: { formula1: 60, operator: "LessThanOrEqualTo" } }',
    source: RULE,
    answer: ['TextLength', 'LessThanOrEqualTo'],
    run: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRanges('A1,C3');
      dataValidation.rule = { textLength: { formula1: 60, operator: 'LessThanOrEqualTo' } };
      const found = sheet.getRange('C3').dataValidation;
      found.load('type,rule');
      await context.sync();
      return [found.type, String(found.rule.textLength?.operator)];
    },
  },
  {
    id: 'validation.none',
    call: 'dataValidation.type of a new cell',
    source: property('DataValidation', 'type'),
    answer: 'None',
    run: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.load('type');
      await context.sync();
      return dataValidation.type;
    },
  },
  {
    id: 'validation.mixed',
    call: 'dataValidation.type of a cell with a list and one with a formula',
    source: property('DataValidation', 'type'),
    answer: 'Inconsistent',
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      sheet.getRange('A2').dataValidation.rule = { custom: { formula: '=A2>0' } };
      const { dataValidation } = sheet.getRange('A1:A2');
      dataValidation.load('type');
      await context.sync();
      return dataValidation.type;
    },
  },
  {
    id: 'validation.areas',
    call: 'dataValidation of each of several areas by one load',
    source: property('RangeCollection', 'items'),
    answer: ['List', 'None'],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a,b' } };
      const { areas } = sheet.getRanges('A1,C3');
      areas.load('items/address,items/dataValidation/type,items/dataValidation/rule');
      await context.sync();
      return areas.items.map(({ dataValidation }) => dataValidation.type);
    },
  },
  {
    id: 'validation.prompt',
    call: 'dataValidation.prompt on a part of the cells that have a rule',
    source: property('DataValidation', 'prompt'),
    answer: ['Custom', 'a', 'b', 'Custom', ''],
    run: async ({ context, sheet }) => {
      sheet.getRange('A1:A2').dataValidation.rule = { custom: { formula: '=A1>0' } };
      sheet.getRange('A2').dataValidation.prompt = { showPrompt: true, title: 'a', message: 'b' };
      const [with_, without] = [sheet.getRange('A2').dataValidation, sheet.getRange('A1').dataValidation];
      with_.load('type,prompt');
      without.load('type,prompt');
      await context.sync();
      return [with_.type, with_.prompt.title, with_.prompt.message, without.type, without.prompt.title];
    },
  },
  {
    id: 'validation.prompt.long',
    call: 'dataValidation.prompt with a title of 33 characters',
    source: property('DataValidation', 'prompt'),
    code: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { custom: { formula: '=A1>0' } };
      dataValidation.prompt = { showPrompt: true, title: 'a'.repeat(33), message: 'b' };
      await context.sync();
      return null;
    },
  },
  {
    id: 'validation.errorAlert',
    call: 'dataValidation.errorAlert = { style: "Warning", … }',
    source: property('DataValidation', 'errorAlert'),
    answer: [true, 'Warning', 'a', 'b'],
    run: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { custom: { formula: '=A1>0' } };
      dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'a', message: 'b' };
      dataValidation.load('errorAlert');
      await context.sync();
      const { showAlert, style, title, message } = dataValidation.errorAlert;
      return [showAlert, style, title, message];
    },
  },
  {
    id: 'validation.ignoreBlanks',
    call: 'dataValidation.ignoreBlanks of a new rule, and after it was set',
    source: property('DataValidation', 'ignoreBlanks'),
    answer: [true, false],
    run: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { custom: { formula: '=A1>0' } };
      const other = sheet.getRange('A2').dataValidation;
      other.rule = { custom: { formula: '=A2>0' } };
      other.ignoreBlanks = false;
      dataValidation.load('ignoreBlanks');
      other.load('ignoreBlanks');
      await context.sync();
      return [dataValidation.ignoreBlanks, other.ignoreBlanks];
    },
  },
  {
    id: 'validation.clear',
    call: 'dataValidation.clear()',
    source: method('DataValidation', 'clear'),
    answer: 'None',
    run: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { custom: { formula: '=A1>0' } };
      dataValidation.clear();
      dataValidation.load('type');
      await context.sync();
      return dataValidation.type;
    },
  },
  {
    id: 'validation.toJSON',
    call: 'dataValidation.toJSON()',
    source: method('DataValidation', 'toJSON'),
    answer: ['Custom', '=A1>0', 'a', 'b', true],
    run: async ({ context, sheet }) => {
      const { dataValidation } = sheet.getRange('A1');
      dataValidation.rule = { custom: { formula: '=A1>0' } };
      dataValidation.prompt = { showPrompt: true, title: 'a', message: 'x' };
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'b', message: 'x' };
      dataValidation.load('type,rule,prompt,errorAlert,ignoreBlanks');
      await context.sync();
      const { type, rule, prompt, errorAlert, ignoreBlanks } = dataValidation.toJSON();
      return [
        String(type),
        String(rule?.custom?.formula),
        prompt?.title ?? null,
        errorAlert?.title ?? null,
        ignoreBlanks ?? null,
      ];
    },
  },
  {
    id: 'validation.rule.broken',
    call: 'dataValidation.rule = { custom: { formula: "=AND(" } }',
    source: RULE,
    code: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=AND(' } };
      await context.sync();
      return null;
    },
  },
  {
    id: 'validation.protected',
    call: 'dataValidation.rule = … on a protected sheet, in an unlocked cell',
    source: 'https://support.microsoft.com/office/protect-a-worksheet-3179efdb-1285-4d49-a9c3-f4ca36276de6',
    code: 'AccessDenied',
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A1');
      range.format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      range.dataValidation.rule = { custom: { formula: '=A1>0' } };
      await context.sync();
      return null;
    },
  },
];
