import type { Sheet } from '../../book/Sheet';
import type { ProtectionOptions } from '../../book/SheetExtras';
import { accessDenied, OfficeError } from '../OfficeError';
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
      sheet.extras.protection = { ...DEFAULTS, ...((args[0] ?? {}) as ProtectionOptions) };
      sheet.extras.password = typeof args[1] === 'string' && args[1] !== '' ? args[1] : null;
    },
    Unprotect: (sheet, args) => {
      if (sheet.extras.password !== null && sheet.extras.password !== args[0]) {
        throw accessDenied('WorksheetProtection.unprotect');
      }
      sheet.extras.protection = null;
      sheet.extras.password = null;
    },
  },
});
