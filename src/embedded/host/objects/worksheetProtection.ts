import type { Sheet } from '../../book/Sheet';
import type { ProtectionOptions } from '../../book/SheetExtras';
import { OfficeError } from '../OfficeError';
import { officeType } from '../OfficeObject';

/** What Excel allows where the caller says nothing. */
const DEFAULTS: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export const worksheetProtection = officeType<Sheet>({
  name: 'WorksheetProtection',
  scalars: {
    Protected: { get: (sheet) => sheet.extras.protection !== null },
    Options: { get: (sheet) => sheet.extras.protection },
  },
  methods: {
    Protect: (sheet, args) => {
      if (sheet.extras.protection) {
        throw new OfficeError('InvalidOperation', 'The worksheet is already protected.', 'WorksheetProtection.protect');
      }
      if (typeof args[1] === 'string' && args[1] !== '') {
        throw new OfficeError(
          'UnsupportedOperation',
          'The trial workbook protects without a password.',
          'WorksheetProtection.protect',
        );
      }
      sheet.extras.protection = { ...DEFAULTS, ...((args[0] ?? {}) as ProtectionOptions) };
    },
    Unprotect: (sheet) => {
      sheet.extras.protection = null;
    },
  },
});
