import type { ApprovalMark, FormerMarks } from '../../../compilation/model/Approval';
import { APPROVAL_MARKS } from '../../../compilation/model/approvalMarks';
import type { ApprovalReading, ApprovalRow } from '../../../compilation/model/ApprovalRow';
import type { RawWorkbook } from '../../../workbook/RawWorkbook';
import { KeyedTables } from '../parts/KeyedTables';
import { APPROVAL_COLUMNS } from './approvalLayout';

/** What stands on *Duyệt báo cáo*; of two rows of a unit the first. */
export function readApprovals(workbook: RawWorkbook): ApprovalReading {
  const table = KeyedTables.find(workbook, APPROVAL_COLUMNS);
  if (table === null) return { rows: [], former: [] };
  const seen = new Set<string>();
  const rows = (table.rows('approvals') ?? []).flatMap((row): readonly ApprovalRow[] => {
    const unit = row.text('unit');
    if (unit === '' || seen.has(unit)) return [];
    seen.add(unit);
    return [
      {
        unit,
        entered: { cluster: row.text('cluster'), board: row.text('board'), office: row.text('office') },
        note: row.text('note'),
        sha256: row.text('sha256') || null,
        sheet: table.sheet,
        cells: { cluster: row.address('cluster'), board: row.address('board'), office: row.address('office') },
      },
    ];
  });
  const former = (table.rows('formerMarks') ?? []).flatMap((row): readonly FormerMarks[] => {
    const [unit, sha256] = [row.text('unit'), row.text('sha256')];
    if (unit === '' || sha256 === '') return [];
    const mark = (column: string): ApprovalMark | null => APPROVAL_MARKS.meant(row.text(column));
    return [{ unit, sha256, marks: { cluster: mark('cluster'), board: mark('board'), office: mark('office') } }];
  });
  return { rows, former };
}
