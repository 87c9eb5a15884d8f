import { rosterTable } from '../../../src/core/catalogue/rosterTable';
import { sheetOf } from '../../../src/core/workbook/sheetOf';
import type { DrawnWorkbook } from '../../../src/core/workbook/DrawnWorkbook';
import { vi } from '../../../src/core/words/vi/vi';
import { CAMPAIGN_ROSTER } from './campaignRoster';

/** The 274 units as a table in a workbook, as `--roster` takes it. */
export function rosterWorkbook(): DrawnWorkbook {
  const { units: columns, yes, no } = vi.campaign.settings;
  const rows = rosterTable(CAMPAIGN_ROSTER, { columns, yes, no }).map((row) => ({
    cells: row.map((value) => ({ value })),
  }));
  return {
    activeSheet: 'Đơn vị',
    styles: {},
    names: [],
    properties: {},
    sheets: [sheetOf({ name: 'Đơn vị', columns: [], rows, gridlines: true })],
  };
}
