import type { AnswerDoubts } from '../../form/read/questions/AnswerDoubts';
import type { SubmissionAnswers } from '../../form/read/questions/Answers';
import { isStruckRow } from '../../form/read/questions/isStruckRow';
import { groupBy } from '../../kernel/groupBy';
import { cellsNamed } from '../cellsNamed';
import type { Finding } from '../Finding';
import { makeFinding } from '../makeFinding';

/**
 * Answers that are hidden, or that conditional formats may show otherwise: one finding of each for a sheet, as a filter, a
 * hidden column or a rule takes many at once. They count all the same. A copy of their sheet that says otherwise is an
 * error, as nobody knows which of the two is meant.
 */
export function checkAnswerSight({ answers, lists, copies }: SubmissionAnswers): readonly Finding[] {
  const inRows = lists.flatMap(({ sheet, rows }) =>
    rows.flatMap((row) => (isStruckRow(row) ? [] : row.cells.map(({ cell, doubts }) => ({ sheet, cell, doubts })))),
  );
  const doubtful = [...answers, ...inRows].filter(({ doubts }) => doubts !== undefined && doubts.struck !== 'all');
  const copied = (copies ?? []).flatMap(({ sheet, copy, cells }) => {
    const place = { indicator: null, part: null, sheet, cell: cells[0] ?? null };
    return makeFinding('ANSWER_COPY', 'error', place, { copy, ...cellsNamed(cells) });
  });
  if (doubtful.length === 0) return copied;
  const told = (code: 'ANSWER_HIDDEN' | 'ANSWER_REPAINTED', doubt: keyof AnswerDoubts): readonly Finding[] => {
    const such = doubtful.filter(({ doubts }) => doubts?.[doubt] !== undefined);
    return [...groupBy(such, ({ sheet }) => sheet)].flatMap(([sheet, here]) => {
      const cells = here.flatMap(({ cell }) => cell ?? []);
      const place = { indicator: null, part: null, sheet, cell: cells[0] ?? null };
      return [makeFinding(code, 'warning', place, cellsNamed(cells))];
    });
  };
  return [...copied, ...told('ANSWER_HIDDEN', 'hidden'), ...told('ANSWER_REPAINTED', 'repainted')];
}
