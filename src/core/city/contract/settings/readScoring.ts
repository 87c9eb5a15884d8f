import type { ScoringProblem } from '../../../compilation/model/ScoringProblem';
import type { Catalogue } from '../../../catalogue/Catalogue';
import { findIndicator } from '../../../catalogue/findIndicator';
import { YES_NO } from '../../../catalogue/yesNo';
import { plainNumber } from '../../../numbers/plainNumber';
import type { ScoringRule, ScoringTable } from '../../../compilation/model/Scoring';
import { SCORING_CAPTIONS } from '../../../compilation/model/scoringCaptions';
import type { ScoringColumn } from './settingsLayout';
import { SCORING_RULES } from '../../../compilation/model/scoringRules';

/** The office's table of points as it was understood; a table with a problem must not be used in part. */
export interface ScoringReading {
  readonly table: ScoringTable;
  readonly problems: readonly ScoringProblem[];
}

/**
 * Reads the office's own table of points from rows of text. Columns are known by their captions: *Nội dung*, *Chỉ tiêu*,
 * *Điểm*, *Theo tỷ lệ*, *Điểm mỗi ngày*, *Nhiều nhất*. Points are written without a sign; what they are taken off for
 * is in the rule.
 */
export function readScoring(rows: readonly (readonly string[])[], catalogue: Catalogue): ScoringReading {
  const start = rows.findIndex((row) => {
    const columns = SCORING_CAPTIONS.placesIn(row);
    return columns.has('rule') && (columns.has('points') || columns.has('perDay'));
  });
  const captions = rows[start];
  if (!captions) return { table: { rules: [] }, problems: [{ row: 0, code: 'noCaptions', found: '' }] };
  const columns = SCORING_CAPTIONS.placesIn(captions);
  const rules: ScoringRule[] = [];
  const problems: ScoringProblem[] = [];
  rows.forEach((cells, i) => {
    const text = (column: ScoringColumn): string => (cells[columns.get(column) ?? -1] ?? '').trim();
    if (i <= start || text('rule') === '') return;
    const read = ruleOf(text, catalogue);
    if ('rule' in read) rules.push(read.rule);
    else problems.push({ row: i + 1, ...read });
  });
  if (rules.length === 0 && problems.length === 0) problems.push({ row: 0, code: 'noRules', found: '' });
  return { table: { rules }, problems };
}

function ruleOf(
  text: (column: ScoringColumn) => string,
  catalogue: Catalogue,
): { readonly rule: ScoringRule } | Omit<ScoringProblem, 'row'> {
  const kind = SCORING_RULES.meant(text('rule'));
  if (kind === null) return { code: 'unknownRule', found: text('rule') };
  const wanted: readonly ScoringColumn[] =
    kind === 'lateResult' || kind === 'lateOwnPlan' ? ['perDay', 'most'] : ['points'];
  const wrong = wanted.find((column) => numberOf(text(column)) === null);
  if (wrong !== undefined) return { code: 'notANumber', found: text(wrong) };
  const number = (column: ScoringColumn): number => numberOf(text(column)) ?? 0;
  switch (kind) {
    case 'lateResult':
    case 'lateOwnPlan':
      return { rule: { kind, perDay: number('perDay'), most: number('most') } };
    case 'ownPlanReached': {
      const indicator = text('indicator');
      if (!findIndicator(catalogue, indicator)) return { code: 'unknownIndicator', found: indicator };
      const answer = YES_NO.meant(text('proportional'));
      if (answer === null) return { code: 'unclearProportional', found: text('proportional') };
      return { rule: { kind, indicator, points: number('points'), proportional: answer === 'yes' } };
    }
    default:
      return { rule: { kind, points: number('points') } };
  }
}

/** Null for what is no number, or below 0. */
function numberOf(text: string): number | null {
  const points = plainNumber(text);
  return points !== null && points >= 0 ? points : null;
}
