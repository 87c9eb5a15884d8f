import { APPROVAL_COLUMNS } from '../../../core/city/contract/approval/approvalLayout';
import { CONFLICT_COLUMNS } from '../../../core/city/contract/conflicts/conflictLayout';
import { KeyedTables } from '../../../core/city/contract/parts/KeyedTables';
import { REVIEW_COLUMNS } from '../../../core/city/contract/scores/reviewLayout';
import { SECTION_COLUMNS } from '../../../core/city/contract/settings/settingsLayout';
import { TRACKING_COLUMNS } from '../../../core/city/contract/tracking/trackingLayout';
import type { RawWorkbook } from '../../../core/workbook/RawWorkbook';

/** Names of the sheets of a city workbook on which an officer writes, whatever they are called by now. */
export function officerSheets(workbook: RawWorkbook): readonly string[] {
  return [TRACKING_COLUMNS, APPROVAL_COLUMNS, REVIEW_COLUMNS, SECTION_COLUMNS, CONFLICT_COLUMNS].flatMap(
    (layout) => KeyedTables.find(workbook, layout)?.sheet ?? [],
  );
}
