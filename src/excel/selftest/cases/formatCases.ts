import type { ConformanceCase } from '../ConformanceCase';
import { method, property, SPECIFICATIONS } from '../sources';

/** Looks of cells. */
export const formatCases: readonly ConformanceCase[] = [
  {
    id: 'format.font',
    call: 'format.font.name, size, bold, italic, underline, color = …',
    source: property('RangeFormat', 'font'),
    answer: ['Times New Roman', 14, true, true, 'Single', '#123456'],
    run: async ({ context, sheet }) => {
      const { font } = sheet.getRange('A1').format;
      font.name = 'Times New Roman';
      font.size = 14;
      font.bold = true;
      font.italic = true;
      font.underline = 'Single';
      font.color = '#123456';
      font.load('name,size,bold,italic,underline,color');
      await context.sync();
      return [font.name, font.size, font.bold, font.italic, font.underline, font.color];
    },
  },
  {
    id: 'format.font.mixed',
    call: 'format.font.bold of a bold cell and one that is not',
    source: property('RangeFont', 'bold'),
    answer: null,
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').format.font.bold = true;
      const { font } = sheet.getRange('A1:B1').format;
      font.load('bold');
      await context.sync();
      return font.bold;
    },
  },
  {
    id: 'format.areas',
    call: 'format.font.strikethrough, font.color and fill.color of each of several areas by one load',
    source: property('RangeFont', 'strikethrough'),
    answer: ['true #FFFFFF #123456', 'false #000000 #FFFFFF'],
    run: async ({ context, sheet }) => {
      const { format } = sheet.getRange('A1');
      format.font.strikethrough = true;
      format.font.color = '#FFFFFF';
      format.fill.color = '#123456';
      const { areas } = sheet.getRanges('A1,C3');
      areas.load('items/format/font/strikethrough,items/format/font/color,items/format/fill/color');
      await context.sync();
      return areas.items.map(({ format: { font, fill } }) => [font.strikethrough, font.color, fill.color].join(' '));
    },
  },
  {
    id: 'range.areas.hidden',
    call: 'rowHidden and columnHidden of each of several areas by one load',
    source: property('Range', 'rowHidden'),
    answer: ['true false', 'false true', 'false false'],
    run: async ({ context, sheet }) => {
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('C:C').columnHidden = true;
      const { areas } = sheet.getRanges('A2,C3,D4');
      areas.load('items/rowHidden,items/columnHidden');
      await context.sync();
      return areas.items.map(({ rowHidden, columnHidden }) => `${String(rowHidden)} ${String(columnHidden)}`);
    },
  },
  {
    id: 'format.font.size',
    call: 'format.font.size = 500',
    source: SPECIFICATIONS,
    code: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').format.font.size = 500;
      await context.sync();
      return null;
    },
  },
  {
    id: 'format.fill',
    call: 'format.fill.color = "#FFF8E1"',
    source: property('RangeFill', 'color'),
    answer: '#FFF8E1',
    run: async ({ context, sheet }) => {
      const { fill } = sheet.getRange('A1').format;
      fill.color = '#FFF8E1';
      fill.load('color');
      await context.sync();
      return fill.color;
    },
  },
  {
    id: 'format.alignment',
    call: 'format.horizontalAlignment, verticalAlignment, wrapText, indentLevel = …',
    source: property('RangeFormat', 'horizontalAlignment'),
    answer: ['Left', 'Center', true, 2],
    run: async ({ context, sheet }) => {
      const { format } = sheet.getRange('A1');
      format.horizontalAlignment = 'Left';
      format.verticalAlignment = 'Center';
      format.wrapText = true;
      format.indentLevel = 2;
      format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel');
      await context.sync();
      return [format.horizontalAlignment, format.verticalAlignment, format.wrapText, format.indentLevel];
    },
  },
  {
    id: 'format.indentLevel',
    call: 'format.indentLevel = 251',
    source: property('RangeFormat', 'indentLevel'),
    code: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      sheet.getRange('A1').format.indentLevel = 251;
      await context.sync();
      return null;
    },
  },
  {
    id: 'format.sizes',
    call: 'format.columnWidth = 90, format.rowHeight = 30 (points)',
    source: property('RangeFormat', 'columnWidth'),
    answer: [90, 30],
    run: async ({ context, sheet }) => {
      const columns = sheet.getRanges('A:A,C:C').format;
      columns.columnWidth = 90;
      const rows = sheet.getRanges('1:1,3:4').format;
      rows.rowHeight = 30;
      const { format } = sheet.getRange('C3');
      format.load('columnWidth,rowHeight');
      await context.sync();
      return [format.columnWidth, format.rowHeight];
    },
  },
  {
    id: 'format.rowHeight',
    call: 'format.rowHeight = 410',
    source: SPECIFICATIONS,
    code: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      sheet.getRange('1:1').format.rowHeight = 410;
      await context.sync();
      return null;
    },
  },
  {
    id: 'format.autofitRows',
    call: 'format.autofitRows() of a wrapped text of two lines is higher than of one',
    source: method('RangeFormat', 'autofitRows'),
    answer: true,
    run: async ({ context, sheet }) => {
      const range = sheet.getRange('A1:A2');
      range.values = [['a'], ['a\nb']];
      range.format.wrapText = true;
      sheet.getRanges('1:1,2:2').format.autofitRows();
      const [one, two] = [sheet.getRange('A1').format, sheet.getRange('A2').format];
      one.load('rowHeight');
      two.load('rowHeight');
      await context.sync();
      return two.rowHeight > one.rowHeight;
    },
  },
  {
    id: 'format.borders',
    call: 'format.borders.getItem("EdgeTop").style = "Continuous"',
    source: property('RangeBorder', 'style'),
    answer: ['Continuous', 'Thin', '#000000', 'None'],
    run: async ({ context, sheet }) => {
      const { borders } = sheet.getRanges('B2:C3,E5').format;
      for (const edge of ['EdgeTop', 'InsideHorizontal', 'InsideVertical'] as const) {
        borders.getItem(edge).style = 'Continuous';
      }
      const found = sheet.getRange('B2:C3').format.borders;
      const [top, left] = [found.getItem('EdgeTop'), found.getItem('EdgeLeft')];
      top.load('style,weight,color');
      left.load('style');
      await context.sync();
      return [top.style, top.weight, top.color, left.style];
    },
  },
  {
    id: 'format.protection.locked',
    call: 'format.protection.locked of a new cell, and after it was set',
    source: property('FormatProtection', 'locked'),
    answer: [true, false],
    run: async ({ context, sheet }) => {
      const untouched = sheet.getRange('A1').format.protection;
      const { protection } = sheet.getRange('B1').format;
      protection.locked = false;
      untouched.load('locked');
      protection.load('locked');
      await context.sync();
      return [untouched.locked, protection.locked];
    },
  },
];
