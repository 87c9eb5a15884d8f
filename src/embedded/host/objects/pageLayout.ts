import { isWholeColumns, isWholeRows } from '../../book/Area';
import type { Sheet } from '../../book/Sheet';
import { formatAddress } from '../../book/address';
import type { PageSetup } from '../../book/SheetExtras';
import { cellsArgument, parseCells } from '../arguments';
import { invalidArgument } from '../OfficeError';
import { type Arguments, type OfficeObject, officeType, type Scalar } from '../OfficeObject';
import { range, rangeAreas } from './range';
import { placeOf } from './place';

const margin = (side: keyof PageSetup['margins']): Scalar<Sheet> => ({
  get: (sheet) => sheet.extras.print.margins[side],
  set: (sheet, value) => {
    if (typeof value !== 'number' || value < 0) {
      throw invalidArgument(`PageLayout.${side}Margin`);
    }
    sheet.extras.print.margins[side] = value;
  },
});

const flag = (name: 'centerHorizontally' | 'centerVertically'): Scalar<Sheet> => ({
  get: (sheet) => sheet.extras.print[name],
  set: (sheet, value) => {
    sheet.extras.print[name] = value === true;
  },
});

/** Points in the units of `setPrintMargins`. */
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

function setReference(sheet: Sheet, args: Arguments, field: 'area' | 'titleRows' | 'titleColumns'): void {
  const { areas } = cellsArgument(args[0], sheet, 'PageLayout');
  const isWhole = { area: () => true, titleRows: isWholeRows, titleColumns: isWholeColumns }[field];
  if (!areas.every(isWhole)) {
    throw invalidArgument('PageLayout');
  }
  sheet.extras.print[field] = areas.map((area) => formatAddress(area)).join(',');
}

function titleRange(sheet: Sheet, reference: string | null): OfficeObject | null {
  const area = reference === null ? undefined : parseCells(reference, sheet, 'PageLayout').areas[0];
  return area ? range(sheet, area) : null;
}

export const pageLayout: (sheet: Sheet) => OfficeObject = officeType<Sheet>({
  name: 'PageLayout',
  place: placeOf.sheet,
  scalars: {
    Orientation: {
      get: (sheet) => sheet.extras.print.orientation,
      set: (sheet, value) => {
        if (value !== 'Portrait' && value !== 'Landscape') {
          throw invalidArgument('PageLayout.orientation');
        }
        sheet.extras.print.orientation = value;
      },
    },
    PaperSize: {
      get: (sheet) => sheet.extras.print.paperSize,
      set: (sheet, value) => {
        sheet.extras.print.paperSize = String(value);
      },
    },
    Zoom: {
      get: (sheet) => sheet.extras.print.zoom,
      set: (sheet, value) => {
        sheet.extras.print.zoom = { ...(value as PageSetup['zoom']) };
      },
    },
    CenterHorizontally: flag('centerHorizontally'),
    CenterVertically: flag('centerVertically'),
    LeftMargin: margin('left'),
    RightMargin: margin('right'),
    TopMargin: margin('top'),
    BottomMargin: margin('bottom'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  children: { HeadersFooters: (sheet) => headersFooters(sheet) },
  methods: {
    SetPrintArea: (sheet, args) => {
      setReference(sheet, args, 'area');
    },
    SetPrintTitleRows: (sheet, args) => {
      setReference(sheet, args, 'titleRows');
    },
    SetPrintTitleColumns: (sheet, args) => {
      setReference(sheet, args, 'titleColumns');
    },
    SetPrintMargins: (sheet, args) => {
      const factor = UNITS[String(args[0])];
      const margins = (args[1] ?? {}) as Partial<PageSetup['margins']>;
      if (factor === undefined) {
        throw invalidArgument('PageLayout.setPrintMargins');
      }
      if (Object.values(margins).some((size) => !(size >= 0))) {
        throw invalidArgument('PageLayout.setPrintMargins');
      }
      for (const [side, size] of Object.entries(margins)) {
        sheet.extras.print.margins[side as keyof PageSetup['margins']] = size * factor;
      }
    },
    GetPrintAreaOrNullObject: (sheet) => {
      const { area } = sheet.extras.print;
      return area === null ? null : rangeAreas(parseCells(area, sheet, 'PageLayout.getPrintArea'));
    },
    GetPrintTitleRowsOrNullObject: (sheet) => titleRange(sheet, sheet.extras.print.titleRows),
    GetPrintTitleColumnsOrNullObject: (sheet) => titleRange(sheet, sheet.extras.print.titleColumns),
  },
});

/** Office.js's `HeaderFooterState`. */
const HEADER_STATES = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'];

const headersFooters = officeType<Sheet>({
  name: 'HeaderFooterGroup',
  place: placeOf.sheet,
  scalars: {
    State: {
      get: (sheet) => sheet.extras.print.headerState,
      set: (sheet, value) => {
        if (!HEADER_STATES.includes(String(value))) {
          throw invalidArgument('HeaderFooterGroup.state');
        }
        sheet.extras.print.headerState = String(value);
      },
    },
    UseSheetMargins: { get: () => true },
    UseSheetScale: { get: () => true },
  },
  children: {
    DefaultForAllPages: (sheet) => headerFooter({ sheet, page: 'default' }),
    FirstPage: (sheet) => headerFooter({ sheet, page: 'first' }),
    EvenPages: (sheet) => headerFooter({ sheet, page: 'even' }),
    OddPages: (sheet) => headerFooter({ sheet, page: 'odd' }),
  },
});

interface HeaderState {
  readonly sheet: Sheet;
  readonly page: 'default' | 'first' | 'even' | 'odd';
}

const header = (place: string): Scalar<HeaderState> => ({
  get: ({ sheet, page }) => sheet.extras.print.headers.get(`${page}.${place}`) ?? '',
  set: ({ sheet, page }, value) => {
    sheet.extras.print.headers.set(`${page}.${place}`, String(value));
  },
});

const headerFooter = officeType<HeaderState>({
  name: 'HeaderFooter',
  place: placeOf.onSheet,
  scalars: {
    LeftHeader: header('leftHeader'),
    CenterHeader: header('centerHeader'),
    RightHeader: header('rightHeader'),
    LeftFooter: header('leftFooter'),
    CenterFooter: header('centerFooter'),
    RightFooter: header('rightFooter'),
  },
});
