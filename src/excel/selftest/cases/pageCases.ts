import type { ConformanceCase } from '../ConformanceCase';
import { method, property, SPECIFICATIONS } from '../sources';

/** Print setup. */
export const pageCases: readonly ConformanceCase[] = [
  {
    id: 'pageLayout.paper',
    call: 'pageLayout.orientation = "Landscape", paperSize = "A4", centerHorizontally = true',
    source: property('PageLayout', 'paperSize'),
    answer: ['Landscape', 'A4', true],
    run: async ({ context, sheet }) => {
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.centerHorizontally = true;
      pageLayout.load('orientation,paperSize,centerHorizontally');
      await context.sync();
      return [pageLayout.orientation, pageLayout.paperSize, pageLayout.centerHorizontally];
    },
  },
  {
    id: 'pageLayout.zoom',
    call: 'pageLayout.zoom = { horizontalFitToPages: 1 }',
    source: property('PageLayout', 'zoom'),
    answer: 1,
    run: async ({ context, sheet }) => {
      const { pageLayout } = sheet;
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.load('zoom');
      await context.sync();
      return pageLayout.zoom.horizontalFitToPages ?? null;
    },
  },
  {
    id: 'pageLayout.margins',
    call: 'pageLayout.setPrintMargins("Centimeters", { top: 2.54 }), in points',
    source: method('PageLayout', 'setPrintMargins'),
    answer: 72,
    run: async ({ context, sheet }) => {
      const { pageLayout } = sheet;
      pageLayout.setPrintMargins('Centimeters', { top: 2.54, right: 1, bottom: 1, left: 1 });
      pageLayout.load('topMargin');
      await context.sync();
      return Math.round(pageLayout.topMargin);
    },
  },
  {
    id: 'pageLayout.titles',
    call: 'pageLayout.setPrintTitleRows("$2:$3"), setPrintTitleColumns("$A:$B"), setPrintArea("A1:F9")',
    source: method('PageLayout', 'setPrintTitleRows'),
    answer: ['2:3', 'A:B', 'A1:F9'],
    run: async ({ context, sheet }) => {
      const { pageLayout } = sheet;
      pageLayout.setPrintTitleRows('$2:$3');
      pageLayout.setPrintTitleColumns('$A:$B');
      pageLayout.setPrintArea('A1:F9');
      const found = [
        pageLayout.getPrintTitleRowsOrNullObject().load('address'),
        pageLayout.getPrintTitleColumnsOrNullObject().load('address'),
        pageLayout.getPrintAreaOrNullObject().load('address'),
      ];
      await context.sync();
      return found.map(({ address }) => address.slice(address.lastIndexOf('!') + 1).replaceAll('$', ''));
    },
  },
  {
    id: 'pageLayout.titles.bad',
    call: 'pageLayout.setPrintTitleRows("A1:B2")',
    source: method('PageLayout', 'setPrintTitleRows'),
    code: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      sheet.pageLayout.setPrintTitleRows('A1:B2');
      await context.sync();
      return null;
    },
  },
  {
    id: 'pageLayout.header',
    call: 'headersFooters.state = "FirstAndDefault", defaultForAllPages.centerHeader = "&P"',
    source: property('HeaderFooterGroup', 'state'),
    answer: ['FirstAndDefault', '&P'],
    run: async ({ context, sheet }) => {
      const { headersFooters } = sheet.pageLayout;
      headersFooters.state = 'FirstAndDefault';
      headersFooters.defaultForAllPages.centerHeader = '&P';
      headersFooters.load('state');
      headersFooters.defaultForAllPages.load('centerHeader');
      await context.sync();
      return [headersFooters.state, headersFooters.defaultForAllPages.centerHeader];
    },
  },
  {
    id: 'pageLayout.header.long',
    call: 'centerHeader of 256 characters',
    source: SPECIFICATIONS,
    code: 'InvalidArgument',
    run: async ({ context, sheet }) => {
      sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = 'a'.repeat(256);
      await context.sync();
      return null;
    },
  },
];
