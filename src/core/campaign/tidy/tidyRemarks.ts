import type { Campaign } from '../../compilation/model/Campaign';
import { entryName } from '../../form/contract/cellNames';
import { makeTidyTable } from './makeTidyTable';
import type { TidyTable } from './TidyTable';
import { tidyUnitCode } from './tidyUnitCode';

/** Where each unit's figure stood, and what the unit wrote beside it. */
export function tidyRemarks({ report }: Campaign): TidyTable {
  return makeTidyTable(
    {
      name: 'remarks',
      key: ['indicator', 'unit'],
      references: [
        { field: 'indicator', table: 'figures' },
        { field: 'unit', table: 'units' },
      ],
    },
    {
      indicator: ({ indicator }) => entryName(indicator, 'value'),
      unit: ({ unit }) => tidyUnitCode(unit),
      source: ({ source }) => source,
      note: ({ note }) => note,
      file: ({ file }) => file,
      sheet: ({ sheet }) => sheet,
      cell: ({ cell }) => cell,
    },
    report.lines,
  );
}
