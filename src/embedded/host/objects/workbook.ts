import type { Book } from '../../book/Book';
import type { Culture } from '../../book/Culture';
import { accessDenied, invalidArgument, OfficeError, unsupported } from '../OfficeError';
import { type OfficeObject, officeType } from '../OfficeObject';
import { comments } from './comments';
import './conditionalFormats';
import { names } from './names';
import { documentProperties } from './properties';
import { range, rangeAreas, resolveReference } from './range';
import { worksheets } from './worksheet';

const numberFormatInfo = officeType<Culture>({
  name: 'NumberFormatInfo',
  scalars: {
    NumberDecimalSeparator: { get: (culture) => culture.decimalSeparator },
    NumberGroupSeparator: { get: (culture) => culture.groupSeparator },
  },
});

const cultureInfo = officeType<Culture>({
  name: 'CultureInfo',
  scalars: { Name: { get: (culture) => culture.name } },
  children: { NumberFormat: (culture) => numberFormatInfo(culture) },
});

const application = officeType<Book>({
  name: 'Application',
  scalars: {
    CalculationMode: {
      get: (book) => (book.manualCalculation ? 'Manual' : 'Automatic'),
      set: (book, value) => {
        if (value === 'AutomaticExceptTables') {
          throw unsupported('calculates automatically or by hand', 'Application.calculationMode');
        }
        if (value !== 'Manual' && value !== 'Automatic') {
          throw invalidArgument('Application.calculationMode');
        }
        book.manualCalculation = value === 'Manual';
      },
    },
    CalculationState: { get: () => 'Done' },
    DecimalSeparator: { get: (book) => book.culture.decimalSeparator },
    ThousandsSeparator: { get: (book) => book.culture.groupSeparator },
    UseSystemSeparators: { get: () => true },
  },
  children: { CultureInfo: (book) => cultureInfo(book.culture) },
  methods: {
    Calculate: (book, args) => {
      if (!['Recalculate', 'Full', 'FullRebuild'].includes(String(args[0]))) {
        throw invalidArgument('Application.calculate');
      }
      if (book.manualCalculation) {
        book.calculateAll();
      }
    },
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

const runtime = officeType<Book>({
  name: 'Runtime',
  scalars: {
    EnableEvents: {
      get: (book) => book.events.enabled,
      set: (book, value) => {
        book.events.enabled = value === true;
      },
    },
  },
});

const workbookProtection = officeType<Book>({
  name: 'WorkbookProtection',
  scalars: { Protected: { get: (book) => book.structure !== null } },
  methods: {
    Protect: (book, args) => {
      if (book.structure !== null) {
        throw new OfficeError('InvalidOperation', 'The workbook is already protected.', 'WorkbookProtection.protect');
      }
      book.structure = { password: typeof args[0] === 'string' && args[0] !== '' ? args[0] : null };
    },
    Unprotect: (book, args) => {
      const password = book.structure?.password ?? null;
      if (password !== null && password !== args[0]) {
        throw accessDenied('WorkbookProtection.unprotect');
      }
      book.structure = null;
    },
  },
});

/** The workbook as Office.js's `context.workbook`. */
export const workbook: (book: Book) => OfficeObject = officeType<Book>({
  name: 'Workbook',
  scalars: {
    Name: { get: (book) => book.fileName },
    ReadOnly: { get: () => false },
  },
  children: {
    Application: (book) => application(book),
    Comments: (book) => comments({ book, sheet: null }),
    Names: (book) => names({ book, sheet: null }),
    Properties: (book) => documentProperties(book),
    Protection: (book) => workbookProtection(book),
    Worksheets: (book) => worksheets(book),
    _Runtime: (book) => runtime(book),
  },
  methods: {
    GetActiveCell: (book) => {
      const { row, column } = book.selection;
      return range(book.activeSheet, { row, column, rows: 1, columns: 1 });
    },
    GetSelectedRange: (book) => range(book.activeSheet, book.selection),
    GetSelectedRanges: (book) => rangeAreas({ sheet: book.activeSheet, areas: [book.selection] }),
    _GetObjectByReferenceId: (book, args) => resolveReference(String(args[0]), (id) => book.sheet(id)),
    _GetObjectTypeNameByReferenceId: (_book, args) => (String(args[0]).startsWith('A') ? 'RangeAreas' : 'Range'),
    _GetRangeForEventByReferenceId: (book, args) => resolveReference(String(args[0]), (id) => book.sheet(id)),
    _GetRangeOrNullObjectForEventByReferenceId: (book, args) =>
      resolveReference(String(args[0]), (id) => book.sheet(id)),
    _GetReferenceCount: () => 0,
    _RemoveReference: () => null,
    _RemoveAllReferences: () => null,
  },
});
