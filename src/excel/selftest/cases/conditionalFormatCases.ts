import type { ConformanceCase } from '../ConformanceCase';
import { ERRORS, method, property } from '../sources';

/** Conditional formats, which the marks of a check are. */
export const conditionalFormatCases: readonly ConformanceCase[] = [
  {
    id: 'conditionalFormats.custom',
    call: 'conditionalFormats.add("Custom"), with formula, fill and font, over several areas',
    source: method('ConditionalFormatCollection', 'add'),
    answer: [1, 'Custom', '=A1>0', '#F9D4D6', '#8A0A12', true],
    run: async ({ context, sheet }) => {
      const { custom } = sheet.getRanges('A1,C3').conditionalFormats.add('Custom');
      custom.rule.formula = '=A1>0';
      custom.format.fill.color = '#F9D4D6';
      custom.format.font.color = '#8A0A12';
      custom.format.font.bold = true;
      const { conditionalFormats } = sheet.getRange();
      conditionalFormats.load('items/id,items/type,items/customOrNullObject/rule/formula');
      await context.sync();
      const [first] = conditionalFormats.items;
      const look = conditionalFormats.getItem(first?.id ?? '').custom.format;
      look.fill.load('color');
      look.font.load('color,bold');
      await context.sync();
      return [
        conditionalFormats.items.length,
        first?.type ?? null,
        first?.customOrNullObject.rule.formula ?? null,
        look.fill.color,
        look.font.color,
        look.font.bold,
      ];
    },
  },
  {
    id: 'conditionalFormats.broken',
    call: 'rule.formula = "=AND("',
    source: property('ConditionalFormatRule', 'formula'),
    code: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=AND(';
      await context.sync();
      return null;
    },
  },
  {
    id: 'conditionalFormats.delete',
    call: 'conditionalFormats.getItem(id).delete()',
    source: method('ConditionalFormat', 'delete'),
    answer: 0,
    run: async ({ context, sheet }) => {
      const { conditionalFormats } = sheet.getRange();
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=A1>0';
      conditionalFormats.load('items/id');
      await context.sync();
      for (const { id } of conditionalFormats.items) conditionalFormats.getItem(id).delete();
      const after = sheet.getRange().conditionalFormats;
      after.load('items/id');
      await context.sync();
      return after.items.length;
    },
  },
  {
    id: 'conditionalFormats.gone',
    call: 'conditionalFormats.getItem("none of this name").delete()',
    source: ERRORS,
    code: 'ItemNotFound',
    run: async ({ context, sheet }) => {
      sheet.getRange().conditionalFormats.getItem('none of this name').delete();
      await context.sync();
      return null;
    },
  },
  {
    id: 'conditionalFormats.colorScale',
    call: 'conditionalFormats.add("ColorScale").colorScale.criteria = …',
    source: property('ColorScaleConditionalFormat', 'criteria'),
    answer: ['ColorScale', 'LowestValue', 'HighestValue'],
    run: async ({ context, sheet }) => {
      const format = sheet.getRange('A1:A3').conditionalFormats.add('ColorScale');
      format.colorScale.criteria = {
        minimum: { type: 'LowestValue', color: '#FFFFFF' },
        maximum: { type: 'HighestValue', color: '#FF0000' },
      };
      format.load('type');
      format.colorScale.load('criteria');
      await context.sync();
      const { minimum, maximum } = format.colorScale.criteria;
      return [format.type, minimum.type, maximum.type];
    },
  },
  {
    id: 'conditionalFormats.dataBar',
    call: 'conditionalFormats.add("DataBar").dataBar.positiveFormat.fillColor = …',
    source: property('ConditionalDataBarPositiveFormat', 'fillColor'),
    answer: ['DataBar', '#0F6CBD'],
    run: async ({ context, sheet }) => {
      const format = sheet.getRange('A1:A3').conditionalFormats.add('DataBar');
      format.dataBar.positiveFormat.fillColor = '#0F6CBD';
      format.load('type');
      format.dataBar.positiveFormat.load('fillColor');
      await context.sync();
      return [format.type, format.dataBar.positiveFormat.fillColor];
    },
  },
];
