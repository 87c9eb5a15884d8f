import type { EnteredPoints, ScoreRow, VerifyingLevel } from '../../../compilation/model/ScoreReview';
import { readPoints } from '../../../numbers/readPoints';
import type { RawWorkbook } from '../../../workbook/RawWorkbook';
import { KeyedTables, type KeyedRow } from '../parts/KeyedTables';
import { REVIEW_COLUMNS } from './reviewLayout';

/** What stands on *Thẩm định điểm*; of two rows of a unit and rule the first, those of today's table before former ones. */
export function readReviews(workbook: RawWorkbook): readonly ScoreRow[] {
  const table = KeyedTables.find(workbook, REVIEW_COLUMNS);
  if (table === null) return [];
  const seen = new Set<string>();
  return [...(table.rows('scores') ?? []), ...(table.rows('formerScores') ?? [])].flatMap(
    (row): readonly ScoreRow[] => {
      const [unit, rule] = [row.text('unit'), row.text('rule')];
      const key = [unit, rule].join('\n');
      if (unit === '' || rule === '' || seen.has(key)) return [];
      seen.add(key);
      return [
        {
          unit,
          rule,
          ruleName: row.text('ruleName'),
          own: readPoints(row.cell('own')),
          ownNote: row.text('ownNote'),
          sha256: row.text('sha256') || null,
          entered: { cluster: entered(row, 'cluster'), board: entered(row, 'board') },
          reason: row.text('reason'),
          sheet: table.sheet,
        },
      ];
    },
  );
}

function entered(row: KeyedRow, level: VerifyingLevel): EnteredPoints {
  return { text: row.text(level), points: readPoints(row.cell(level)), cell: row.address(level) };
}
