import type { RawSheet, RawWorkbook } from '../../../workbook/RawWorkbook';
import { coveredFigures, notedFigures } from '../notedFigures';
import type { NotedCell } from '../Submission';
import type { SubmissionAnswers } from './Answers';

/** Cells of answers beside which somebody wrote a note, and those over which a text is drawn. */
export function notedAnswers(
  { sheets }: RawWorkbook,
  answers: SubmissionAnswers | null,
): { readonly noted: readonly NotedCell[]; readonly covered: readonly NotedCell[] } {
  const such = answers === null ? [] : sheets.filter(({ notes, boxes }) => notes !== undefined || boxes !== undefined);
  const on = (find: typeof notedFigures): readonly NotedCell[] =>
    such.flatMap((sheet) => find(sheet, inputsOn(sheet, answers)).map((each) => ({ ...each, sheet: sheet.name })));
  return { noted: on(notedFigures), covered: on(coveredFigures) };
}

function inputsOn({ name }: RawSheet, answers: SubmissionAnswers | null): Parameters<typeof notedFigures>[1] {
  const single = answers?.answers.filter(({ sheet }) => sheet === name) ?? [];
  const lists = answers?.lists.filter(({ sheet }) => sheet === name) ?? [];
  return [...single, ...lists.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))].map(({ cell }) => ({
    indicator: null,
    part: null,
    cell,
  }));
}
