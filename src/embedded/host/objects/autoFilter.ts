import type { Sheet } from '../../book/Sheet';
import { cellsArgument } from '../arguments';
import { unsupported } from '../OfficeError';
import { officeType } from '../OfficeObject';
import { range } from './range';
import { placeOf } from './place';

export const autoFilter = officeType<Sheet>({
  name: 'AutoFilter',
  place: placeOf.sheet,
  scalars: {
    Enabled: { get: (sheet) => sheet.filter !== null },
    IsDataFiltered: { get: (sheet) => sheet.isFiltered },
  },
  methods: {
    Apply: (sheet, args) => {
      if (args[1] !== undefined && args[1] !== null) {
        throw unsupported('filters by hand only', 'AutoFilter.apply');
      }
      sheet.filter = cellsArgument(args[0], sheet, 'AutoFilter.apply').areas[0] ?? null;
    },
    Remove: (sheet) => {
      sheet.filter = null;
    },
    GetRangeOrNullObject: (sheet) => {
      const area = sheet.filter;
      return area && range(sheet, area);
    },
  },
});
