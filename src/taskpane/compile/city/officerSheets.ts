import { CONFLICT_COLUMNS } from '../../../core/campaign/conflictLayout';
import { KeyedTables } from '../../../core/campaign/KeyedTables';
import { SECTION_COLUMNS } from '../../../core/campaign/settingsLayout';
import { TRACKING_COLUMNS } from '../../../core/campaign/trackingLayout';
import type { RawWorkbook } from '../../../core/workbook/RawWorkbook';

/** Names of the sheets of a city workbook on which an officer writes, whatever they are called by now. */
export function officerSheets(workbook: RawWorkbook): readonly string[] {
  return [TRACKING_COLUMNS, SECTION_COLUMNS, CONFLICT_COLUMNS].flatMap(
    (layout) => KeyedTables.find(workbook, layout)?.sheet ?? [],
  );
}
