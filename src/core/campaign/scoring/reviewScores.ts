import type { AdmittedForm } from '../../compilation/model/AdmittedForm';
import type { UnitReceipt } from '../../compilation/model/CityReport';
import { ruleBounds } from '../../compilation/model/ruleBounds';
import { ruleKeys } from '../../compilation/model/ruleKeys';
import type { ScoreProblem, ScoreReview, ScoreRow, VerifyingLevel } from '../../compilation/model/ScoreReview';
import type { ScoringTable, UnitScore } from '../../compilation/model/Scoring';

/** What stands behind the two-way score. */
export interface ReviewInput {
  readonly scores: readonly Omit<UnitScore, 'reviews'>[];
  readonly table: ScoringTable;
  /** As *Thẩm định điểm* has them. */
  readonly rows: readonly ScoreRow[];
  /** Forms of this run. */
  readonly forms: readonly AdmittedForm[];
  /** Which form of each unit counts. */
  readonly receipts: readonly UnitReceipt[];
}

export interface ReviewedScores {
  readonly scores: readonly UnitScore[];
  /** Rows with words or points of an officer whose unit or rule is not scored any more. */
  readonly former: readonly ScoreRow[];
  readonly problems: readonly ScoreProblem[];
}

/**
 * The unit's own points beside the computed ones, of the form that counts, and what cụm/khối and Ban verified: that is about
 * the unit, so that it stays when another form comes. What is no number of points becomes part of the reason, so that no
 * word is lost.
 */
export function reviewScores({ scores, table, rows, forms, receipts }: ReviewInput): ReviewedScores {
  const keys = ruleKeys(table.rules);
  const keyOf = (unit: string, rule: string): string => [unit, rule].join('\n');
  const kept = new Map(rows.map((row) => [keyOf(row.unit, row.rule), row]));
  const formOf = new Map(receipts.map(({ unit, file, sha256 }) => [unit, { file, sha256 }]));
  const problems: ScoreProblem[] = [];
  const used = new Set<ScoreRow>();
  const reviewed = scores.map((score): UnitScore => {
    const counts = formOf.get(score.unit);
    const form = forms.find(
      ({ unit, file, sha256 }) => unit.code === score.unit && file === counts?.file && sha256 === counts.sha256,
    );
    const reviews = table.rules.map((rule, i): ScoreReview => {
      const key = keys[i] ?? '';
      const row = kept.get(keyOf(score.unit, key)) ?? null;
      if (row !== null) used.add(row);
      const own = form?.submission.selfScores?.find((each) => each.rule === key);
      // The form that counts may have come in an earlier run.
      const earlier = form === undefined && row !== null && row.sha256 === (counts?.sha256 ?? null) ? row : null;
      return {
        own: own?.points ?? earlier?.own ?? null,
        ownNote: own?.note ?? earlier?.ownNote ?? '',
        ...verifiedIn(row, ruleBounds(rule), problems),
      };
    });
    return { ...score, reviews };
  });
  return { scores: reviewed, former: rows.filter((row) => !used.has(row) && isTyped(row)), problems };
}

/** Whether an officer has said anything in a row. */
export function isTyped({ entered, reason }: ScoreRow): boolean {
  return entered.cluster.text !== '' || entered.board.text !== '' || reason !== '';
}

function verifiedIn(
  row: ScoreRow | null,
  { least, most }: { readonly least: number; readonly most: number },
  problems: ScoreProblem[],
): Pick<ScoreReview, 'verified' | 'reason'> {
  if (row === null) return { verified: { cluster: null, board: null }, reason: '' };
  const reasons = row.reason === '' ? [] : [row.reason];
  const pointsOf = (level: VerifyingLevel): number | null => {
    const { text, points, cell } = row.entered[level];
    const problem = (code: ScoreProblem['code']): void => {
      problems.push({ code, unit: row.unit, level, sheet: row.sheet, cell, found: text, least, most });
    };
    if (text !== '' && points === null) {
      problem('POINTS_NOT_A_NUMBER');
      reasons.push(text);
    }
    if (points !== null && (points < least || points > most)) problem('POINTS_OUT_OF_RANGE');
    return points;
  };
  const verified = { cluster: pointsOf('cluster'), board: pointsOf('board') };
  return { verified, reason: reasons.join('; ') };
}
