import type { Sheet } from '../../book/Sheet';
import { cellsArgument } from '../arguments';
import { unsupported } from '../OfficeError';
import { officeType } from '../OfficeObject';
import { guardSheet } from './guard';
import { range } from './range';

export const autoFilter = officeType<Sheet>({
  name: 'AutoFilter',
  scalars: {
    Enabled: { get: (sheet) => sheet.filter !== null },
    IsDataFiltered: { get: () => false },
  },
  methods: {
    Apply: (sheet, args) => {
      guardSheet({ sheet }, 'AutoFilter.apply');
      if (args[1] !== undefined && args[1] !== null) {
        throw unsupported('filters by hand only', 'AutoFilter.apply');
      }
      sheet.filter = cellsArgument(args[0], sheet, 'AutoFilter.apply').areas[0] ?? null;
    },
    Remove: (sheet) => {
      guardSheet({ sheet }, 'AutoFilter.remove');
      sheet.filter = null;
    },
    GetRangeOrNullObject: (sheet) => {
      const area = sheet.filter;
      return area && range(sheet, area);
    },
  },
});
