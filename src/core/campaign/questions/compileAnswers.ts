import type { Catalogue } from '../../catalogue/Catalogue';
import { isList } from '../../catalogue/questions/isList';
import type { Question } from '../../catalogue/questions/Question';
import { questionsOf } from '../../catalogue/questions/questionsOf';
import type { AdmittedForm } from '../../compilation/model/AdmittedForm';
import type { AnswerLine, CampaignAnswers, ListLine } from '../../compilation/model/CampaignAnswers';
import type { UnitReceipt } from '../../compilation/model/CityReport';
import type { AnswerValue, SubmissionAnswers } from '../../form/read/questions/Answers';
import { countedValue } from '../../form/read/questions/countedValue';
import { isStruckRow } from '../../form/read/questions/isStruckRow';
import { groupBy } from '../../kernel/groupBy';

/** What answers are compiled from. */
export interface AnswersInput {
  readonly catalogue: Catalogue;
  /** Forms of this run. */
  readonly forms: readonly AdmittedForm[];
  /** Which form of each unit counts. */
  readonly receipts: readonly UnitReceipt[];
  /** What the workbook that is kept says; null without one. */
  readonly kept: CampaignAnswers | null;
  /** Names and other data of persons stay out. */
  readonly withoutPersonal: boolean;
}

/**
 * The answers of the forms that count. Those of a form that is not among the files of this run, or of a unit whose form
 * has no place for answers, stay as they were kept. What was marked for the report stays marked while the unit still says
 * it: an answer by its question, a row by what stands first in it, as rows move when a form is sent again. What is struck
 * through does not count: a row of which all is left out, an answer stands as one that can't be used. Null if the
 * plan asks for figures only.
 */
export function compileAnswers(input: AnswersInput): CampaignAnswers | null {
  const questions = questionsOf(input.catalogue);
  if (questions.length === 0) return null;
  const keptLines = input.kept?.lines ?? [];
  const keptRows = input.kept?.rows ?? [];
  const marked = new Set([
    ...keptLines.filter(({ isPicked }) => isPicked).map((line) => markOf(line)),
    ...keptRows.filter(({ isPicked }) => isPicked).map((row) => markOf(row, row.values[0])),
  ]);
  const linesOfUnit = groupBy(keptLines, ({ unit }) => unit);
  const rowsOfUnit = groupBy(keptRows, ({ unit }) => unit);
  const found = input.receipts.map(({ unit, file, sha256 }) => {
    const form = input.forms.find((each) => each.unit.code === unit && each.file === file && each.sha256 === sha256);
    const answers = form?.submission.answers;
    if (form && answers) return { lines: linesOf(form, answers, marked), rows: rowsOf(form, answers, marked) };
    return { lines: linesOfUnit.get(unit) ?? [], rows: rowsOfUnit.get(unit) ?? [] };
  });
  const lines = groupBy(
    found.flatMap((each) => each.lines),
    ({ question }) => question,
  );
  const rows = groupBy(
    found.flatMap((each) => each.rows),
    ({ question }) => question,
  );
  const shown = questions.filter(({ personal }) => !input.withoutPersonal || !personal);
  return {
    lines: shown.flatMap(({ id }) => lines.get(id) ?? []),
    rows: shown.flatMap((question) => {
      const own = rows.get(question.id) ?? [];
      return input.withoutPersonal ? own.map((row) => withoutNames(row, question)) : own;
    }),
  };
}

function markOf({ unit, question }: Pick<AnswerLine, 'unit' | 'question'>, first: AnswerValue = ''): string {
  return [unit, question, String(first ?? '')].join('\n');
}

function linesOf(
  { unit: { code: unit }, file }: AdmittedForm,
  { answers }: SubmissionAnswers,
  marked: ReadonlySet<string>,
): readonly AnswerLine[] {
  return answers.flatMap(({ question, sheet, cell, raw, value, state, doubts }): readonly AnswerLine[] => {
    if (cell === null || (state !== 'answered' && state !== 'unreadable')) return [];
    const isReadable = state === 'answered' && doubts?.struck !== 'all';
    const isPicked = marked.has(markOf({ unit, question }));
    return [{ unit, question, value: isReadable ? value : raw, isReadable, isPicked, file, sheet, cell }];
  });
}

function rowsOf(
  { unit: { code: unit }, file }: AdmittedForm,
  { lists }: SubmissionAnswers,
  marked: ReadonlySet<string>,
): readonly ListLine[] {
  return lists.flatMap(({ question, sheet, rows }) =>
    rows.flatMap((each): readonly ListLine[] => {
      if (isStruckRow(each)) return [];
      const { row, cells } = each;
      const values = cells.map((cell) => (cell.state === 'unreadable' ? cell.raw : countedValue(cell)));
      return [
        { unit, question, file, sheet, row, values, isPicked: marked.has(markOf({ unit, question }, values[0])) },
      ];
    }),
  );
}

function withoutNames(row: ListLine, question: Question): ListLine {
  if (!isList(question)) return row;
  const { columns } = question.answer;
  return { ...row, values: row.values.map((value, i) => (columns[i]?.personal ? null : value)) };
}
