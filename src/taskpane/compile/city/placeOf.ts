import { APPROVAL_COLUMNS } from '../../../core/city/contract/approval/approvalLayout';
import { KeyedTables } from '../../../core/city/contract/parts/KeyedTables';
import { TRACKING_COLUMNS } from '../../../core/city/contract/tracking/trackingLayout';
import { cellAddress } from '../../../core/kernel/cellAddress';
import { DATA_COLUMNS, DATA_HEAD_ROWS } from '../../../core/city/contract/data/dataLayout';
import { entryName } from '../../../core/form/contract/cellNames';
import { CellIndex } from '../../../core/workbook/CellIndex';
import type { RawWorkbook } from '../../../core/workbook/RawWorkbook';

/** A cell of the workbook in front. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** Where a unit's figure stands on *Số liệu* of the workbook as it is; null if it has not been written there. */
export function dataPlace(workbook: RawWorkbook, unit: string, indicator: string): Place | null {
  const name = entryName(indicator, 'value');
  for (const sheet of workbook.sheets) {
    const isHere = ({ row, column, value }: (typeof sheet.cells)[number]): boolean =>
      row > DATA_HEAD_ROWS && column === DATA_COLUMNS.name && value === name;
    const lines = sheet.cells.filter(isHere);
    if (lines.length === 0) continue;
    const index = new CellIndex(sheet);
    const line = lines.find(({ row }) => index.text(row, DATA_COLUMNS.unit) === unit);
    if (line) return { sheet: sheet.name, cell: cellAddress(line.row, DATA_COLUMNS.value) };
  }
  return null;
}

/** The officer's first cell beside a unit on *Tình hình nộp*; null if the unit does not stand there. */
export const trackingPlace = (workbook: RawWorkbook, unit: string): Place | null =>
  besideUnit(KeyedTables.find(workbook, TRACKING_COLUMNS), 'tracking', unit, 'decision');

/** The first mark beside a unit on *Duyệt báo cáo*; null if the unit does not stand there. */
export const approvalPlace = (workbook: RawWorkbook, unit: string): Place | null =>
  besideUnit(KeyedTables.find(workbook, APPROVAL_COLUMNS), 'approvals', unit, 'cluster');

/** The top of *Duyệt báo cáo*; null if the workbook has none. */
export function approvalsPlace(workbook: RawWorkbook): Place | null {
  const tables = KeyedTables.find(workbook, APPROVAL_COLUMNS);
  return tables === null ? null : { sheet: tables.sheet, cell: 'B1' };
}

function besideUnit(tables: KeyedTables | null, name: string, unit: string, column: string): Place | null {
  const row = tables?.rows(name)?.find((each) => each.text('unit') === unit);
  const cell = row?.address(column);
  return tables && cell ? { sheet: tables.sheet, cell } : null;
}
